import { checkPlan } from './check-record';
import { agreementForm, draftKey, isPlanKey, planKey } from './keys';
import type { Damage, PlanRecord } from './records';
import { createShelf, type Shelf } from './shelf';
import type { Storage } from './storage-face';
import { removeSurely } from './surely';

/** What the pages see of the saved plans at one moment. */
export interface PlansState {
  /** The latest saved first. */
  readonly plans: readonly PlanRecord[];
  /** Deleted since the last start, the latest last. */
  readonly removed: readonly PlanRecord[];
  readonly damages: readonly Damage[];
}

/** The saved plans, see Shelf. */
export interface Plans extends Omit<Shelf<PlanRecord>, 'state' | 'one'> {
  state(): Promise<PlansState>;
  /** One plan, or undefined where none of that id is saved. */
  plan(id: string): Promise<PlanRecord | undefined>;
}

/** The saved plans in a storage. With one that is swept goes the draft of its agreement. */
export function createPlans(storage: Storage): Plans {
  const shelf = createShelf<PlanRecord>(storage, {
    isKey: isPlanKey,
    keyOf: planKey,
    check: checkPlan,
    sweepBefore: async (at, keys, id) => {
      const draft = draftKey(agreementForm(id));
      await removeSurely(at, keys.includes(draft) ? [draft] : []);
    },
  });
  return {
    ...shelf,
    async state() {
      const { records, ...others } = await shelf.state();
      return { plans: records, ...others };
    },
    plan: (id) => shelf.one(id),
  };
}
