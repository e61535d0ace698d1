/** A picture's text as it must have stood there, and what was changed for it, in sentences. */
export interface Mended {
  readonly text: string;
  readonly doubts: readonly string[];
}

/** Said of everything that comes from a picture: where no digit looks odd, one may be wrong all the same. */
export const FROM_PICTURE = '这些是从图里认出来的，数字可能认错，请对着图核一遍';

const DIGIT_SHAPES: Readonly<Record<string, string>> = { O: '0', o: '0', D: '0', I: '1', l: '1', L: '1', '|': '1', Z: '2', z: '2', S: '5', s: '5', B: '8' };
const SHAPE = '[OoDIlL|ZzSsB]';
const NUMBERED = /第 ?([\dOoDIlL|ZzSsB]{1,3}) ?[期其朋斯]/g;
const SUM = /[\dOoIlZzSsB][\dOoIlZzSsB,.。]{0,20}[.。,][\dOoIlZzSsB]{2}(?![\dA-Za-z])/g;
const AMOUNT = /^(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9})\.\d\d$/;
/** Characters that all stand apart: 剩 余 本 金. Two words with a space between them stay two. */
const SPACED = /(?:[\u4e00-\u9fff] ){2,40}[\u4e00-\u9fff](?![\u4e00-\u9fff])/g;
/** What a picture's reader makes of ¥. */
const YUAN_SIGN = /[#半羊￥YVF丫](?= ?\d[\d,]{0,12}[.。]\d\d(?!\d))/g;
/** A day with a dash that was lost, or taken for another stroke. */
const BROKEN_DAY = /(20\d\d)([-一—_~·.]?)(0\d|1[0-2])([-一—_~·.]?)([0-2]\d|3[01])(?![\d.])/g;

/**
 * Puts right what the reading of a picture does to the text of a plan: O for 0, l for 1, S for 5 within a number, 。for the
 * point, another sign for ¥, a dash lost from a day, spaces between the characters. Figures that were changed are named.
 */
export function mended(text: string): Mended {
  const doubts: string[] = [];
  const said = (written: string, read: string): string => {
    if (written !== read) doubts.push(`「${written}」读作 ${read}，请核对`);
    return read;
  };
  return {
    text: text
      .replace(SPACED, (whole) => whole.replace(/ /g, ''))
      // Seen in photos: a stroke of 本 comes again as a character.
      .replace(/本[人入八]金/g, '本金')
      .replace(NUMBERED, (_whole, number: string) => `第${digitsIn(number)}期`)
      .replace(SUM, (whole) => said(whole, amountIn(whole)))
      .replace(YUAN_SIGN, '¥')
      .replace(BROKEN_DAY, (whole, year: string, first: string, month: string, second: string, day: string) => (first + second === '' || first + second === '..' ? whole : `${year}-${month}-${day}`)),
    doubts,
  };
}

function digitsIn(text: string): string {
  return text.replace(new RegExp(SHAPE, 'g'), (shape) => DIGIT_SHAPES[shape] ?? shape);
}

/** The amount that it must have been; what comes out as none stays as it was read. */
function amountIn(written: string): string {
  if ((written.match(/\d/g) ?? []).length < 2) return written;
  const read = digitsIn(written).replace(/。/g, '.');
  return AMOUNT.test(read) ? read : written;
}
