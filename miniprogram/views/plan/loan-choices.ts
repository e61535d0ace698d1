import { CalcError, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { carriersOn } from '../../loans/joined';
import { assess } from '../../loans/assess';
import { yuan } from '../../text/money';
import { titlesApart } from '../../text/title';

/** A loan whose debt can be taken into the plan. */
export interface LoanChoice {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly taken: boolean;
  /** What clears it today; null where that can't be calculated. */
  readonly payoff: Fen | null;
  readonly daysOverdue: number;
}

/** The loans that owe something and aren't repaid through the agreement of another, and those that are taken already. */
export function loanChoices(records: readonly LoanRecord[], taken: readonly string[], today: ISODate): LoanChoice[] {
  const carried = carriersOn(records, today);
  const titles = titlesApart(records, today);
  return records.flatMap((record): LoanChoice[] => {
    const isTaken = taken.includes(record.id);
    if (carried.has(record.id) && !isTaken) return [];
    const assessment = assess(record, today);
    const choice = { id: record.id, title: titles.get(record.id) ?? '', taken: isTaken };
    if (assessment instanceof CalcError) return [{ ...choice, detail: '算不出来，勾选后自己填', payoff: null, daysOverdue: 0 }];
    const { payoffAmount, daysOverdue } = assessment;
    if (payoffAmount === 0 && !isTaken) return [];
    const overdue = daysOverdue > 0 ? `，逾期 ${daysOverdue} 天` : '';
    return [{ ...choice, detail: `今日结清 ${yuan(payoffAmount)} 元${overdue}`, payoff: payoffAmount, daysOverdue }];
  });
}
