import type { PhoneNumber } from '../../content/fact';
import { halfWidth } from '../../typed/half-width';
import { plainWords } from './plain-words';

/** What may stand around a number that is asked about, without making a message of it. */
const LABELS = /微粒贷|微众银行|官方|客服|人工|服务|热线|电话|号码|拨打|来电|打来|手机|座机|tel|phone|这个|是不是|真的|[是吗的请号,。?!;:、]/g;

/** Below that a number in a text is as well an amount: 110 元. */
const FEWEST_DIGITS = 5;

/**
 * The digits of a number that was typed or pasted alone, or with no more than a label such as "客服电话："; null for
 * anything else. Spaces, dashes and full-width digits don't matter, nor does +86 or 0086 before it.
 */
export function phoneDigits(typed: string): string | null {
  const local = halfWidth(typed).replace(/\+\s*86/g, ' ');
  const digits = plainWords(local).text.replace(LABELS, '').replace(/^(0086)+/, '');
  return /^\d{3,20}$/.test(digits) ? digits : null;
}

/** Those of the numbers that a message names, however they are spaced there. */
export function namedIn(message: string, numbers: readonly PhoneNumber[]): PhoneNumber[] {
  const half = halfWidth(message);
  return numbers.filter(({ digits }) => {
    const spaced = digits.split('').join('[\\s\\-‐-―]?');
    return digits.length >= FEWEST_DIGITS && new RegExp(`(^|[^\\d.])${spaced}(?![\\d元%]|\\.\\d)`).test(half);
  });
}
