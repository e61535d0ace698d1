import { sum, type Fen, type ISODate } from '../calc/index';
import type { Assessment } from '../loans/assess';
import { shortDay } from '../text/day';
import { yuan } from '../text/money';

/** What is to be paid next on a loan: what has fallen due and is not overdue, or else what falls due on the next due date. */
export interface NextPayment {
  readonly dueOn: ISODate;
  /** It has fallen due: today, or earlier in the days of grace. */
  readonly due: boolean;
  /** "今天应还", "宽限期内应还", "8月10日应还". */
  readonly label: string;
  /** What the schedule asks for, less the money that was paid ahead and is used on that day. */
  readonly amount: Fen;
  /** What the money paid ahead will do, or ''. */
  readonly remark: string;
}

/** Null where nothing is left to pay but what is overdue. On the day of an acceleration several installments fall due. */
export function nextPayment({ installments, nextDue, unapplied }: Assessment, today: ISODate): NextPayment | null {
  const due = installments.filter(({ state }) => state === 'due');
  const first = due[0];
  if (first !== undefined) {
    const label = due.some(({ dueOn }) => dueOn === today) ? '今天应还' : '宽限期内应还';
    return { dueOn: first.dueOn, due: true, label, amount: scheduledLeft(due), remark: '' };
  }
  if (nextDue === undefined) return null;
  const scheduled = scheduledLeft(installments.filter(({ dueOn }) => dueOn === nextDue.dueOn));
  const label = `${shortDay(nextDue.dueOn, today)}应还`;
  return { dueOn: nextDue.dueOn, due: false, label, amount: Math.max(0, scheduled - unapplied), remark: remarkOf(scheduled, unapplied) };
}

/** What is unpaid of the principal and the interest of these installments. */
export function scheduledLeft(installments: Assessment['installments']): Fen {
  return sum(installments.map(({ principal, principalPaid, interest, interestPaid }) => principal - principalPaid + interest - interestPaid));
}

function remarkOf(scheduled: Fen, unapplied: Fen): string {
  if (unapplied === 0) return '';
  if (unapplied >= scheduled) return `这期 ${yuan(scheduled)} 元，账上多付的钱够还，到期自动抵扣`;
  return `这期 ${yuan(scheduled)} 元，账上多付的 ${yuan(unapplied)} 元到期先抵扣`;
}
