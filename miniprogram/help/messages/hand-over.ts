import type { ISODate } from '../../calc/main';
import type { LoanReading } from '../../forms/loan/reading';
import { yuan } from '../../text/money';
import type { MessageReading } from '../readers/types';
import { wordsOf } from './cards';
import { dayOf } from './fitting';

/** A drawdown as the form of a loan takes it, each value with the words it comes from. */
export function loanReadingOf(text: string, reading: MessageReading): LoanReading {
  const { lender, amount, paidOn, terms, doubts } = reading;
  const from = (field: 'lender' | 'amount' | 'paidOn' | 'terms'): string => `短信：「${wordsOf(text, reading, field)}」`;
  const product = lender === '微粒贷' ? 'weilidai' : 'other';
  return {
    origin: 'message',
    fields: {
      // A message that names nobody leaves the lender to the person.
      ...(lender !== undefined && { product: { value: product, from: '' } }),
      ...(lender !== undefined && product === 'other' && { lender: { value: lender, from: from('lender') } }),
      ...(amount !== undefined && { amount: { value: yuan(amount), from: from('amount') } }),
      ...(paidOn !== undefined && { borrowedOn: { value: paidOn, from: from('paidOn') } }),
      ...(terms !== undefined && { termCount: { value: String(terms), from: from('terms') } }),
    },
    doubts,
  };
}

/** A repayment as its form keeps it in a draft: text by field. */
export function repaymentDraftOf(reading: MessageReading, today: ISODate): Record<string, string> {
  return { amount: reading.amount === undefined ? '' : yuan(reading.amount), paidOn: dayOf(reading, today), chosen: 'amount paidOn' };
}

/** What 对账 compares, as it keeps it in a draft. Of a bill that isn't overdue nothing is: it asks for what is overdue. */
export function statedDraftOf({ kind, amount, principal, interest, penalty }: MessageReading): Record<string, string> {
  if (kind !== 'overdue') return {};
  const figures = { overdueTotal: amount, principal, interest, penalty };
  return Object.fromEntries(Object.entries(figures).flatMap(([field, fen]) => (fen === undefined ? [] : [[field, yuan(fen)]])));
}
