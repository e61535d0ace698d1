import type { ISODate } from '../../calc/main';
import { longDay } from '../../text/day';
import { yuan } from '../../text/money';
import type { Share } from './shares';

/** What can be said to that lender: its own figures alone, nothing of the others. */
export function offerText({ claim: { debt, due }, amount }: Share, today: ISODate): string {
  const { record, daysOverdue } = debt;
  const { principal, borrowedOn } = record.terms;
  const state = daysOverdue > 0 ? `目前逾期 ${daysOverdue} 天，` : '';
  return [
    `您好，我在贵方的借款（${longDay(borrowedOn)}借 ${yuan(principal)} 元）${state}现在要还 ${yuan(due)} 元。`,
    `我手里的钱不够全还，这次（${longDay(today)}）先还 ${yuan(amount)} 元。请告诉我这笔钱抵扣了哪些，抵扣后还欠多少。`,
    ...(amount < due ? [`剩下的 ${yuan(due - amount)} 元，我想商量一个还得起的安排，请告诉我怎么申请、需要哪些材料。`] : []),
  ].join('\n');
}
