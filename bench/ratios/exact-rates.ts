import Decimal from 'decimal.js';
import { daysBetween } from '../../miniprogram/calc';
import type { CashFlow } from '../../miniprogram/calc';

/** Rates to 50 digits, by Newton's method from below over x = 1 ÷ (1 + rate), for money lent once and paid back. */
const Digits = Decimal.clone({ precision: 60 });

export function exactInternalRate(financed: number, payments: readonly number[]): number {
  return rateOf([-financed, ...payments].map((amount, time) => ({ time, amount }))).toNumber();
}

export function exactRateByDays(flows: readonly CashFlow[]): number {
  const perDay = rateOf(flows.map(({ on, amount }) => ({ time: daysBetween(flows[0]!.on, on), amount })));
  return perDay.plus(1).pow(365).minus(1).toNumber();
}

function rateOf(flows: readonly { readonly time: number; readonly amount: number }[]): Decimal {
  let x = new Digits(1);
  for (let step = 0; step < 100; step += 1) {
    let value = new Digits(0);
    let slope = new Digits(0);
    for (const { time, amount } of flows) {
      const power = x.pow(time);
      value = value.plus(power.times(amount));
      slope = slope.plus(power.times(amount).times(time));
    }
    const change = value.div(slope.div(x));
    x = x.minus(change);
    if (change.abs().lt('1e-52')) return new Digits(1).div(x).minus(1);
  }
  throw new Error('no rate to 50 digits');
}
