import type { ISODate } from '../calc/main';
import { nextDueOf, type NextDue, type WhatIsLeft } from '../loans/next-due';
import { shortDay } from '../text/day';
import { yuan } from '../text/money';

/** What is to be paid next on a loan, and how that is said. */
export interface NextPayment extends NextDue {
  /** "今天应还", "宽限期内应还", "8月10日应还". */
  readonly label: string;
  /** What the money paid ahead will do, or ''. */
  readonly remark: string;
}

/** Null where nothing is left to pay but what is overdue. */
export function nextPayment(assessment: WhatIsLeft, today: ISODate): NextPayment | null {
  const next = nextDueOf(assessment);
  if (next === null) return null;
  const { dueOn, when, scheduled, ahead, amount } = next;
  return { dueOn, when, scheduled, ahead, amount, label: labelOf(next, today), remark: remarkOf(next) };
}

/** What is to be paid beside what is overdue: "另有今天应还 537.20 元", "下一期 8月10日应还 537.20 元". */
export function besideOverdue({ when, label, amount }: NextPayment): string {
  return `${when === 'later' ? '下一期 ' : '另有'}${label} ${yuan(amount)} 元`;
}

function labelOf({ when, dueOn }: NextDue, today: ISODate): string {
  if (when === 'later') return `${shortDay(dueOn, today)}应还`;
  return when === 'today' ? '今天应还' : '宽限期内应还';
}

function remarkOf({ scheduled, ahead }: NextDue): string {
  if (ahead === 0) return '';
  if (ahead >= scheduled) return `这期 ${yuan(scheduled)} 元，账上多付的钱够还，到期自动抵扣`;
  return `这期 ${yuan(scheduled)} 元，账上多付的 ${yuan(ahead)} 元到期先抵扣`;
}
