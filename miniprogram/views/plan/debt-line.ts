import { sum } from '../../calc/main';
import { yuan } from '../../text/money';
import type { LoanChoice } from './loan-choices';

/** Whose debt it is, in a line. */
export interface DebtLine {
  /** "微粒贷、另一家", of more "微粒贷等 3 笔". */
  readonly whose: string;
  /** What clears them today, '' where that can't be calculated: while the form has it, it is called so. */
  readonly payoff: string;
  /** "逾期 61 天", of several the longest, or ''. */
  readonly overdue: string;
}

/** Null where no loan was taken. */
export function debtLine(choices: readonly LoanChoice[]): DebtLine | null {
  const taken = choices.filter((choice) => choice.taken);
  const [first] = taken;
  if (first === undefined) return null;
  const amounts = taken.map(({ payoff }) => payoff);
  const days = Math.max(...taken.map(({ daysOverdue }) => daysOverdue));
  return {
    whose: taken.length <= 2 ? taken.map(({ title }) => title).join('、') : `${first.title}等 ${taken.length} 笔`,
    payoff: amounts.some((amount) => amount === null) ? '' : yuan(sum(amounts.map((amount) => amount ?? 0))),
    overdue: days === 0 ? '' : `${taken.length > 1 ? '最久逾期' : '逾期'} ${days} 天`,
  };
}
