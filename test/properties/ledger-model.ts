import type { CallRecord, LoanRecord, PlanRecord } from '../../miniprogram/ledger/records';

/** The ledger as it should be: plain values, and operations that make new ones. No storage, no faults. */
export interface World {
  /** In the order they were added, deleted ones among them. */
  readonly loans: readonly LoanRecord[];
  readonly deleted: readonly string[];
  readonly plans: readonly PlanRecord[];
  readonly calls: readonly CallRecord[];
  readonly drafts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type Change = (world: World) => World;

const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);

/** The list with that record in the place of the one of its id, or at the end. */
function put<Kept extends { readonly id: string }>(list: readonly Kept[], record: Kept): Kept[] {
  return list.some(({ id }) => id === record.id) ? list.map((one) => (one.id === record.id ? record : one)) : [...list, record];
}

export const saveLoan = (loan: LoanRecord): Change => (world) => ({ ...world, loans: put(world.loans, loan), deleted: without(world.deleted, loan.id) });
export const removeLoan = (id: string): Change => (world) => ({ ...world, deleted: [...without(world.deleted, id), id] });
export const restoreLoan = (id: string): Change => (world) => ({ ...world, deleted: without(world.deleted, id) });
export const savePlan = (plan: PlanRecord): Change => (world) => ({ ...world, plans: put(world.plans, plan) });
export const saveCall = (call: CallRecord): Change => (world) => ({ ...world, calls: put(world.calls, call) });
export const changeLoan = (id: string, make: (loan: LoanRecord) => LoanRecord): Change => (world) => ({ ...world, loans: world.loans.map((loan) => (loan.id === id ? make(loan) : loan)) });
export const keepDraft = (form: string, values: Readonly<Record<string, string>>): Change => (world) => ({ ...world, drafts: { ...world.drafts, [form]: values } });
export const dropDraft = (form: string): Change => (world) => ({ ...world, drafts: draftsBut((other) => other === form, world) });

/** What the next start finds: the deleted are gone, and with them the drafts of their forms. */
export const restarted: Change = (world) => ({ ...restartedWithDrafts(world), drafts: draftsBut((form) => belongsToDeleted(world, form), world) });

/** What a start finds at which the phone doesn't list the drafts that belong to the deleted. */
export const restartedWithDrafts: Change = (world) => ({
  ...world,
  loans: world.loans.filter(({ id }) => !world.deleted.includes(id)),
  deleted: [],
  plans: world.plans.filter(({ deleted }) => !deleted),
  calls: world.calls.filter(({ deleted }) => !deleted),
});

function belongsToDeleted(world: World, form: string): boolean {
  const ofLoan = world.deleted.some((id) => form === `loan-form/${id}` || form.startsWith(`repayment-form/${id}/`));
  const ofPlan = world.plans.some(({ id, deleted }) => deleted && form === `agreement-form/${id}`);
  return ofLoan || ofPlan || world.calls.some(({ id, deleted }) => deleted && form === `call-form/${id}`);
}

function draftsBut(isGone: (form: string) => boolean, { drafts }: World): World['drafts'] {
  return Object.fromEntries(Object.entries(drafts).filter(([form]) => !isGone(form)));
}

/** What the pages are shown of it, to be compared: the loans in order, the others latest first. */
export function recordsShown({ loans, deleted, plans, calls }: World): unknown {
  const latestFirst = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? 1 : -1);
  return {
    loans: loans.filter(({ id }) => !deleted.includes(id)),
    removed: deleted,
    plans: plans.filter((plan) => !plan.deleted).sort(latestFirst),
    calls: calls.filter((call) => !call.deleted).sort(latestFirst),
  };
}

/** Two worlds are one where they say the same. */
export const same = (one: World, other: World): boolean => text(one) === text(other);

function text(world: World): string {
  return JSON.stringify([recordsShown(world), Object.entries(world.drafts).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
