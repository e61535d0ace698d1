import { checkPlan } from '../../ledger/check-plan';
import { checkIndex, checkLoan } from '../../ledger/check-record';
import { isDraft } from '../../ledger/drafts';
import type { Entries } from '../../ledger/generations';
import { INDEX_KEY, isLedgerKey, isLoanKey, isPlanKey, loanKey, planKey } from '../../ledger/keys';
import { lifted, STEPS, type Step } from '../../ledger/migrations';
import { RECORD_VERSION, type Damage, type LoanRecord, type PlanRecord } from '../../ledger/records';

/** What the entries of a storage or a backup hold, once each was looked at by the ledger's own checks. */
export interface Book {
  /** In the order of the index; the deleted ones are left out. */
  readonly loans: readonly LoanRecord[];
  /** The oldest first; the deleted ones are left out. */
  readonly plans: readonly PlanRecord[];
  /** Drafts and what was set aside, as they stand. */
  readonly others: Entries;
  readonly damaged: Entries;
  /** Why each of the damaged is. */
  readonly damages: readonly Damage[];
}

const isDraftKey = (key: string) => key.startsWith('draft/');

/** Sorts the entries, each lifted to today's version; keys that no ledger has are damaged too, and so is every second one of the same key. */
export function bookOf(entries: Entries): Book {
  const seen = new Set<string>();
  const looked = entries.map(([key, stored]) => {
    const value = lifted(stored, stepsOf(key));
    const reason = seen.has(key) ? '同一条出现了两次' : problemOf(key, value);
    seen.add(key);
    return { key, value: reason === null ? value : stored, reason };
  });
  const sound = looked.filter(({ reason }) => reason === null);
  const of = <T>(isKind: (key: string) => boolean) => sound.filter(({ key }) => isKind(key)).map(({ value }) => value as T);
  const damaged = looked.filter(({ reason }) => reason !== null);
  const index = sound.find(({ key }) => key === INDEX_KEY)?.value as { loans: readonly string[]; deleted: readonly string[] } | undefined;
  const { loans: order, deleted } = index ?? { loans: [], deleted: [] };
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    loans: of<LoanRecord>(isLoanKey).filter(({ id }) => !deleted.includes(id)).sort((a, b) => place(a.id) - place(b.id)),
    plans: of<PlanRecord>(isPlanKey).filter((plan) => !plan.deleted),
    others: sound.filter(({ key }) => key !== INDEX_KEY && !isLoanKey(key) && !isPlanKey(key)).map(({ key, value }) => [key, value]),
    damaged: damaged.map(({ key, value }) => [key, value]),
    damages: damaged.map(({ key, reason }) => ({ key, reason: reason ?? '' })),
  };
}

/** The entries of a ledger with exactly this in it. The index is made anew, so it always fits the loans. */
export function entriesOf({ loans, plans, others, damaged }: Book): Entries {
  const taken = new Set([INDEX_KEY, ...loans.map(({ id }) => loanKey(id)), ...plans.map(({ id }) => planKey(id)), ...others.map(([key]) => key)]);
  return [
    [INDEX_KEY, { version: RECORD_VERSION, loans: loans.map(({ id }) => id), deleted: [] }],
    ...loans.map((loan) => [loanKey(loan.id), loan] as const),
    ...plans.map((plan) => [planKey(plan.id), plan] as const),
    ...others,
    // A damaged record never takes the place of a sound one, and never has two under one key.
    ...damaged.filter(([key], at) => isLedgerKey(key) && !taken.has(key) && damaged.findIndex(([other]) => other === key) === at),
  ];
}

/** How a record of an earlier version becomes one of today's; what is no record of ours stays. */
function stepsOf(key: string): readonly Step[] {
  if (isLoanKey(key)) return STEPS.loan;
  if (isPlanKey(key)) return STEPS.plan;
  return key === INDEX_KEY ? STEPS.index : [];
}

function problemOf(key: string, value: unknown): string | null {
  if (!isLedgerKey(key)) return '账本里没有这样的内容';
  if (isLoanKey(key)) return problemIn(checkLoan(value), key, loanKey);
  if (isPlanKey(key)) return problemIn(checkPlan(value), key, planKey);
  if (isDraftKey(key)) return isDraft(value) ? null : '不是没存完的表单';
  if (key !== INDEX_KEY) return null;
  const checked = checkIndex(value);
  return 'reason' in checked ? checked.reason : null;
}

function problemIn(checked: ReturnType<typeof checkLoan | typeof checkPlan>, key: string, keyOf: (id: string) => string): string | null {
  if ('reason' in checked) return checked.reason;
  return keyOf(checked.record.id) === key ? null : '编号与存放位置不符';
}
