import type { ISODate } from '../../calc/main';
import type { CallRecord, LoanRecord } from '../../ledger/records';
import { longDay } from '../../text/day';
import { addressee } from '../letters/addressee';
import { lenderOf, marksOf, type CallMark } from './marks';

/** A complaint to one lender; '' for calls that weren't put to a loan. */
export interface Complaint {
  readonly lender: string;
  readonly text: string;
}

/**
 * Complaints about the calls that didn't keep the rules, from what was written down, one a lender: none learns of the
 * person's other debts from it. They state nothing else, and threaten nobody.
 */
export function complaints(calls: readonly CallRecord[], loans: readonly LoanRecord[], today: ISODate): Complaint[] {
  const marked = calls
    .map((call) => ({ call, marks: marksOf(call, calls, loans) }))
    .filter(({ marks }) => marks.length > 0)
    .sort((a, b) => (momentOf(a.call) < momentOf(b.call) ? -1 : 1));
  const lenders = [...new Set(marked.map(({ call }) => lenderOf(call, loans)))];
  return lenders.map((lender) => {
    const own = marked.filter(({ call }) => lenderOf(call, loans) === lender);
    const concerned = loans.filter(({ id }) => own.some(({ call }) => call.loanId === id));
    return { lender, text: textOf(lender, own, concerned, today) };
  });
}

interface Marked {
  readonly call: CallRecord;
  readonly marks: readonly CallMark[];
}

function textOf(lender: string, marked: readonly Marked[], concerned: readonly LoanRecord[], today: ISODate): string {
  return [
    '投诉催收行为',
    '',
    `${lender === '' ? '【贷款机构】' : addressee(lender)}：`,
    `我是【姓名】${concerned.length === 0 ? '' : `，在你处有借款（${concerned.map(({ terms }) => `${lender}，${longDay(terms.borrowedOn)}借`).join('；')}）`}。下面的催收来电，我记了时间和号码：`,
    '',
    ...marked.map((one, place) => `${place + 1}. ${lineOf(one)}`),
    '',
    '请你处：',
    '1. 核实这些来电是谁打的，是不是你处或你处委托的机构。',
    '2. 停止上面这样的做法。',
    '3. 用书面答复我处理结果。',
    '',
    '联系我：【电话或邮箱】。',
    '',
    '【姓名】',
    longDay(today),
  ].join('\n');
}

function lineOf({ call, marks }: Marked): string {
  const { number, agent, said } = call;
  const who = [number === '' ? '没有记下号码' : `号码 ${number}`, ...(agent === '' ? [] : [`自称 ${agent}`])].join('，');
  const broken = marks.map(({ rule, because }) => `${because}。行业规范要求：${rule.text}见${rule.source}。`);
  return [`${`${longDay(call.calledOn)} ${call.calledAt}`.trim()}，${who}。`, ...broken, ...(said === '' ? [] : [`当时说：${said}`])].join('\n   ');
}

/** By which calls are sorted. */
export function momentOf({ calledOn, calledAt }: CallRecord): string {
  return `${calledOn} ${calledAt}`.trim();
}
