import type { LoanRecord } from '../../ledger/records';
import { READ_ANY_YEAR } from '../../text/day';
import { titlesApart } from '../../text/title';
import type { OverviewChoices } from './values';

/**
 * How each loan is called on the page, by id: its title, or which lender it is of, by a number. A person's own note may name
 * somebody too: it stays away with the names.
 */
export function namesOf(records: readonly LoanRecord[], lenders: OverviewChoices['lenders']): ReadonlyMap<string, string> {
  if (lenders === 'named') return titlesApart(records, READ_ANY_YEAR);
  const known = [...new Set(records.map(({ lender }) => lender))];
  return new Map(records.map(({ id, lender, example }) => [id, `贷款机构 ${known.indexOf(lender) + 1}${example ? '（示例）' : ''}`]));
}
