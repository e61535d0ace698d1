import type { RecordStore, RecordStoreState } from './record-store';
import type { PlanRecord } from './records';

/** What the pages see of the saved plans at one moment. */
export interface PlansState extends Omit<RecordStoreState<PlanRecord>, 'records'> {
  /** The latest saved first. */
  readonly plans: readonly PlanRecord[];
}

/** The saved plans, see RecordStore. */
export interface Plans extends Omit<RecordStore<PlanRecord>, 'state' | 'one'> {
  state(): Promise<PlansState>;
  /** One plan, or undefined where none of that id is saved. */
  plan(id: string): Promise<PlanRecord | undefined>;
}

export function createPlans(store: RecordStore<PlanRecord>): Plans {
  return {
    ...store,
    async state() {
      const { records, ...others } = await store.state();
      return { plans: records, ...others };
    },
    plan: (id) => store.one(id),
  };
}
