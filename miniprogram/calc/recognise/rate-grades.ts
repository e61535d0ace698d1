import { LIMITS } from '../limits';
import type { ContractRate } from '../types';

/**
 * The rates that lenders write, the simplest first (rule 7.2): daily with at most 3 decimals
 * of a percent, yearly over 360 and over 365 with at most 1, then finer ones; fewer decimals first.
 */
export interface RateGrade {
  readonly year: 360 | 365 | undefined;
  /** Of a percent. */
  readonly decimals: number;
}

export const RATE_GRADES: readonly RateGrade[] = [
  ...[0, 1, 2, 3].map((decimals) => ({ year: undefined, decimals })),
  ...([360, 365] as const).flatMap((year) => [0, 1].map((decimals) => ({ year, decimals }))),
  { year: undefined, decimals: 4 },
  { year: 360, decimals: 2 },
  { year: 365, decimals: 2 },
  { year: undefined, decimals: 5 },
];

/** Daily rates from `low` to `high`. What fits is found in doubles, and then proven exactly. */
export interface RateRange {
  readonly low: number;
  readonly high: number;
}

const TRAILING_ZEROS = /\.?0{1,20}$/;

export const ALL_RATES: RateRange = { low: 0, high: Number(LIMITS.dailyRate.max) };

/** Doubles err by less; neighbours of the finest grade lie further apart by far. */
const SLACK = 1e-11;

/** More than this many of one grade fit only a bill of a few fen, of which the first few say as much. */
const MOST = 40;

/** The rates of a grade within the range, from the lowest on, but for those with fewer decimals. */
export function ratesWithin({ low, high }: RateRange, grade: RateGrade): ContractRate[] {
  const perUnit = stepOf(grade);
  const first = Math.ceil(Math.max(0, low * (1 - SLACK)) / perUnit - SLACK);
  const last = Math.floor((Math.min(high, ALL_RATES.high) * (1 + SLACK)) / perUnit + SLACK);
  const rates: ContractRate[] = [];
  for (let steps = first; steps <= last && rates.length < MOST; steps += 1) {
    if (grade.decimals === 0 || steps % 10 !== 0) rates.push(rateOf(steps, grade));
  }
  return rates;
}

/** The rate of the grade nearest to a daily one. */
export function nearestRate(daily: number, grade: RateGrade): ContractRate {
  const highest = Math.floor(ALL_RATES.high / stepOf(grade) + SLACK);
  return rateOf(Math.min(highest, Math.max(0, Math.round(daily / stepOf(grade)))), grade);
}

/** Its place in RATE_GRADES. */
export function gradeOf({ dailyRate, annualRate = '0', yearDays }: ContractRate): number {
  const [, digits = ''] = (dailyRate ?? annualRate).split('.');
  const decimals = Math.max(0, digits.replace(TRAILING_ZEROS, '').length - 2);
  return RATE_GRADES.findIndex((grade) => grade.year === (dailyRate === undefined ? yearDays : undefined) && grade.decimals === decimals);
}

function stepOf({ year, decimals }: RateGrade): number {
  return 10 ** -(decimals + 2) / (year ?? 1);
}

function rateOf(steps: number, { year, decimals }: RateGrade): ContractRate {
  const text = (steps / 10 ** (decimals + 2)).toFixed(decimals + 2).replace(TRAILING_ZEROS, '');
  return year === undefined ? { dailyRate: text } : { annualRate: text, yearDays: year };
}
