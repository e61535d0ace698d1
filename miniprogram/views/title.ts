import type { LoanRecord } from '../ledger/records';

/** The lender, with the person's own note behind it; an example is called one wherever it stands. */
export function titleOf({ lender, note, example }: LoanRecord): string {
  return `${note === '' ? lender : `${lender} · ${note}`}${example ? '（示例）' : ''}`;
}
