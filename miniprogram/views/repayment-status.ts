import { CalcError, type ISODate } from '../calc/main';
import { isNegotiated } from '../loans/agreements';
import { explain, type Assessment } from '../loans/assess';
import type { Phase } from '../loans/phases';
import type { PhaseStatement } from '../loans/statements';
import { touchedBy, type Touched } from '../loans/touched';
import { termNames } from '../text/term-name';

/** Where a repayment went, and whether in time: "第 3–5 期，逾期 12 天还", "协议首付，按时", "第 3 期，按时；第 4 期，部分". */
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
  const touched = touchedBy(explained.applied, assessment);
  const graceDays = phase.record.terms.overdueRules?.graceDays ?? 0;
  return assessment.allocations.map((_, payment) => {
    const { amount = 0, closes = false } = repayments[payment] ?? {};
    if (amount === 0) return { tone: 'none', status: closes ? CLOSED : '贷款机构减免' };
    const of = touched.get(payment);
    if (of === undefined) return unused(assessment, asOf < today);
    const { tone, status } = statusOf(of, graceDays);
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

/** 按时 is only what settles its installment in time; late where a share came past the days of grace. */
function statusOf(touched: readonly Touched[], graceDays: number): RepaymentStatus {
  const [whole, part] = [touched.filter(({ settled }) => settled), touched.filter(({ settled }) => !settled)];
  const rest = whole.length === 1 && whole.some(({ begun }) => begun) ? '余下的' : '';
  const said = [
    ...(whole.length === 0 ? [] : [`${namesOf(whole)}${rest}，${timing(whole, graceDays) || '按时'}`]),
    ...(part.length === 0 ? [] : [[`${namesOf(part)}，部分`, timing(part, graceDays)].filter(Boolean).join('，')]),
  ];
  const inTime = whole.length === 0 ? 'none' : 'on-time';
  return { tone: lateBy(touched) > graceDays ? 'late' : inTime, status: said.join('；') };
}

function namesOf(some: readonly Touched[]): string {
  return termNames(some.map(({ number }) => number));
}

function timing(some: readonly Touched[], graceDays: number): string {
  const days = lateBy(some);
  if (days > graceDays) return `逾期 ${days} 天还`;
  return days > 0 ? '宽限期内还' : '';
}

function lateBy(some: readonly Touched[]): number {
  return Math.max(0, ...some.map(({ days }) => days));
}
