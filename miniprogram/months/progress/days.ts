import { addDays, addMonths, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';

/** The days on which a history is looked at: the first drawdown, the end of each month since, and today. None where nothing was drawn yet. */
export function lookDays(records: readonly LoanRecord[], today: ISODate): ISODate[] {
  const first = records.map(({ terms }) => terms.borrowedOn).filter((day) => day <= today).sort()[0];
  if (first === undefined) return [];
  const ends: ISODate[] = [];
  for (let month = `${first.slice(0, 7)}-01`; lastDayOf(month) < today; month = addMonths(month, 1)) ends.push(lastDayOf(month));
  return [...new Set([first, ...ends, today])];
}

function lastDayOf(firstDay: ISODate): ISODate {
  return addDays(addMonths(firstDay, 1), -1);
}
