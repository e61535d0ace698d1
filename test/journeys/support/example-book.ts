import { exampleLoans } from '../../../miniprogram/content/example-loans';
import type { LoanRecord } from '../../../miniprogram/ledger/records';

/** What wx storage holds when these loans are in the ledger, by key. */
export function bookOf(loans: readonly LoanRecord[]): Record<string, unknown> {
  const index = { version: 2, loans: loans.map(({ id }) => id), deleted: [] };
  return { index, ...Object.fromEntries(loans.map((loan) => [`loan/${loan.id}`, loan])) };
}

/** The two example loans with ids that stay the same: "1" is overdue, "6" is not. */
export function exampleBook(today: string): { loans: LoanRecord[]; storage: Record<string, unknown> } {
  let last = 0;
  const loans = exampleLoans(today, () => String((last += 1)));
  return { loans, storage: bookOf(loans) };
}
