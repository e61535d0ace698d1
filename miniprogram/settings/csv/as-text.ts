const LIKE_A_FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
/**
 * What spreadsheets take for a number, a day, a time, a share or an amount, in digits of either width. Not with a quote or a
 * backslash in it: that is none of them, and Gnumeric and Excel end a text within a formula by different ones.
 */
const LIKE_A_NUMBER = /^[ !#-[\]-~０-９．，－：／％＋￥¥€年月日号时点分秒上下午星期元万亿千百 \u00a0\u3000]+$/;
const HAS_DIGIT = /[0-9０-９]/;
const LIKE_A_FLAG = /^(?:true|false|真|假)$/i;
/** A number that comes out as it went in. */
const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{0,11}[1-9])?$/;
const OUR_DAY = /^\d{4}-\d\d-\d\d$/;
const OUR_TIME = /^\d\d:\d\d$/;
/** A formula holds a text of no more. */
const LONGEST = 255;

/**
 * A text as it stands in a cell. One that a spreadsheet would read as a number or a day ("00123", "1-2", "1E5", a card's
 * eighteen digits) becomes ="…", a formula that is nothing but this text: Excel, LibreOffice and
 * Gnumeric show its signs as they are (docs/decisions/0009). One that begins like a formula isn't one of ours: an
 * apostrophe before it keeps it from being run.
 *
 * @param whose 'ours': days, times and plain numbers stay what they are; 'written' by a person: every one stays as written
 */
export function asText(text: string, whose: 'ours' | 'written'): string {
  if (LIKE_A_FORMULA.test(text)) return `'${text}`;
  if (!(HAS_DIGIT.test(text) && LIKE_A_NUMBER.test(text)) && !LIKE_A_FLAG.test(text)) return text;
  if (whose === 'ours' && (PLAIN_NUMBER.test(text) || OUR_DAY.test(text) || OUR_TIME.test(text))) return text;
  return text.length > LONGEST ? `'${text}` : `="${text}"`;
}
