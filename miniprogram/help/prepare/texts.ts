import type { ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import type { Offer } from '../../loans/offer';
import { longDay } from '../../text/day';
import { yuan } from '../../text/money';
import { BLANKS } from './blanks';
import type { TextKind } from './kinds';
import { assignment, bill, contact, credit, proof, to } from './letters';
import { loanFacts, type LoanFacts } from './loan-facts';
import { meansLine, type Means } from './means';
import { requestLines } from './request';

interface Given {
  readonly facts: LoanFacts;
  readonly asked: readonly string[];
  readonly today: ISODate;
  /** What can be said of a month's money, a sentence each. */
  readonly means: readonly string[];
  /** What a month gives to this lender, in yuan, or a blank. */
  readonly monthly: string;
}

/** A month's money, and whether other lenders are paid from it too. */
export interface MonthsMoney {
  readonly means: Means | null;
  readonly isShared: boolean;
}

/**
 * A text to be read out or sent to one lender, from the person's own records of it: what the ledger and the plan know is filled in, what only
 * the person knows is a blank. It states nothing that wasn't recorded, and threatens nobody.
 *
 * @param records loans of one lender: no letter names another's
 * @param offer the plan that is asked for; null leaves blanks
 */
export function preparedText(kind: TextKind, records: readonly LoanRecord[], offer: Offer | null, today: ISODate, money: MonthsMoney = { means: null, isShared: false }): string {
  const given = { facts: loanFacts(records, today), asked: requestLines(offer), today, ...said(money) };
  return WRITE[kind](given).join('\n');
}

/** How much of it is this lender's, only the person knows where others wait too. */
function said({ means, isShared }: MonthsMoney): Pick<Given, 'means' | 'monthly'> {
  if (means === null) return { means: [], monthly: BLANKS.monthly };
  return { means: [meansLine(means, isShared)], monthly: isShared || means.budget <= 0 ? BLANKS.monthly : yuan(means.budget) };
}

const WRITE: Readonly<Record<TextKind, (given: Given) => string[]>> = { call, hardship, request, bill, contact, credit, proof, assignment };

function call({ facts, asked, today, means, monthly }: Given): string[] {
  return [
    `您好，我是${BLANKS.name}，想协商还款，麻烦登记一下。`,
    '',
    ...sentences(facts.loans, '我'),
    ...(facts.owed === '' ? [] : [`按合同推算，截至 ${longDay(today)}，${facts.owed}。请按您那边的账核对一遍。`]),
    ...facts.shown.map((line) => `您那边 ${line}。`),
    `我的情况是：${BLANKS.reason}。`,
    ...means,
    `我每个月最多能还 ${monthly} 元。`,
    '',
    '我希望：',
    ...numbered(asked),
    '',
    '请您告诉我：',
    ...numbered([
      '能减免哪几项，什么条件，什么时候生效',
      '今后还计不计利息和罚息，年利率多少',
      '有一期没按时还会怎么样',
      '这段时间怎么上报征信，怎么联系我',
    ], '？'),
    '',
    '请把方案用书面发给我，短信、邮件、客服消息都行。我看清楚再答复，今天先不答应。',
    `请问您的工号是多少？（记下：${BLANKS.agent}，${longDay(today)}）`,
  ];
}

function hardship({ facts, today, means, monthly }: Given): string[] {
  return [
    '情况说明',
    '',
    `${to(facts)}：`,
    `我是${BLANKS.name}。${sentences(facts.loans, '我').join('')}`,
    ...(facts.owed === '' ? [] : [`按合同推算，截至 ${longDay(today)}，${facts.owed}，以你方核对的数字为准。`]),
    ...facts.shown.map((line) => `你方 ${line}。`),
    `${facts.isOverdue ? '我没能按时还款' : '我可能没法按时还款'}，原因是：${BLANKS.reason}。`,
    ...means,
    `现在我每个月最多能还 ${monthly} 元。我愿意还，希望按我还得起的办法还。`,
    `随信附上：${BLANKS.proof}。`,
    '以上都是实情。',
    '',
    BLANKS.name,
    longDay(today),
  ];
}

function request({ facts, asked, today }: Given): string[] {
  return [
    '协商还款申请',
    '',
    `${to(facts)}：`,
    `我是${BLANKS.name}。${sentences(facts.loans, '我').join('')}`,
    ...(facts.owed === '' ? [] : [`按合同推算，截至 ${longDay(today)}，${facts.owed}，以你方核对的数字为准。`]),
    ...facts.shown.map((line) => `你方 ${line}。`),
    '',
    '我申请：',
    ...numbered(asked),
    '',
    '请用书面答复，并写明：',
    ...numbered([
      '本金、利息、罚息、违约金各是多少，减免哪几项、什么条件',
      '每一期的日期和金额，今后怎么计息',
      '有一期没按时还怎么处理',
      '这段时间怎么上报征信、怎么联系我',
    ]),
    '',
    `联系我：${BLANKS.contact}。`,
    '',
    BLANKS.name,
    longDay(today),
  ];
}

function sentences(lines: readonly string[], who: string): string[] {
  return lines.length === 0 ? [`${who}的借款：【借款日、金额、期数】。`] : lines.map((line) => `${who} ${line}。`);
}

function numbered(lines: readonly string[], end = '。'): string[] {
  return lines.map((line, place) => `${place + 1}. ${line}${end}`);
}
