import type { ISODate } from '../../calc/main';
import { longDay } from '../../text/day';
import { yuan } from '../../text/money';
import type { DebtRecord } from '../../text/title';
import type { Share } from './shares';

/** What can be said to that lender: its own figures alone, nothing of the others. */
export function offerText({ claim: { debt, due }, amount }: Share, today: ISODate): string {
  const { record, daysOverdue } = debt;
  if ('kind' in record.terms && record.terms.kind === 'family') return familyText(due, amount);
  const state = daysOverdue > 0 ? `目前逾期 ${daysOverdue} 天，` : '';
  return [
    `您好，${subjectOf(record)}${state}现在要还 ${yuan(due)} 元。`,
    `我手里的钱不够全还，这次（${longDay(today)}）先还 ${yuan(amount)} 元。请告诉我这笔钱抵扣了哪些，抵扣后还欠多少。`,
    ...(amount < due ? [`剩下的 ${yuan(due - amount)} 元，我想商量一个还得起的安排，请告诉我怎么申请、需要哪些材料。`] : []),
  ].join('\n');
}

function subjectOf({ terms }: DebtRecord): string {
  if ('kind' in terms) return terms.kind === 'card' ? '我在贵方的信用卡账单' : '我在贵方的贷款';
  return `我在贵方的借款（${longDay(terms.borrowedOn)}借 ${yuan(terms.principal)} 元）`;
}

function familyText(due: number, amount: number): string {
  if (amount === due) return `说好的 ${yuan(due)} 元，我这次还上。谢谢你帮我。`;
  return `说好的 ${yuan(due)} 元，我手里的钱不够，这次先还 ${yuan(amount)} 元。剩下的 ${yuan(due - amount)} 元想往后放一放，我们再定个日子，你看行吗？`;
}
