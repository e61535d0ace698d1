import type Decimal from 'decimal.js';
import { Exact } from './exact';
import type { Rate } from './types';

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

/** The daily rate of penalty interest. The multiplier is the whole of it (rule 4.11). */
export function penaltyRate(dailyRate: Rate, multiplier: Rate): ExactRate {
  return exactRate(new Exact(dailyRate).times(multiplier));
}

export const DEFAULT_PENALTY_MULTIPLIER: Rate = '1.5';
