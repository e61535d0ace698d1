import type { LoanRecord } from '../../ledger/records';
import type { Book } from './book';

/**
 * 合并: everything of this phone stays as it is; what only the backup has is added. Where a loan stands in both, the
 * phone's terms hold, and repayments and agreements that only the backup has are added to it.
 */
export function joinBooks(now: Book, backup: Book): Book {
  const has = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id);
  const keys = new Set([...now.others, ...now.damaged].map(([key]) => key));
  return {
    loans: [
      ...now.loans.map((loan) => joined(loan, backup.loans.find(({ id }) => id === loan.id))),
      ...backup.loans.filter(({ id }) => !has(now.loans, id)),
    ],
    plans: [...now.plans, ...backup.plans.filter(({ id }) => !has(now.plans, id))],
    others: [...now.others, ...backup.others.filter(([key]) => !keys.has(key))],
    damaged: [...now.damaged, ...backup.damaged.filter(([key]) => !keys.has(key))],
    damages: now.damages,
  };
}

function joined(loan: LoanRecord, other: LoanRecord | undefined): LoanRecord {
  if (other === undefined) return loan;
  const agreements = [...(loan.agreements ?? []), ...only(other.agreements ?? [], loan.agreements ?? [])];
  return {
    ...loan,
    repayments: [...loan.repayments, ...only(other.repayments, loan.repayments)],
    ...(agreements.length > 0 && { agreements: [...agreements].sort((a, b) => (a.signedOn < b.signedOn ? -1 : a.signedOn > b.signedOn ? 1 : 0)) }),
  };
}

/** Those of a list whose id none of the others has. */
export function only<T extends { readonly id: string }>(list: readonly T[], others: readonly T[]): T[] {
  return list.filter(({ id }) => !others.some((other) => other.id === id));
}
