import { checkCallRecord, checkIndex, checkLoanRecord, checkPlanRecord, damaged, type Checked } from '../../ledger/check-record';
import { isDraft } from '../../ledger/drafts';
import type { Entries } from '../../ledger/snapshots';
import { callKey, INDEX_KEY, isCallKey, isLedgerKey, isLoanKey, isPlanKey, loanKey, planKey } from '../../ledger/keys';
import { RECORD_VERSION, type CallRecord, type Damage, type LoanRecord, type PlanRecord } from '../../ledger/records';

/** What the entries of a storage or a backup hold, once each was looked at by the ledger's own checks. */
export interface Book {
  /** In the order of the index; the deleted ones are left out. */
  readonly loans: readonly LoanRecord[];
  /** The oldest first; the deleted ones are left out. */
  readonly plans: readonly PlanRecord[];
  /** The oldest first; the deleted ones are left out. */
  readonly calls: readonly CallRecord[];
  /** Drafts and what was set aside, as they stand. */
  readonly others: Entries;
  readonly damaged: Entries;
  /** Why each of the damaged is. */
  readonly damages: readonly Damage[];
}

function isDraftKey(key: string) {
  return key.startsWith('draft/');
}

/** Sorts the entries, each lifted to today's version; keys that no ledger has are damaged too, and so is every second one of the same key. */
export function bookOf(entries: Entries): Book {
  const seen = new Set<string>();
  const looked = entries.map(([key, value]) => {
    const checked = seen.has(key) ? damaged('同一条出现了两次') : check(key, value);
    seen.add(key);
    return 'reason' in checked ? { key, value, reason: checked.reason } : { key, value: checked.record, reason: null };
  });
  const sound = looked.filter(({ reason }) => reason === null);
  const of = <T>(isKind: (key: string) => boolean) => sound.filter(({ key }) => isKind(key)).map(({ value }) => value as T);
  const unsound = looked.filter(({ reason }) => reason !== null);
  const index = sound.find(({ key }) => key === INDEX_KEY)?.value as { loans: readonly string[]; deleted: readonly string[] } | undefined;
  const { loans: order, deleted } = index ?? { loans: [], deleted: [] };
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    loans: of<LoanRecord>(isLoanKey).filter(({ id }) => !deleted.includes(id)).sort((a, b) => place(a.id) - place(b.id)),
    plans: of<PlanRecord>(isPlanKey).filter((plan) => !plan.deleted),
    calls: of<CallRecord>(isCallKey).filter((call) => !call.deleted),
    others: sound.filter(({ key }) => key !== INDEX_KEY && !isLoanKey(key) && !isPlanKey(key) && !isCallKey(key)).map(({ key, value }) => [key, value]),
    damaged: unsound.map(({ key, value }) => [key, value]),
    damages: unsound.map(({ key, reason }) => ({ key, reason: reason ?? '' })),
  };
}

/** The entries of a ledger with exactly this in it. The index is made anew, so it always fits the loans. */
export function entriesOf({ loans, plans, calls, others, damaged }: Book): Entries {
  const sound: Entries = [
    [INDEX_KEY, { version: RECORD_VERSION, loans: loans.map(({ id }) => id), deleted: [] }],
    ...loans.map((loan) => [loanKey(loan.id), loan] as const),
    ...plans.map((plan) => [planKey(plan.id), plan] as const),
    ...calls.map((call) => [callKey(call.id), call] as const),
    ...others,
  ];
  const taken = new Set(sound.map(([key]) => key));
  return [
    ...sound,
    // A damaged record never takes the place of a sound one, and never has two under one key.
    ...damaged.filter(([key], at) => isLedgerKey(key) && !taken.has(key) && damaged.findIndex(([other]) => other === key) === at),
  ];
}

function check(key: string, value: unknown): Checked<unknown> {
  if (!isLedgerKey(key)) return damaged('账本里没有这样的内容');
  if (isLoanKey(key)) return inPlace(checkLoanRecord(value), key, loanKey);
  if (isCallKey(key)) return inPlace(checkCallRecord(value), key, callKey);
  if (isPlanKey(key)) return inPlace(checkPlanRecord(value), key, planKey);
  if (isDraftKey(key)) return isDraft(value) ? { record: value } : damaged('不是没存完的表单');
  return key === INDEX_KEY ? checkIndex(value) : { record: value };
}

function inPlace<T extends { readonly id: string }>(checked: Checked<T>, key: string, keyOf: (id: string) => string): Checked<T> {
  if ('reason' in checked || keyOf(checked.record.id) === key) return checked;
  return damaged('编号与存放位置不符');
}
