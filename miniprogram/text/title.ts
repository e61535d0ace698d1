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
  const titles = records.map(titleOf);
  return new Map(records.map((record, place) => {
    const title = titles[place] ?? '';
    const shared = titles.filter((other) => other === title).length > 1;
    return [record.id, shared ? `${title}，${apart(record, today)}` : title];
  }));
}

function apart({ terms }: DebtRecord, today: ISODate): string {
  return 'kind' in terms ? OTHER_KINDS[terms.kind] : `${shortDay(terms.borrowedOn, today)}借`;
}
