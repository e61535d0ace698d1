import { sumDebt, type Fen, type ISODate } from '../../calc/main';
import type { Assessment } from '../../loans/assess';
import { DOWN_PAYMENT, waivedOf } from '../../loans/installments';
import { termName } from '../../text/term-name';
import { shortDay } from '../../text/day';
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

/** @param asOf the day that is looked at, which may be before `today` */
export function installmentRow(installment: Assessed, asOf: ISODate, today: ISODate, past = false): InstallmentRow {
  const settled = installment.state === 'settled';
  return {
    number: installment.number,
    label: installment.number === DOWN_PAYMENT ? termName(DOWN_PAYMENT) : `第 ${String(installment.number).padStart(2, '0')} 期`,
    dueOn: shortDay(installment.dueOn, today),
    settled,
    tone: installment.state,
    status: statusOf(installment, asOf, past),
    amount: yuan(settled ? paid(installment) : sumDebt(installment.unpaid)),
    detail: detailOf(installment),
  };
}

function statusOf(installment: Assessed, asOf: ISODate, past: boolean): string {
  const { state, daysOverdue, dueOn, principalPaid, interestPaid, unpaid } = installment;
  if (state === 'settled') return waived(installment) === 0 ? '已还清' : '已结清';
  if (state === 'due') return dueOn === asOf ? `${past ? '当天' : '今天'}应还` : '宽限期内';
  if (state === 'upcoming') return principalPaid + interestPaid > 0 ? '部分已还' : '未到期';
  const onlyPenalty = unpaid.principal === 0 && unpaid.interest === 0;
  return onlyPenalty ? `逾期 ${daysOverdue} 天，只剩罚息未还` : `逾期 ${daysOverdue} 天`;
}

function detailOf(installment: Assessed): string {
  const { principal, interest, penalty, lateFee, state } = installment;
  const parts = [`本金 ${yuan(principal)}`, `利息 ${yuan(interest)}`];
  if (penalty > 0) parts.push(`罚息 ${yuan(penalty)}`);
  if (lateFee > 0) parts.push(`违约金 ${yuan(lateFee)}`);
  const [already, given] = [paid(installment), waived(installment)];
  const cleared = [
    ...(already > 0 && state !== 'settled' ? [`已还 ${yuan(already)}`] : []),
    ...(given > 0 ? [`减免 ${yuan(given)}`] : []),
  ];
  return [parts.join(' + '), ...cleared].join('，');
}

function paid({ principalPaid, interestPaid, penaltyPaid, lateFeePaid }: Assessed): Fen {
  return principalPaid + interestPaid + penaltyPaid + lateFeePaid;
}

function waived(installment: Assessed): Fen {
  return sumDebt(waivedOf(installment));
}
