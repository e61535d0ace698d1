import type Decimal from 'decimal.js';
import { Exact } from './exact';
import type { ContractRate, Rate } from './types';

/**
 * A rate as an exact fraction: texts multiplied, ÷ a whole number. An annual rate by 12 has no end as a decimal, and stays exact
 * so. As whole numbers it is ready for the quick ways of money.ts; the Decimal is made only where one is asked for.
 */
export class ExactRate {
  /** Its nearest double, or that times one more rounding. */
  readonly approximate: number;
  /** numerator × scale and denominator × scale, whole; both exact where `isWhole`. */
  readonly wholeNumerator: number;
  readonly wholeDenominator: number;
  /** Not so where two rates of many digits are multiplied. */
  readonly isWhole: boolean;
  private exact: Decimal | undefined;

  constructor(
    private readonly text: Rate,
    readonly denominator: number,
    private readonly multiplier: Rate = '1',
  ) {
    this.wholeNumerator = digitsOf(text) * digitsOf(multiplier);
    this.wholeDenominator = powerOfTen(decimalsOf(text) + decimalsOf(multiplier)) * denominator;
    this.isWhole = this.wholeNumerator <= Number.MAX_SAFE_INTEGER && this.wholeDenominator <= Number.MAX_SAFE_INTEGER;
    this.approximate = this.isWhole ? this.wholeNumerator / this.wholeDenominator : this.numerator.toNumber() / denominator;
  }

  get numerator(): Decimal {
    return (this.exact ??= new Exact(this.text).times(this.multiplier).abs()); // '-0' is 0
  }
}

/** The rate divided by `denominator`. */
export function exactRate(rate: Rate, denominator = 1): ExactRate {
  return new ExactRate(rate, denominator);
}

/** '0.0005' is 5: of a `Rate` within its limits it is exact. */
function digitsOf(rate: Rate): number {
  let digits = 0;
  for (let place = 0; place < rate.length; place += 1) {
    const code = rate.charCodeAt(place);
    if (code >= ZERO && code <= NINE) digits = digits * 10 + code - ZERO;
  }
  return digits;
}

const ZERO = 48;
const NINE = 57;

function decimalsOf(rate: Rate): number {
  const point = rate.indexOf('.');
  return point < 0 ? 0 : rate.length - point - 1;
}

/** `**` isn't exact in every engine; the products are, up to 10^22. */
function powerOfTen(exponent: number): number {
  let power = 1;
  for (let count = 0; count < exponent; count += 1) power *= 10;
  return power;
}

/** The contract rate per day; a yearly one as a fraction, never as a cut decimal (rule 2.3). */
export function contractRate(terms: ContractRate): ExactRate {
  return penaltyRate(terms, '1');
}

/** The daily rate of penalty interest. The multiplier is the whole of it (rule 4.11). */
export function penaltyRate({ dailyRate, annualRate, yearDays }: ContractRate, multiplier: Rate): ExactRate {
  if (dailyRate !== undefined) return new ExactRate(dailyRate, 1, multiplier);
  if (annualRate !== undefined && yearDays !== undefined) return new ExactRate(annualRate, yearDays, multiplier);
  throw new Error('terms without a rate: they were not checked');
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
