import { unpaidOf, type ISODate } from '../../calc/main';
import type { Assessment } from '../../loans/assess';
import { DOWN_PAYMENT } from '../../loans/installments';
import { termName } from '../../text/term-name';
import { longDay, shortDay } from '../../text/day';
import { yuan } from '../../text/money';

export interface InstallmentRow {
  readonly number: number;
  readonly label: string;
  readonly dueOn: string;
  readonly settled: boolean;
  readonly tone: 'overdue' | 'due' | 'upcoming' | 'settled';
  readonly status: string;
  /** What is left to pay of it; of a settled one, what it was. */
  readonly amount: string;
  readonly detail: string;
}

type Assessed = Assessment['installments'][number];

/** @param past the day isn't today, nor need its year be this one */
export function installmentRow(installment: Assessed, asOf: ISODate, past = false): InstallmentRow {
  const settled = installment.state === 'settled';
  return {
    number: installment.number,
    label: installment.number === DOWN_PAYMENT ? termName(DOWN_PAYMENT) : `第 ${String(installment.number).padStart(2, '0')} 期`,
    dueOn: past ? longDay(installment.dueOn) : shortDay(installment.dueOn, asOf),
    settled,
    tone: installment.state,
    status: statusOf(installment, asOf, past),
    amount: yuan(settled ? paid(installment) : unpaidOf(installment)),
    detail: detailOf(installment),
  };
}

function statusOf(installment: Assessed, asOf: ISODate, past: boolean): string {
  const { state, daysOverdue, dueOn, principal, principalPaid, interest, interestPaid } = installment;
  if (state === 'settled') return '已还清';
  if (state === 'due') return dueOn === asOf ? `${past ? '当天' : '今天'}应还` : '宽限期内';
  if (state === 'upcoming') return principalPaid + interestPaid > 0 ? '部分已还' : '未到期';
  const onlyPenalty = principal === principalPaid && interest === interestPaid;
  return onlyPenalty ? `逾期 ${daysOverdue} 天，只剩罚息未还` : `逾期 ${daysOverdue} 天`;
}

function detailOf({ principal, interest, penalty, lateFee, ...rest }: Assessed): string {
  const parts = [`本金 ${yuan(principal)}`, `利息 ${yuan(interest)}`];
  if (penalty > 0) parts.push(`罚息 ${yuan(penalty)}`);
  if (lateFee > 0) parts.push(`违约金 ${yuan(lateFee)}`);
  const already = rest.principalPaid + rest.interestPaid + rest.penaltyPaid + rest.lateFeePaid;
  const sum = parts.join(' + ');
  return already > 0 && rest.state !== 'settled' ? `${sum}，已还 ${yuan(already)}` : sum;
}

function paid({ principalPaid, interestPaid, penaltyPaid, lateFeePaid }: Assessed): number {
  return principalPaid + interestPaid + penaltyPaid + lateFeePaid;
}
