/**
 * What a text is cut into to find its amounts: dates, times and phone numbers, which stay; every other number, with the
 * signs, separators and words that belong to it; and numbers in Chinese. Every repetition is either bounded or a row of one
 * kind of sign that nothing follows, so that a text is read once: twice the text takes twice the time.
 */

const DAY = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?!\d)|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`;
const TIME = String.raw`\d{1,2}:\d\d(?::\d\d)?(?!\d)`;
const PHONE = String.raw`1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)|0\d{2,3}[- ]?\d{7,8}(?!\d)|0\d{2,3}[- ]\d{3,4}[- ]\d{4}(?!\d)|[48]00([- ]?)\d{3}\2\d{4}(?!\d)`;
const CARD = String.raw`\d{4}(?: \d{4}){3}(?: \d{1,3})?(?!\d)`;

/** Digits that people write in Chinese, those of contracts (壹) and the loose ones (几) too. */
export const DIGITS = '零〇一二两俩三四五六七八九壹贰叁肆伍陆柒捌玖几数';
const TENS = '十百千拾佰仟';
const WORDS = `${DIGITS}${TENS}`;

/** What a number counts where it is no amount: days, terms, calls. Not in "57000日息", "57000次日", "57000家里". */
export const COUNTED = '(?:个月|个(?!人)|天(?!天)|日(?![息利])|期(?![限初末间])|次(?![日月年])|笔|号|位|人(?!民币|家|情)|小时|分钟|字(?!据)|条|家(?![里人属庭中])|份|页|岁|[KM]B)';

const SIGN = String.raw`(?:[¥$€£]|RMB|CNY|HKD|USD|人民币)[: ]{0,2}`;
/** "5 至 6 万": the first of the two is an amount as the second is. */
const FROM = String.raw`\d{1,9}(?:\.\d{1,4})? ?[-~～–—至到、] ?(?!\d{4}[-/.年]\d)`;
/** No year and no beginning of a date: "36,2026-11-22". */
const ENDS = String.raw`(?![\d年/:]|-\d)`;
const NUMBER = [
  String.raw`\d{1,3}(?:\.\d{3})+,\d\d(?!\d)`, // 57.000,00
  String.raw`\d(?: \d){3,}(?!\d)`, // 5 7 0 0 0
  String.raw`\d{1,3}(?: \d{3})+${ENDS}(?:\.\d+)?`, // 57 000
  String.raw`\d{1,4}(?: \d{4})+${ENDS}(?:\.\d+)?`, // 5 7000, grouped by 万
  String.raw`\d+(?:[,'’]\d{3,4}${ENDS}|，\d{3}${ENDS})*(?:\.\d+)?`, // 57,000.00 and every other
].join('|');
/** 万 and its like, and what people leave of the rest: "5w7", "5万7", "3千五"; "5万2期" has two terms. */
const TIMES = String.raw`(?:[十百千]?[万萬亿億]|[千仟](?![米克瓦卡])|[百佰](?!分)|[wk](?![a-z]))`;
const REST = String.raw`(?:(?!\d{1,3} {0,2}${COUNTED})[\d${WORDS}]{1,12})?`;

const KEPT = `${DAY}|${TIME}|${PHONE}|${CARD}`;
const WRITTEN = String.raw`(?:${SIGN})?(?:${FROM})?[-−]?(?:${NUMBER})…?(?: {0,2}${TIMES}${REST})?`;
const CHINESE = String.raw`[${WORDS}万萬亿億点]+(?:\d{1,4}${ENDS}(?![.,]| {0,2}${COUNTED}))?`;

/** Group 1: what stays. Group 3: a number in Chinese. Neither: a number in digits. */
export const TOKENS = new RegExp(`(${KEPT})|(${CHINESE})|${WRITTEN}`, 'gi');

const WIDE = /[０-９Ａ-Ｚａ-ｚ．％＄￥－／：\u00a0\u2000-\u200a\u202f\u3000]/g;

/** The same text, sign for sign, with digits and signs of full width as usual ones and one kind of space. */
export function halfWidth(text: string): string {
  return text.replace(WIDE, (sign) => (sign === '￥' ? '¥' : sign < '\u3001' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)));
}
