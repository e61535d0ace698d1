import { CalcError, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { assess, type Assessment } from '../../loans/assess';
import { yuan } from '../../text/money';

/** A change of less than a tenth of what was owed is what an edit is for. */
const A_TENTH = 10;

/**
 * What an edit makes of what is owed today, line by line, where it turns the account over: a slip of a digit or a year looks
 * like that. '' where it doesn't, and where one of the two can't be calculated.
 */
export function turnedOver(before: LoanRecord, after: LoanRecord, today: ISODate): string {
  const [was, is] = [assess(before, today), assess(after, today)];
  if (was instanceof CalcError || is instanceof CalcError || !isTurnedOver(was, is)) return '';
  return [
    line('今日结清', was.payoffAmount, is.payoffAmount),
    line('逾期', was.totals.overdueTotal, is.totals.overdueTotal),
    line('多付', was.unapplied, is.unapplied),
  ].filter(Boolean).join('\n');
}

function isTurnedOver(was: Assessment, is: Assessment): boolean {
  const changed = Math.abs(is.payoffAmount - was.payoffAmount);
  const becomesOther = (is.daysOverdue > 0) !== (was.daysOverdue > 0) || (is.unapplied > 0) !== (was.unapplied > 0);
  return becomesOther || changed * A_TENTH > Math.max(was.payoffAmount, is.payoffAmount);
}

function line(name: string, was: Fen, is: Fen): string {
  return was === is ? '' : `${name}：${yuan(was)} → ${yuan(is)} 元`;
}
