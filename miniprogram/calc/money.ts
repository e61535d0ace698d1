import Decimal from 'decimal.js';
import { Exact } from './exact';
import type { ExactRate } from './rate';
import type { Debt, Fen } from './types';

/**
 * Every amount becomes fen here: exactly computed, rounded once, half up (rule 2.6).
 *
 * A product is first computed in floating point together with a bound of its error. Where the bound
 * leaves open on which side of half a fen it lies, whole numbers say so if all of them are safe, else
 * decimal.js; so the result is always that of the exact product, at a small part of the price (a slow
 * phone assesses hundreds of loans).
 */

/** The relative error of one operation on doubles. */
export const UNIT_ROUNDOFF = 2 ** -53;

export function roundHalfUp(amount: Decimal): Fen {
  return amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}

/** units × rate, rounded. `units` is a safe integer of at least 0: an amount, or amount × days. */
export function roundProduct(units: number, rate: ExactRate): Fen {
  // Three roundings: the rate's approximation, the product, the division in it.
  return roundIfCertain(units * rate.approximate, 4 * UNIT_ROUNDOFF) ?? roundExactProduct(units, rate);
}

function roundExactProduct(units: number, rate: ExactRate): Fen {
  const product = units * rate.wholeNumerator;
  if (rate.isWhole && product <= Number.MAX_SAFE_INTEGER) return roundQuotient(product, rate.wholeDenominator);
  return roundHalfUp(new Exact(units).times(rate.numerator).div(rate.denominator));
}

/** amount × part ÷ whole, rounded. All are safe integers, amount and part at least 0, whole above 0. */
export function roundShare(amount: Fen, part: number, whole: number): Fen {
  const product = amount * part;
  if (product > Number.MAX_SAFE_INTEGER) return roundHalfUp(new Exact(amount).times(part).div(whole));
  return roundQuotient(product, whole);
}

/** dividend ÷ divisor, both whole, rounded. */
function roundQuotient(dividend: number, divisor: number): Fen {
  const remainder = dividend % divisor;
  const floor = (dividend - remainder) / divisor;
  return remainder * 2 >= divisor ? floor + 1 : floor;
}

/**
 * The rounded amount, where every number within the relative error of `approximate` rounds to it;
 * undefined where half a fen lies within the error.
 */
export function roundIfCertain(approximate: number, relativeError: number): Fen | undefined {
  const floor = Math.floor(approximate);
  const fraction = approximate - floor; // exact, as both have the same exponent or the fraction is smaller
  if (!(Math.abs(fraction - 0.5) > approximate * relativeError)) return undefined;
  return fraction > 0.5 ? floor + 1 : floor;
}

/**
 * Amounts together, in fen; 0 of none.
 *
 * @example
 * sum([1_777_78, 1_777_70]) // → 3_555_48
 * sum([]) // → 0
 */
export function sum(amounts: readonly Fen[]): Fen {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/**
 * The four parts of a debt together, in fen (rule 5.1).
 *
 * @example
 * sumDebt({ principal: 1_000_00, interest: 5_00, penalty: 7_50, lateFee: 0 }) // → 1_012_50
 */
export function sumDebt(debt: Debt): Fen {
  return debt.principal + debt.interest + debt.penalty + debt.lateFee;
}
