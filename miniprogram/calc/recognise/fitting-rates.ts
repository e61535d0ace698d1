import type { Fen } from '../types';
import { ALL_RATES, type RateRange } from './rate-grades';
import type { Shape } from './shape';
import type { Bill } from './types';

/**
 * The daily rates at which a shape makes a bill, as one range: more rate is never less interest, so
 * that the rates that give a row its fen lie together. Found in doubles; what is taken from the range
 * is proven afterwards.
 *
 * `cut` is what is added before a fraction of a fen is dropped: 0.5 rounds half up, 0 cuts.
 */
export function fittingRates(bill: Bill, shape: Shape, cut = 0.5): RateRange | undefined {
  const ranges = rowRanges(bill, shape, cut);
  if (shape.rows === undefined) {
    ranges.push(settlingRates(bill, shape.units, cut));
    const [first] = bill.rows;
    if (first && bill.rows.length > 1) ranges.push(levelRates(bill.principal, shape.units, first.amount, cut));
  }
  return ranges.reduce<RateRange | undefined>(overlap, ALL_RATES);
}

/** Of each row whose base and interest are known. */
export function rowRanges(bill: Bill, { rows, units }: Shape, cut = 0.5): (RateRange | undefined)[] {
  let balance = bill.principal;
  return bill.rows.flatMap((row, index) => {
    const fixed = rows?.[index];
    if (fixed) return [interestRange(row.amount - fixed.principal, fixed.base * (units[index] ?? 0), cut)];
    const interest = row.interest ?? (row.principal === undefined ? undefined : row.amount - row.principal);
    if (interest === undefined) return [];
    const range = interestRange(interest, balance * (units[index] ?? 0), cut);
    balance -= row.amount - interest;
    return [range];
  });
}

function interestRange(interest: Fen, fenDays: number, cut: number): RateRange | undefined {
  if (fenDays <= 0) return interest === 0 ? ALL_RATES : undefined;
  return { low: (interest - cut) / fenDays, high: (interest + 1 - cut) / fenDays };
}

/** The rates at which the bill's own balance ends at 0: each row adds its interest and takes its amount. */
export function settlingRates({ principal, rows }: Bill, units: readonly number[], cut = 0.5): RateRange | undefined {
  const left = (rate: number): Fen =>
    rows.reduce((balance, { amount }, index) => balance + Math.floor(balance * (units[index] ?? 0) * rate + cut) - amount, principal);
  const low = leastRate((rate) => left(rate) >= 0);
  const high = leastRate((rate) => left(rate) >= 1);
  return low === undefined ? undefined : { low, high: high ?? ALL_RATES.high };
}

/** The rates at which the level payment is the amount. */
export function levelRates(principal: Fen, units: readonly number[], amount: Fen, cut = 0.5): RateRange | undefined {
  const low = leastRate((rate) => levelAt(principal, units, rate) >= amount - cut);
  const high = leastRate((rate) => levelAt(principal, units, rate) >= amount + 1 - cut);
  return low === undefined ? undefined : { low, high: high ?? ALL_RATES.high };
}

function levelAt(principal: Fen, units: readonly number[], rate: number): number {
  let growth = 1;
  let claim = 0;
  for (const days of units) {
    const factor = 1 + rate * days;
    growth *= factor;
    claim = claim * factor + 1;
  }
  return (principal * growth) / claim;
}

export function overlap(one: RateRange | undefined, other: RateRange | undefined): RateRange | undefined {
  if (!one || !other) return undefined;
  const range = { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
  return range.low <= range.high ? range : undefined;
}

/** Halvings of the rates from 0 to 1% a day down to where doubles end. */
const HALVINGS = 60;

/** The least rate from which on something holds; undefined where it does at none. */
function leastRate(holds: (rate: number) => boolean): number | undefined {
  let { low, high } = ALL_RATES;
  if (holds(low)) return low;
  if (!holds(high)) return undefined;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
