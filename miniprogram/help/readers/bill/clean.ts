import { halfWidth } from '../../../typed/half-width';

/** What of a text is read, and what was put right in it. */
export interface Cleaned {
  readonly lines: readonly string[];
  readonly doubts: readonly string[];
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** A figure as a picture's reader may have it: O for 0, l and I for 1. */
const CHUNK = /[A-Za-z\d][A-Za-z\d,.。]{0,40}/g;
const MISREAD = /^[\dOoIl,.。]+$/;

/**
 * The text in lines, all of it half-width, and figures as they must have stood before a picture was read: O is 0 and l is 1
 * within a figure, 。is a point before two digits, a figure broken by a space or a new line after its sign is whole again.
 */
export function cleaned(text: string): Cleaned {
  const doubts: string[] = [];
  const half = halfWidth(text.replace(/[①-⑳]/g, (sign) => `第${CIRCLED.indexOf(sign) + 1}期 `)).replace(/[\u200b-\u200d\ufeff]/g, '').replace(/\r\n?/g, '\n').replace(/简(?=余|佘)/g, '剩').replace(/[—–−‐‑―]/g, '-').replace(/￥|[YF](?=\d{1,9}\.\d\d(?!\d))/g, '¥');
  const digits = half.replace(CHUNK, (chunk) => withDigits(chunk, doubts));
  const points = digits.replace(/(\d[\d,]{0,14})。(\d\d)(?!\d)/g, (whole, before: string, after: string) => said(whole, `${before}.${after}`, doubts));
  const joined = points
    .replace(/(\d[\d,]{0,14}\.) (\d\d)(?![\d.,])/g, (whole, before: string, after: string) => said(whole, `${before}${after}`, doubts))
    .replace(/(\d[\d,]{0,14}) (\.\d\d)(?![\d.,])/g, (whole, before: string, after: string) => said(whole, `${before}${after}`, doubts))
    .replace(/(\d{1,3},) (\d{3}\.\d\d)(?!\d)/g, (whole, before: string, after: string) => said(whole, `${before}${after}`, doubts))
    .replace(/(\d[\d,]{0,14}\.) ?\n ?(\d\d)(?=[ \t元]{0,3}(?:\n|$))/g, (whole, before: string, after: string) => said(whole.replace('\n', ' '), `${before}${after}`, doubts))
    .replace(/(\d[-/年]) ?\n ?(?=\d)/g, '$1')
    .replace(/¥[ \t]?\n[ \t]?(?=\d)/g, '¥')
    .replace(/[;；]|。/g, '\n');
  return { lines: joined.split('\n'), doubts };
}

function withDigits(chunk: string, doubts: string[]): string {
  if (!MISREAD.test(chunk) || !/\d/.test(chunk) || !/[OoIl]/.test(chunk)) return chunk;
  return said(chunk, chunk.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'), doubts);
}

function said(written: string, read: string, doubts: string[]): string {
  doubts.push(`「${written}」读作 ${read}，请核对`);
  return read;
}
