import { CalcError, daysBetween, type ISODate, type PaymentShare } from '../calc/main';
import { isNegotiated } from '../loans/agreements';
import type { Phase } from '../loans/phases';
import type { PhaseStatement } from '../loans/statements';
import { explain, type Assessment } from '../loans/assess';
import { termNames } from '../text/term-name';

/** Where a repayment went, and whether in time: "第 3–5 期，逾期 12 天还", "协议首付，按时" and the like. */
export interface RepaymentStatus {
  readonly tone: 'late' | 'on-time' | 'none';
  readonly status: string;
}

/** Of a repayment made on a loan whose debt is in the agreement of another. */
export const MADE_SINCE_JOINED: RepaymentStatus = { tone: 'none', status: '并入协议以后记的，没有算进协议' };

const CLOSED = '贷款机构确认结清';

/** The statuses of a phase's repayments, in their order; none where it can't be calculated. */
export function statusesIn({ phase, asOf, assessment, repayments }: PhaseStatement, today: ISODate): RepaymentStatus[] {
  const explained = explain(phase.record, asOf);
  if (assessment instanceof CalcError || explained instanceof CalcError) return [];
  const touched = explained.applied;
  const dueOn = new Map(assessment.installments.map((one) => [one.number, one.dueOn]));
  const graceDays = phase.record.terms.overdueRules?.graceDays ?? 0;
  return assessment.allocations.map((_, payment) => {
    const shares = touched.filter((one) => one.payment === payment);
    const { amount = 0, closes = false } = repayments[payment] ?? {};
    if (amount === 0) return { tone: 'none', status: closes ? CLOSED : '贷款机构减免' };
    if (shares.length === 0) return unused(assessment, asOf < today);
    const { tone, status } = statusOf(shares, dueOn, graceDays);
    return { tone, status: `${planName(phase)}${status}${closes ? `，${CLOSED}` : ''}` };
  });
}

/** By which plan the terms are counted, where it isn't the contract's. */
function planName({ agreement }: Phase): string {
  if (agreement === undefined) return '';
  return isNegotiated(agreement) ? '协议' : '新计划';
}

/** A payment that no installment got anything of: there is none left to get it, an agreement came first, or it waits for the next. */
function unused({ installments }: Assessment, isOver: boolean): RepaymentStatus {
  if (installments.every(({ state }) => state === 'settled')) return { tone: 'none', status: '借款已结清，这笔是多付的' };
  return { tone: 'none', status: isOver ? '换计划时还没抵扣，没有算进后面的计划' : '还没到还款日，先留在账上' };
}

/** Late where one of the installments it went to was past its days of grace when it got its share; by how much at the most. */
function statusOf(shares: readonly PaymentShare[], dueOn: ReadonlyMap<number, ISODate>, graceDays: number): RepaymentStatus {
  const which = termNames([...new Set(shares.map(({ number }) => number))].sort((a, b) => a - b));
  const days = Math.max(...shares.map(({ number, on }) => daysBetween(dueOn.get(number) ?? on, on)));
  if (days > graceDays) return { tone: 'late', status: `${which}，逾期 ${days} 天还` };
  return { tone: 'on-time', status: days > 0 ? `${which}，宽限期内还` : `${which}，按时` };
}
