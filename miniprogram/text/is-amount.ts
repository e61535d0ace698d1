import { COUNTED, DIGITS } from './number-tokens';

/** Where a number stands: what is right before it and right after it, and whether the text has Chinese in it at all. */
export interface Around {
  readonly before: string;
  readonly after: string;
  readonly hasWords: boolean;
}

const RATE_FOLLOWS = /^ {0,3}(?:[%‰倍]|个?百分点|个点)/;
const RATE_BEFORE = /[万千百]分之 ?$/;
const MONEY_FOLLOWS = /^ {0,3}(?:元(?![旦月宵素])|块(?!儿)|圆|rmb|cny|yuan|\/ ?[月期天日周年])/i;
const HAS_SIGN = /^(?:[¥$€£]|RMB|CNY|HKD|USD|人民币)/i;
/** Two decimals, as yuan() writes them, or more; separators; 万 or its like. */
const WRITTEN_AS_MONEY = /[,，'’]|\.\d\d|[百千万佰仟萬亿億wk]/i;
const SPACED = /^[-−\d.]+(?: [\d.]+)+$/;
/** What is called by a number and not worth it. */
const LABEL = /(?:[尾工编案卡单账帐证件]号|合同号|号码|电话|手机|热线|客服|拨打?)(?:[:： ]{0,2}|[是为] ?)$/;
const HOTLINE = /^(?:9[56]\d{3,4}|12[13]\d{2}|100\d{2})$/;
const DIALLED = /[打拨叫] ?$/;
/** "95384 · 工号 1024", as the calls have it. */
const AGENT_FOLLOWS = /^ · /;
/** "57000", as people write it into a note. From ten digits on it is an account or a number: no loan is that large. */
const LONG = /^-?(?:[1-9]\d{3,8}(?:\.\d)?|[1-9]\d\d\.\d)$/;
const YEAR_FOLLOWS = /^ {0,2}[年/〕]/;
const COUNT_FOLLOWS = new RegExp(`^ {0,2}多?${COUNTED}`, 'i');
const LETTER_BEFORE = /[a-z_]$/i;
/** "1583x36" is so much, so many times. */
const LETTER_AFTER = /^(?!x\d)[a-z_]/i;
/** "20k-30k": the letter before it belongs to the other. */
const SECOND_OF_TWO = /^-[\d.]+[wk]/i;

/** Is a number in digits an amount? What has letters on it is an id, a length, a version. */
export function isAmount(number: string, around: Around): boolean {
  const { before, after } = around;
  if (RATE_FOLLOWS.test(after) || RATE_BEFORE.test(before)) return false;
  if (HAS_SIGN.test(number) || MONEY_FOLLOWS.test(after)) return true;
  if ((LETTER_BEFORE.test(before) && !SECOND_OF_TWO.test(number)) || LETTER_AFTER.test(after)) return false;
  if (LABEL.test(before) && !/\.\d\d/.test(number)) return false;
  if (WRITTEN_AS_MONEY.test(number)) return true;
  return SPACED.test(number) ? !COUNT_FOLLOWS.test(after) : isLong(number, around);
}

/** Only among Chinese words: alone it may as well be an id. */
function isLong(number: string, { before, after, hasWords }: Around): boolean {
  const last = number.split(/[^-\d.]/).pop() ?? '';
  if (!hasWords || !LONG.test(last)) return false;
  if (HOTLINE.test(last) && (DIALLED.test(before) || AGENT_FOLLOWS.test(after))) return false;
  return !YEAR_FOLLOWS.test(after) && !COUNT_FOLLOWS.test(after);
}

/** "五万七", "八千六", "三百", "千万"; not "万一", "百分之五". */
const LARGE = new RegExp(`[${DIGITS}十百千][万萬亿億]|[${DIGITS}][千仟百佰]`);
const ANY_DIGIT = new RegExp(`[${DIGITS}十百千万]`);
/** "八千六一期": the last of two digits is of what comes after. */
const TWO_DIGITS = new RegExp(`[${DIGITS}]{2}$`);
const PART_FOLLOWS = /^ ?(?:分之|倍|成|折|%)/;
const YUAN_FOLLOWS = /^ ?(?:元(?![旦月宵素])|圆|块(?!儿))/;
/** "千万别信". */
const URGED = /^(?:别|不|要|记|勿|注|小|当|莫|先|请)/;

/** Is a number in Chinese an amount? */
export function isChineseAmount(number: string, { after }: Around): boolean {
  if (PART_FOLLOWS.test(after)) return false;
  if (YUAN_FOLLOWS.test(after)) return ANY_DIGIT.test(number) && !(number === '一' && !/^块钱/.test(after) && after.startsWith('块'));
  if (number === '千万' && URGED.test(after)) return false;
  return LARGE.test(number) && (!COUNT_FOLLOWS.test(after) || TWO_DIGITS.test(number));
}
