import { daysBetween, type PaymentShare } from '../calc/main';
import type { Assessment } from './assess';

/** An installment a payment went to. */
export interface Touched {
  readonly number: number;
  /** How late the last of it came. */
  readonly days: number;
  /** An earlier payment went there too. */
  readonly begun: boolean;
  /** Paid off by this payment. */
  readonly settled: boolean;
}

/** What each payment did, by its place; each share of money is looked at once, as a loan can have a thousand payments. */
export function touchedBy(shares: readonly PaymentShare[], { installments }: Assessment): ReadonlyMap<number, readonly Touched[]> {
  const known = new Map(installments.map((one) => [one.number, one]));
  const [first, last] = [new Map<number, number>(), new Map<number, number>()];
  for (const { number, payment } of shares) {
    first.set(number, Math.min(first.get(number) ?? payment, payment));
    last.set(number, Math.max(last.get(number) ?? payment, payment));
  }
  const all = new Map<number, Map<number, Touched>>();
  for (const { payment, number, on } of shares) {
    const of = all.get(payment) ?? new Map<number, Touched>();
    const { dueOn = on, state } = known.get(number) ?? {};
    const days = Math.max(of.get(number)?.days ?? 0, daysBetween(dueOn, on));
    of.set(number, { number, days, begun: first.get(number) !== payment, settled: state === 'settled' && last.get(number) === payment });
    all.set(payment, of);
  }
  return new Map([...all].map(([payment, of]) => [payment, [...of.values()].sort((a, b) => a.number - b.number)]));
}
