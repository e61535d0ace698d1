import { CalcError, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { assess } from '../../loans/assess';
import { nextDueOf } from '../../loans/next-due';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { titlesApart } from '../../text/title';
import type { MessageField, MessageKind, MessageReading } from '../readers/types';
import { dayOf, fittingLoans } from './fitting';

/** What is done with a message: it begins a loan, is a repayment of one, is compared with one, or nothing. */
export type Way = 'loan' | 'repayment' | 'reconcile' | 'none';

/** A message as it was understood. */
export interface MessageCard {
  readonly place: number;
  readonly kind: string;
  /** Each value with the words that it comes from. */
  readonly values: readonly { readonly label: string; readonly value: string; readonly from: string }[];
  readonly doubts: readonly string[];
  readonly fraudSigns: readonly string[];
  readonly way: Way;
  readonly wayLabel: string;
  /** The loans it may be about, the likeliest first. */
  readonly loans: readonly { readonly value: string; readonly label: string }[];
  /** What there is to say of it beside our own figures; ''. */
  readonly remark: string;
}

const KINDS: Readonly<Record<MessageKind, string>> = { drawdown: '放款通知', bill: '账单', repayment: '还款通知', overdue: '逾期通知', 'failed-deduction': '扣款没成功', other: '和借款无关，或没认出来' };
const LABELS: Readonly<Record<MessageField, string>> = { lender: '贷款机构', amount: '金额', principal: '本金', interest: '利息', penalty: '罚息', dueOn: '应还日', paidOn: '日期', terms: '期数' };
const WAYS: Readonly<Record<MessageKind, Way>> = { drawdown: 'loan', bill: 'reconcile', repayment: 'repayment', overdue: 'reconcile', 'failed-deduction': 'none', other: 'none' };
const WAY_LABELS: Readonly<Record<Way, string>> = { loan: '用它记一笔借款', repayment: '记成还款', reconcile: '去对账', none: '' };

/** @param text the messages as they were pasted: the readings' places are in it */
export function messageCards(text: string, readings: readonly MessageReading[], loans: readonly LoanRecord[], today: ISODate): MessageCard[] {
  const titles = titlesApart(loans, today);
  return readings.map((reading, place) => {
    const isFraud = reading.fraudSigns.length > 0;
    const wanted = WAYS[reading.kind];
    const fitting = wanted === 'repayment' || wanted === 'reconcile' ? fittingLoans(loans, reading, today).map(({ loan }) => loan) : [];
    const way = isFraud || (wanted !== 'loan' && fitting.length === 0) ? 'none' : wanted;
    return {
      place,
      // What is likely a fraud is no notice of a lender's: it only calls itself one.
      kind: isFraud ? '像是骗局' : KINDS[reading.kind],
      values: valuesOf(text, reading, { labels: isFraud ? { ...LABELS, lender: '自称' } : LABELS, today }),
      doubts: reading.doubts,
      fraudSigns: reading.fraudSigns,
      way,
      wayLabel: WAY_LABELS[way],
      loans: isFraud ? [] : fitting.map(({ id }) => ({ value: id, label: titles.get(id) ?? '' })),
      remark: isFraud ? '' : remarkOf(reading, wanted, { fitting, loans, today }),
    };
  });
}

function valuesOf(text: string, reading: MessageReading, { labels, today }: { readonly labels: Readonly<Record<MessageField, string>>; readonly today: ISODate }): MessageCard['values'] {
  const fields: readonly MessageField[] = ['lender', 'amount', 'principal', 'interest', 'penalty', 'dueOn', 'paidOn', 'terms'];
  return fields.flatMap((field) => {
    const value = reading[field];
    return value === undefined ? [] : [{ label: labels[field], value: shownValue(field, value, today), from: wordsOf(text, reading, field) }];
  });
}

function shownValue(field: MessageField, value: string | number, today: ISODate): string {
  if (typeof value === 'string') return field === 'dueOn' || field === 'paidOn' ? shortDay(value, today) : value;
  return field === 'terms' ? `${value} 期` : `${yuan(value)} 元`;
}

/** The words of the message that a value was read from; '' where it follows from others. */
export function wordsOf(text: string, { spans }: MessageReading, field: MessageField): string {
  const span = spans.find((one) => one.field === field);
  return span === undefined ? '' : text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

interface Book {
  readonly fitting: readonly LoanRecord[];
  readonly loans: readonly LoanRecord[];
  readonly today: ISODate;
}

function remarkOf(reading: MessageReading, wanted: Way, { fitting, loans, today }: Book): string {
  if (wanted === 'loan') return isKnownLoan(reading, loans) ? '这笔借款好像已经记过了，先看看列表。' : '';
  const [loan] = fitting;
  if (wanted === 'none') return reading.kind === 'failed-deduction' ? '没扣到钱，这期还没还上。先确认卡里够不够，再看这笔借款今天要还多少。' : '';
  if (loan === undefined) return '还没有记这家的借款，先记下借款再来。';
  if (wanted === 'repayment') return isKnownRepayment(reading, loan, today) ? '这笔还款好像已经记过了：同一天、同样的金额。' : '';
  return reading.kind === 'bill' ? besideOurs(reading.amount, loan, today) : '逾期的数会填进对账，对方的和这里的摆在一起看。';
}

/** The same amount, from the same lender, on the same day where the message names one. */
function isKnownLoan({ lender, amount, paidOn }: MessageReading, loans: readonly LoanRecord[]): boolean {
  return loans.some(({ lender: of, terms }) => (lender === undefined || of.includes(lender)) && terms.principal === amount && (paidOn === undefined || terms.borrowedOn === paidOn));
}

function isKnownRepayment(reading: MessageReading, { repayments }: LoanRecord, today: ISODate): boolean {
  return repayments.some(({ paidOn, amount }) => amount === reading.amount && paidOn === dayOf(reading, today));
}

/** The bill's figure and ours of what falls due next; neither is said to be right. */
function besideOurs(amount: Fen | undefined, loan: LoanRecord, today: ISODate): string {
  const statement = assess(loan, today);
  const next = statement instanceof CalcError ? null : nextDueOf(statement);
  if (amount === undefined || next === null) return '';
  return amount === next.amount ? `和账上一样：${shortDay(next.dueOn, today)}应还 ${yuan(next.amount)} 元。` : `账上是 ${shortDay(next.dueOn, today)}应还 ${yuan(next.amount)} 元，和它差 ${yuan(Math.abs(next.amount - amount))} 元。`;
}
