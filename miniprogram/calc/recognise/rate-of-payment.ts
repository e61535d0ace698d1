import { CalcError } from '../errors';
import { buildSchedule } from '../schedule/build-schedule';
import type { ContractRate, Fen, LoanTerms } from '../types';
import { RATE_GRADES, ratesWithin, type RateRange } from './rate-grades';
import { firstOf } from './exact-terms';

/** A daily rate has at most 12 decimals (rule 9.3), and is at most 1% (rule 3.12). */
const DECIMALS = 12;
const PER_UNIT = 10 ** DECIMALS;
const HIGHEST = PER_UNIT / 100;

/**
 * The rate with which the first installment of a loan comes to `payment` (每期还多少, rule 7.27), in fen: the simplest of
 * those that lenders write (rule 7.2), or else the daily one with the fewest decimals. Undefined where no rate does.
 *
 * @throws CalcError for terms outside the limits (rule 9.7), but for the rate, which isn't looked at
 *
 * @example
 * rateOfPayment({ principal: 500000, borrowedOn: '2026-01-15', method: 'equal-installment', termCount: 12, dueDay: 15 }, 45450) // → { dailyRate: '0.00045' }
 */
export function rateOfPayment(terms: Omit<LoanTerms, keyof ContractRate>, payment: Fen): ContractRate | undefined {
  buildSchedule({ ...terms, dailyRate: '0' });
  const makes = (rate: ContractRate): boolean => firstPayment(terms, rate) === payment;
  const low = leastRate((units) => paymentAt(terms, units) >= payment);
  const high = leastRate((units) => paymentAt(terms, units) > payment);
  if (low === undefined || (high !== undefined && high <= low)) return undefined;
  const range: RateRange = { low: low / PER_UNIT, high: (high ?? HIGHEST) / PER_UNIT };
  return firstOf(RATE_GRADES, (grade) => ratesWithin(range, grade).find(makes)) ?? shortest(low, high ?? HIGHEST + 1);
}

function paymentAt(terms: Omit<LoanTerms, keyof ContractRate>, units: number): number {
  return firstPayment(terms, { dailyRate: decimalText(units) });
}

/** What no payments carry is more than any. */
function firstPayment(terms: Omit<LoanTerms, keyof ContractRate>, rate: ContractRate): number {
  try {
    const [first] = buildSchedule({ ...terms, ...rate });
    return first === undefined ? 0 : first.principal + first.interest;
  } catch (error) {
    if (error instanceof CalcError && error.code === 'not-repayable') return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** The least rate, in units of the last decimal, from which on something holds; more rate never pays less. */
function leastRate(holds: (units: number) => boolean): number | undefined {
  if (!holds(HIGHEST)) return undefined;
  let below = -1;
  let at = HIGHEST;
  while (at - below > 1) {
    const middle = Math.floor((below + at) / 2);
    if (holds(middle)) at = middle;
    else below = middle;
  }
  return at;
}

/** Of the rates from `low` to before `end` the one with the fewest decimals. */
function shortest(low: number, end: number): ContractRate {
  for (let step = PER_UNIT; step > 1; step /= 10) {
    const units = Math.ceil(low / step) * step;
    if (units < end) return { dailyRate: decimalText(units) };
  }
  return { dailyRate: decimalText(low) };
}

function decimalText(units: number): string {
  const digits = String(units).padStart(DECIMALS + 1, '0');
  const fraction = digits.slice(-DECIMALS).replace(/0{1,12}$/, '');
  return `${digits.slice(0, -DECIMALS)}${fraction === '' ? '' : `.${fraction}`}`;
}
