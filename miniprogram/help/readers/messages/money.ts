import type { Fen } from '../../../calc/main';
import { figureOf } from '../figure';
import type { MessageKind } from '../types';
import { afterLast } from './after-last';

/** A sum in a message, and the words that stand before it. */
export interface Money {
  readonly fen: Fen;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly after: string;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
/** No money, unless a sign of it stands beside. */
const COUNTED = /^\s{0,2}(?:[%‰*A-Za-z]|期|天|日|号|月|年|点|时|分|秒|笔|次|个|位|折|条|[:：/-]\d)/;
const NAMED = /(?:尾号|卡号|尾数|编号|单号|电话|热线|致电|拨打|咨询|回复?|联系|工号|账号|合同号|[*A-Za-z./:-])[为是:：\s]{0,3}[（(]?$/;
const LABEL = /(?:金额|应还|待还|欠款|还款|扣款|本金|利息|罚息|违约金|本息|账单|合计|总计|总额|共计?|贷款|借款|偿还|归还|应缴|月供|已还|逾期|滞纳金)[共计额为是约:：\s¥]{0,4}$/;
/** What a sum is for that nobody owes or pays. */
const OFFERED = /^\s{0,2}(?:的?(?:额度|优惠|免息)|券|红包|话费|立减|以上|以下|起)/;

/** The sums of a message in their order; numbers of cards, calls and days are none. */
export function moneyIn(message: string): Money[] {
  const found: Money[] = [];
  let last = 0;
  for (const match of message.matchAll(NUMBER)) {
    const start = match.index;
    const written = match[0].endsWith(',') ? match[0].slice(0, -1) : match[0];
    const unit = /^(\s{0,3}万)?\s{0,3}(元|块|圆)?/.exec(message.slice(start + written.length, start + written.length + 8));
    const many = unit?.[1] ?? '';
    const end = start + written.length + many.length;
    const before = message.slice(Math.max(last, start - 24), start);
    const after = message.slice(start + written.length + (unit?.[0].length ?? 0), start + written.length + 12);
    const isSigned = /(?:[¥￥$]|人民币|RMB)\s{0,3}$/.test(before) || unit?.[2] !== undefined || many !== '';
    if (!isMoney(written, { isSigned, before, next: message.slice(end, end + 4), after })) continue;
    const { fen } = figureOf(written, many !== '');
    if (fen === undefined) continue;
    found.push({ fen, start, end, label: labelOf(before), after });
    last = end;
  }
  return found;
}

function isMoney(written: string, { isSigned, before, next, after }: { isSigned: boolean; before: string; next: string; after: string }): boolean {
  if (OFFERED.test(after) && isSigned) return false;
  if (isSigned) return !/[*A-Za-z]$/.test(before);
  if (COUNTED.test(next) || NAMED.test(before)) return false;
  if (/^\d{4}$/.test(written) && /[（(]$/.test(before)) return false;
  return (LABEL.test(before) && !/^\d{9,}$/.test(written)) || (/\.\d\d$/.test(written) && /(?:金额|还|扣|款|息|本)[^，,。]{0,6}$/.test(before));
}

/** The words of its own part of the sentence. */
function labelOf(before: string): string {
  return afterLast(before, ['，', ',', '。', '；', ';', '、', '\n', '！', '（', '(']);
}

export interface Sums {
  readonly amount?: Money;
  readonly principal?: Money;
  readonly interest?: Money;
  readonly penalty?: Money;
  /** Where only the parts are said, all of them together. */
  readonly total?: Fen;
  readonly doubts: readonly string[];
}

const NOT_OWED = /最低|额度|余额|优惠|减免|立减|节省|可用|可借|最高|券|红包|每期|首期|首月|免息|奖励|试用|违约金|剩余(?!应还|待还|未还|欠款)|起[借投]|手续费率/;
const WORDS: Readonly<Record<Exclude<MessageKind, 'other'>, RegExp>> = {
  bill: /应还|待还|需还|账单|扣款|还款|欠款|到期|月供|总额|合计|共|应缴/,
  repayment: /还款|已还|扣款|偿还|归还|收到|本息|结清|扣划|划扣|入账|代扣|还清|扣收/,
  drawdown: /借款|贷款|放款|发放|到账|微粒贷|借呗|金条|提款|本金|支用|借|金额/,
  overdue: /逾期|欠款|应还|待还|未还|拖欠|总额|合计|共/,
  'failed-deduction': /应还|扣款|还款|待还|欠款|账单|金额/,
};

/** Which sum is what: its parts by their words, the whole by the words of the kind of message. */
export function sumsOf(message: string, kind: MessageKind): Sums {
  if (kind === 'other') return { doubts: [] };
  const money = moneyIn(message);
  const parts = partsOf(money);
  const ranked = money.filter((each) => isWhole(each) || (kind === 'drawdown' && partOf(each.label) === 'principal')).map((each) => ({ each, rank: rankOf(each, kind) })).filter(({ rank }) => rank > 0);
  const [best] = ranked.sort((one, other) => other.rank - one.rank || one.each.start - other.each.start);
  if (best === undefined) return { ...parts, ...totalOf(parts) };
  const isUnclear = ranked.some(({ each, rank }) => rank === best.rank && each.fen !== best.each.fen);
  return { amount: best.each, ...parts, doubts: isUnclear ? ['里面有几个金额，用了第一个，请核对'] : [] };
}

type Parts = Pick<Sums, 'principal' | 'interest' | 'penalty'>;

function partsOf(money: readonly Money[]): Parts {
  const found = (['principal', 'interest', 'penalty'] as const).flatMap((part) => {
    const first = money.find(({ label }) => partOf(label) === part);
    return first ? [[part, first] as const] : [];
  });
  return Object.fromEntries(found);
}

function totalOf({ principal, interest, penalty }: Parts): Pick<Sums, 'total' | 'doubts'> {
  if (!principal || !interest) return { doubts: [] };
  return { total: principal.fen + interest.fen + (penalty?.fen ?? 0), doubts: ['没有写合计，金额是本金、利息等相加的'] };
}

function isWhole({ label }: Money): boolean {
  return partOf(label) === undefined && !NOT_OWED.test(label);
}

function partOf(label: string): 'principal' | 'interest' | 'penalty' | undefined {
  if (/剩余|节省|减免|免除|优惠|本息|本金(?:和|及|、|\+|与)利息/.test(label)) return undefined;
  if (/罚息|逾期利息|逾期费|滞纳金/.test(label)) return 'penalty';
  if (/利息/.test(label)) return 'interest';
  return /本金/.test(label) ? 'principal' : undefined;
}

/** 2: the words of its kind stand before it; 1: none that speak against it; 0: what is left, beside a repayment. */
function rankOf({ label, after }: Money, kind: Exclude<MessageKind, 'other'>): number {
  if (kind === 'repayment' && /剩余|待还|还需|应还|未还|下期/.test(label)) return 0;
  if (kind === 'drawdown' && /应还|还款|月供/.test(label)) return 0;
  if (/额度|免息/.test(after.slice(0, 4))) return 0;
  return WORDS[kind].test(label) ? 2 : 1;
}
