import type { LoanRecord } from '../../ledger/records';
import type { Book } from './book';

/** Whose record holds where the phone and the backup have the same one, not the same in it. */
export type Preferred = 'phone' | 'backup';

/**
 * 合并: nothing that only one of the two has is lost. Where a loan stands in both, the terms of the preferred one hold,
 * and repayments, agreements and days of 对账 that only the other has are added to it. Drafts are the phone's.
 */
export function joinBooks(now: Book, backup: Book, preferred: Preferred = 'phone'): Book {
  const held = <T extends { readonly id: string }>(list: readonly T[], others: readonly T[], join: (first: T, second: T) => T): T[] => [
    ...list.map((mine) => {
      const theirs = others.find(({ id }) => id === mine.id);
      if (theirs === undefined) return mine;
      return preferred === 'phone' ? join(mine, theirs) : join(theirs, mine);
    }),
    ...only(others, list),
  ];
  const keys = new Set([...now.others, ...now.damaged].map(([key]) => key));
  return {
    loans: held(now.loans, backup.loans, joined),
    plans: held(now.plans, backup.plans, (plan) => plan),
    calls: held(now.calls, backup.calls, (call) => call),
    others: [...now.others, ...backup.others.filter(([key]) => !keys.has(key))],
    damaged: [...now.damaged, ...backup.damaged.filter(([key]) => !keys.has(key))],
    damages: now.damages,
  };
}

/** The first one, with what only the other has. */
export function joined(loan: LoanRecord, other: LoanRecord): LoanRecord {
  // Of those signed on one day the last is in force: the preferred side's.
  const agreements = [...only(other.agreements ?? [], loan.agreements ?? []), ...(loan.agreements ?? [])];
  const checks = [...(loan.checks ?? []), ...(other.checks ?? []).filter(({ checkedOn }) => !loan.checks?.some((one) => one.checkedOn === checkedOn))];
  return {
    ...loan,
    ...(checks.length > 0 && { checks }),
    repayments: [...loan.repayments, ...only(other.repayments, loan.repayments)],
    ...(agreements.length > 0 && { agreements: [...agreements].sort((a, b) => (a.signedOn < b.signedOn ? -1 : a.signedOn > b.signedOn ? 1 : 0)) }),
  };
}

/** Those of a list whose id none of the others has. */
export function only<T extends { readonly id: string }>(list: readonly T[], others: readonly T[]): T[] {
  return list.filter(({ id }) => !others.some((other) => other.id === id));
}
