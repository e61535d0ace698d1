import type Decimal from 'decimal.js';
import { Exact } from './exact';
import type { ContractRate, Rate } from './types';

/** A rate as a fraction, beside its nearest double. */
export interface ExactRate {
  readonly numerator: Decimal;
  readonly denominator: number;
  readonly approximate: number;
}

/** The rate divided by `denominator`: an annual rate by 12 has no end as a decimal, and stays exact so. */
export function exactRate(rate: Rate | Decimal, denominator = 1): ExactRate {
  const numerator = new Exact(rate).abs(); // '-0' is 0
  return { numerator, denominator, approximate: numerator.toNumber() / denominator };
}

/** The contract rate per day; a yearly one as a fraction, never as a cut decimal (rule 2.3). */
export function contractRate({ dailyRate, annualRate, yearDays }: ContractRate): ExactRate {
  if (dailyRate !== undefined) return exactRate(dailyRate);
  if (annualRate !== undefined && yearDays !== undefined) return exactRate(annualRate, yearDays);
  throw new Error('terms without a rate: they were not checked');
}

/** The daily rate of penalty interest. The multiplier is the whole of it (rule 4.11). */
export function penaltyRate(terms: ContractRate, multiplier: Rate): ExactRate {
  const { numerator, denominator } = contractRate(terms);
  return exactRate(numerator.times(multiplier), denominator);
}

/** The decimals of a `Rate`. */
const RATE_DECIMALS = 12;

/** A rate as text, rounded half up to the decimals that a rate may have. */
export function rateFrom(rate: Decimal): Rate {
  return rate.toDecimalPlaces(RATE_DECIMALS).toFixed();
}

/**
 * The contract rate per day as text, to be shown or to stand as a daily rate in a plan. A yearly rate
 * whose daily one has no end is rounded to 12 decimals: never compute a schedule with it.
 *
 * @example
 * dailyRateOf({ dailyRate: '0.0005' }) // → '0.0005'
 * dailyRateOf({ annualRate: '0.18', yearDays: 360 }) // → '0.0005'
 * dailyRateOf({ annualRate: '0.12', yearDays: 360 }) // → '0.000333333333'
 */
export function dailyRateOf(terms: ContractRate): Rate {
  if (terms.dailyRate !== undefined) return terms.dailyRate;
  const { numerator, denominator } = contractRate(terms);
  return rateFrom(numerator.div(denominator));
}

export const DEFAULT_PENALTY_MULTIPLIER: Rate = '1.5';
