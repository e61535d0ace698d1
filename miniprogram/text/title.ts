import type { ISODate } from '../calc/main';
import type { LoanRecord } from '../ledger/records';
import { shortDay } from './day';

/** The lender, with the person's own note behind it; an example is called one wherever it stands. */
export function titleOf({ lender, note, example }: LoanRecord): string {
  return `${note === '' ? lender : `${lender} · ${note}`}${example ? '（示例）' : ''}`;
}

/** Their titles, by id, for choosing among them: those of the same title are told apart by the day borrowed. */
export function titlesApart(records: readonly LoanRecord[], today: ISODate): ReadonlyMap<string, string> {
  const titles = records.map(titleOf);
  return new Map(records.map((record, place) => {
    const title = titles[place] ?? '';
    const shared = titles.filter((other) => other === title).length > 1;
    return [record.id, shared ? `${title}，${shortDay(record.terms.borrowedOn, today)}借` : title];
  }));
}
