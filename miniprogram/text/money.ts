import type { Fen } from '../calc/main';

/**
 * Fen as yuan with separators and two decimals: 5700000 is "57,000.00", -5 is "−0.05". Both signs are chosen for the ear as well:
 * with commas a number is read as one, without them as digits and with spaces as two; and TalkBack leaves out a hyphen before
 * a number, not a minus.
 */
export function yuan(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3}){1,5}$)/g, ',');
  return `${amount < 0 ? '−' : ''}${whole}.${digits.slice(-2)}`;
}
