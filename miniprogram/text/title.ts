import type { ISODate } from '../calc/main';
import type { LoanRecord, OtherDebtRecord, OtherTerms } from '../ledger/records';
import { shortDay } from './day';

/** A debt of the ledger: a loan, or one of the other debts. */
export type DebtRecord = LoanRecord | OtherDebtRecord;

export const OTHER_KINDS: Readonly<Record<OtherTerms['kind'], string>> = { card: '信用卡', family: '亲友', mortgage: '房贷' };

/** The lender, with the person's own note behind it; an example is called one wherever it stands. */
export function titleOf(record: DebtRecord): string {
  const { lender, note } = record;
  return `${note === '' ? lender : `${lender} · ${note}`}${'example' in record && record.example ? '（示例）' : ''}`;
}

/** Their titles, by id, for choosing among them: those of the same title are told apart by the day borrowed, or by what it is. */
export function titlesApart(records: readonly DebtRecord[], today: ISODate): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  const titles = records.map(titleOf);
  for (const title of titles) times.set(title, (times.get(title) ?? 0) + 1);
  return new Map(records.map((record, place) => {
    const title = titles[place] ?? '';
    return [record.id, times.get(title) === 1 ? title : `${title}，${apart(record, today)}`];
  }));
}

function apart({ terms }: DebtRecord, today: ISODate): string {
  return 'kind' in terms ? OTHER_KINDS[terms.kind] : `${shortDay(terms.borrowedOn, today)}借`;
}
