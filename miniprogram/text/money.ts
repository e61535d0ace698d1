import type { Fen } from '../calc/main';

/**
 * Fen as yuan with separators and two decimals: 5700000 is "57,000.00", -5 is "−0.05". Both signs are chosen for the ear as well:
 * with commas a number is read as one, without them as digits and with spaces as two; and TalkBack leaves out a hyphen before
 * a number, not a minus.
 */
export function yuan(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const point = digits.length - 2;
  let text = `.${digits.slice(point)}`;
  let end = point;
  for (; end > 3; end -= 3) text = `,${digits.slice(end - 3, end)}${text}`;
  return `${amount < 0 ? '−' : ''}${digits.slice(0, end)}${text}`;
}
