import { checkPlanRecord } from './check-record';
import { agreementForm, draftKey, isPlanKey, PLAN_INDEX_KEY, planKey } from './keys';
import type { Damage, PlanRecord } from './records';
import { createRecordStore, type RecordStore } from './record-store';
import type { Storage } from './storage-face';
import { removeVerified } from './verified-write';

/** What the pages see of the saved plans at one moment. */
export interface PlansState {
  /** The latest saved first. */
  readonly plans: readonly PlanRecord[];
  /** Deleted since the last start, the latest last. */
  readonly removed: readonly PlanRecord[];
  readonly damages: readonly Damage[];
}

/** The saved plans, see RecordStore. */
export interface Plans extends Omit<RecordStore<PlanRecord>, 'state' | 'one'> {
  state(): Promise<PlansState>;
  /** One plan, or undefined where none of that id is saved. */
  plan(id: string): Promise<PlanRecord | undefined>;
}

/** The saved plans in a storage. With one that is swept goes the draft of its agreement. */
export function createPlans(storage: Storage): Plans {
  const store = createRecordStore<PlanRecord>(storage, {
    indexKey: PLAN_INDEX_KEY,
    isKey: isPlanKey,
    keyOf: planKey,
    check: checkPlanRecord,
    sweepBefore: async (at, keys, id) => {
      const draft = draftKey(agreementForm(id));
      // Beside a draft that couldn't be read a second one may stand.
      await removeVerified(at, [draft, `${draft}+`].filter((key) => keys.includes(key)));
    },
  });
  return {
    ...store,
    async state() {
      const { records, ...others } = await store.state();
      return { plans: records, ...others };
    },
    plan: (id) => store.one(id),
  };
}
