import { figureOf, type Figure } from '../figure';
import { dayTokenAt } from './day-token';
import type { Token } from './tokens';
import { meaningOf, SURROUNDINGS, VOCABULARY, WORD_GROUPS } from './vocabulary';

interface Found {
  readonly token: Token | undefined;
  readonly end: number;
}

const CHINESE_DIGITS = '一二三四五六七八九';
const TERM = /第? ?(\d{1,3}) ?(?:\/ ?\d{1,3} ?)?期(?![限间内])(?: ?[/,(]? ?共? ?\d{1,3} ?期\)?)?|第 ?(\d{1,3}) ?\/ ?\d{1,3}(?!\d)/y;
const CHINESE_TERM = /第([一二三四五六七八九十]{1,4})期|(首)期/y;
const SECTION = /(已还|剩余|待还|未还|还剩|[共分]|全部|逾期|已逾期)(?:款)? ?:? ?(\d{1,3}) ?期/y;
const FRACTION = /(\d{1,3})\/(\d{1,3})(?![\d/])/y;
const LIST_NUMBER = /\(?(\d{1,3})(?:[)、]|\. ?(?=20\d\d[-/.年])|,(?=20\d\d[-/年])|\. )/y;
const TIME = /\d{1,2}:\d\d(?::\d\d)?(?!\d)/y;
/** Figures that count something else, and cards. */
const COUNT = /\d{1,6}(?:\.\d{1,6})? ?(?:%|‰|天|笔|次|个月|个|年(?!\d)|小时|分钟|人|号线|bp)|\(\d{4}\)|\d{0,6}\*{2,20}\d{0,6}/y;
const CARD = /尾号(?:为|是)?[:( ]{0,2}\d{4}\)?/y;
const FIGURE = /(-?)([¥$]?) {0,2}(-?)(\d[\d,.]*)( ?万)?( ?[元块圆])?/y;
const UNIT = /\((?:单位:?)?(万)?元\)|\[元\]|元(?=\s|$)/y;
const WORD = new RegExp(VOCABULARY, 'y');
const AROUND = new RegExp(SURROUNDINGS, 'y');
const LETTERS = /[A-Za-z]{1,40}|[^\s]/y;

/** Digits in a longer row are no amount: a card, a number of a contract. */
const LONGEST_ROW = 12;
const LONGEST_CHUNK = 60;

/** One line as a row of tokens; what is no word of a bill comes as unknown. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  for (let place = 0; place < line.length;) {
    const sign = line.charAt(place);
    const found = sign === ' ' ? undefined : tokenAt(line, place, tokens.length === 0);
    if (found?.token !== undefined) tokens.push(found.token);
    place = Math.max(found?.end ?? 0, place + 1);
  }
  return tokens;
}

function tokenAt(line: string, place: number, isFirst: boolean): Found {
  const sign = line.charAt(place);
  if (sign === '\t' || sign === '|' || sign === ',') return { token: { kind: 'cell' }, end: place + 1 };
  if (/[\d¥$(第-]/.test(sign)) return digitsAt(line, place, isFirst) ?? signAt(line, place);
  return wordAt(line, place) ?? signAt(line, place);
}

function digitsAt(line: string, place: number, isFirst: boolean): Found | undefined {
  const listed = isFirst ? matchAt(LIST_NUMBER, line, place) : null;
  if (listed) return { token: { kind: 'term', number: Number(listed[1]), text: listed[0] }, end: place + listed[0].length };
  const day = dayTokenAt(line, place);
  if (day) return day;
  const term = matchAt(TERM, line, place);
  if (term) return { token: { kind: 'term', number: Number(term[1] ?? term[2]), text: term[0] }, end: place + term[0].length };
  const named = matchAt(CHINESE_TERM, line, place);
  if (named) return { token: { kind: 'term', number: chineseNumber(named[1] ?? '一'), text: named[0] }, end: place + named[0].length };
  const skipped = matchAt(TIME, line, place) ?? matchAt(COUNT, line, place) ?? matchAt(UNIT, line, place);
  if (skipped) return { token: undefined, end: place + skipped[0].length };
  const fraction = matchAt(FRACTION, line, place);
  if (fraction) return { token: { kind: 'fraction', first: Number(fraction[1]), second: Number(fraction[2]), text: fraction[0] }, end: place + fraction[0].length };
  return figureAt(line, place);
}

function figureAt(line: string, place: number): Found | undefined {
  const match = matchAt(FIGURE, line, place);
  if (!match) return undefined;
  const [whole, , , , digits = ''] = match;
  const before = line.charAt(place - 1);
  const first = oneOf(digits, before === ',');
  const written = /[.,]$/.test(first) ? first.slice(0, -1) : first;
  const end = place + (written.length === digits.length ? whole.length : whole.indexOf(digits) + written.length);
  if (isNegative(match, before) || isLongRow(written)) return { token: { kind: 'unknown', text: '' }, end };
  if (/[A-Za-z*]/.test(before + line.charAt(end))) return { token: { kind: 'unknown', text: whole }, end };
  const [, , sign = '', , , many = '', unit = ''] = match;
  const isMoney = sign + many + unit !== '' || /[.,]\d\d$/.test(written);
  return { token: { kind: 'figure', text: written, isMoney, ...readFigure(written, before, many !== '') }, end };
}

/** What is taken off: -5.00. Behind a day a dash only parts. */
function isNegative([, minus, , later]: RegExpExecArray, before: string): boolean {
  return later !== '' || (minus !== '' && /^[\s:]?$/.test(before));
}

