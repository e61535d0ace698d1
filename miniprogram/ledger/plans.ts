import { checkPlan } from './check-record';
import { agreementForm, draftKey, isPlanKey, planKey } from './keys';
import { createOpened } from './opened';
import { readRecords, refuseDamaged } from './read-records';
import type { Damage, PlanRecord } from './records';
import type { Storage } from './storage-face';
import { removeSurely } from './surely';

/** What the pages see of the saved plans at one moment. Records are never changed in place: a change makes new ones. */
export interface PlansState {
  /** The latest saved first. */
  readonly plans: readonly PlanRecord[];
  /** Deleted since the last start, the latest last; `restore` brings them back. */
  readonly removed: readonly PlanRecord[];
  readonly damages: readonly Damage[];
}

/** Changes of a plan that is there but can't be read reject; `remove` and `restore` of an unknown one do nothing. */
export interface Plans {
  /** The plans as stored; reads the storage the first time and after a failed first time. Rejects if it can't be read. */
  state(): Promise<PlansState>;
  /** One plan, or undefined where none of that id is saved. */
  plan(id: string): Promise<PlanRecord | undefined>;
  /** Adds the plan, or replaces the one of the same id, which is back then if it was removed. */
  save(plan: PlanRecord): Promise<void>;
  /** Replaces the plan of the same id; where there is none, as after everything was erased, it makes none. */
  update(plan: PlanRecord): Promise<void>;
  /** Takes the plan out of the list. It stays in the storage until the next start, so that `restore` can bring it back. */
  remove(id: string): Promise<void>;
  /** Brings a removed plan back to its place. */
  restore(id: string): Promise<void>;
}

interface PlansContents {
  readonly plans: ReadonlyMap<string, PlanRecord>;
  /** The ids of those removed in this run, the latest last. */
  readonly removed: readonly string[];
  readonly damages: readonly Damage[];
}

/**
 * The saved plans in a storage, one key a plan and no index: ids begin with the time, so their order is that of saving.
 * Each change is one write, so it is done or it isn't; one that rejects has changed nothing that `state` shows.
 */
export function createPlans(storage: Storage): Plans {
  const opened = createOpened(() => open(storage));

  /** Writes the record over what is there, and says where it stands among the removed. */
  async function written(now: PlansContents, plan: PlanRecord): Promise<PlansContents> {
    await storage.set(planKey(plan.id), plan);
    const others = now.removed.filter((id) => id !== plan.id);
    return { ...now, plans: new Map(now.plans).set(plan.id, plan), removed: plan.deleted ? [...others, plan.id] : others };
  }

  /** Puts what `make` makes of the record of that id, or of none, in its place; where it makes none nothing is changed. */
  function change(id: string, make: (plan: PlanRecord | undefined) => PlanRecord | undefined): Promise<void> {
    return opened.change(async (now) => {
      refuseDamaged(now.damages, planKey(id));
      const plan = make(now.plans.get(id));
      return plan === undefined ? now : written(now, plan);
    });
  }

  return {
    async state() {
      const { plans, removed, damages } = await opened.now();
      const shown = [...plans.values()].filter(({ deleted }) => !deleted).sort((a, b) => (a.id < b.id ? 1 : -1));
      return { plans: shown, removed: removed.flatMap((id) => plans.get(id) ?? []), damages };
    },
    async plan(id) {
      return (await this.state()).plans.find((plan) => plan.id === id);
    },
    save: (plan) => change(plan.id, () => ({ ...plan, deleted: false })),
    update: (plan) => change(plan.id, (there) => there && { ...plan, deleted: there.deleted }),
    remove: (id) => change(id, (plan) => plan && { ...plan, deleted: true }),
    restore: (id) => change(id, (plan) => plan && { ...plan, deleted: false }),
  };
}

/** Reads every plan. Those deleted in an earlier run go, with the draft of their agreement; one that can't be removed now is not shown, and goes at a later start. */
async function open(storage: Storage): Promise<PlansContents> {
  const keys = await storage.keys();
  const { records, damages } = await readRecords(storage, keys.filter(isPlanKey), checkPlan, planKey);
  for (const { id, deleted } of records.values()) {
    if (!deleted) continue;
    records.delete(id);
    // The plan goes last: cut off in between, the next start finds it again, and with it its draft.
    const draft = draftKey(agreementForm(id));
    const sweep = async (): Promise<void> => {
      await removeSurely(storage, keys.includes(draft) ? [draft] : []);
      await storage.remove(planKey(id));
    };
    await sweep().catch(() => undefined);
  }
  return { plans: records, removed: [], damages };
}