function isLongRow(written: string): boolean {
  return written.length > LONGEST_CHUNK || (written.length > LONGEST_ROW && /^\d+$/.test(written));
}

function readFigure(written: string, before: string, inTenThousands: boolean): Figure {
  if (isListed(written, before)) return { fen: undefined, doubt: `「${written}」可能是一个数，也可能是几个数，请分开写` };
  return figureOf(written, inTenThousands);
}

/** "500,100" in a row whose cells are parted by commas: one figure or two. */
function isListed(written: string, before: string): boolean {
  return before === ',' && /^[1-9]\d{2}(?:,[1-9]\d{2})+$/.test(written);
}

/** The first of several figures that only commas part; "500,100" between commas stays whole, and is none. */
function oneOf(digits: string, afterComma: boolean): string {
  // No bill has such a figure; taken as a whole it is read once.
  if (digits.length > LONGEST_CHUNK) return digits;
  const withDecimals = /^[\d,]{1,20}\.\d{1,2}(?=,)/.exec(digits);
  if (withDecimals) return withDecimals[0];
  const [first = '', ...others] = digits.split(',');
  return afterComma && others.some((other) => other.split('.')[0]?.length !== 3) ? first : digits;
}

function wordAt(line: string, place: number): Found | undefined {
  const card = matchAt(CARD, line, place);
  if (card) return { token: undefined, end: place + card[0].length };
  const section = matchAt(SECTION, line, place);
  if (section) return { token: sectionOf(section[1] ?? '', Number(section[2])), end: place + section[0].length };
  const day = dayTokenAt(line, place);
  if (day) return day;
  if (/[至到~]/.test(line.charAt(place)) && !/到期|到账/.test(line.slice(place, place + 2))) return { token: { kind: 'to' }, end: place + 1 };
  const word = matchAt(WORD, line, place);
  if (word) return wordFound(line, word, place);
  const around = matchAt(AROUND, line, place);
  return around ? { token: undefined, end: place + around[0].length } : undefined;
}

function sectionOf(word: string, count: number): Token {
  const settled = word === '已还' ? true : /剩|待还|未还|逾期/.test(word) ? false : undefined;
  return { kind: 'section', count, settled };
}

function wordFound(line: string, match: RegExpExecArray, place: number): Found {
  let group = 1;
  while (group <= WORD_GROUPS && match[group] === undefined) group += 1;
  const end = place + match[0].length;
  const unit = matchAt(UNIT, line, end);
  const inTenThousands = unit?.[1] !== undefined ? ({ inTenThousands: true } as const) : {};
  return { token: { kind: 'word', text: match[0], ...meaningOf(group - 1), ...inTenThousands }, end: end + (unit?.[0].length ?? 0) };
}

/** What is left: a dash for an empty cell, marks that say nothing, and words that nothing is known of. */
function signAt(line: string, place: number): Found {
  const [text = ''] = matchAt(LETTERS, line, place) ?? [];
  const end = place + Math.max(1, text.length);
  if (text === '-') {
    const isCell = /^[\s|]?$/.test(line.charAt(place - 1)) && /^[-\s|]?$/.test(line.charAt(end));
    return { token: isCell ? { kind: 'blank' } : undefined, end: line.charAt(end) === '-' ? end + 1 : end };
  }
  return { token: /[\p{L}\d]/u.test(text) ? { kind: 'unknown', text } : undefined, end };
}

function chineseNumber(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens) + 1) * 10 : 0;
  return ten + CHINESE_DIGITS.indexOf(ones.charAt(0) || '〇') + 1;
}

function matchAt(pattern: RegExp, line: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(line);
}
