import { dayOf, monthIndex } from '../day';
import { CalcError } from '../errors';
import { LIMITS } from '../limits';
import type { Debt, Fen, ISODate, Rate } from '../types';
import { DEBT_PARTS } from './kinds';

/** The second kind of mistake: outside a limit (rule 9.10). */

interface NumberLimits {
  readonly min: number;
  readonly max: number;
}

interface RateLimits {
  readonly min: Rate;
  readonly max: Rate;
}

export function requireWithin(value: number, { min, max }: NumberLimits, field: string): void {
  if (value < min) throw new CalcError('out-of-range', field, min);
  if (value > max) throw new CalcError('out-of-range', field, max);
}

/** Doubles are enough: with 12 decimals at most, a rate beyond a limit is beyond it by 1e-12. */
export function requireRateWithin(value: Rate, { min, max }: RateLimits, field: string): void {
  if (Number(value) < Number(min)) throw new CalcError('out-of-range', field, min);
  if (Number(value) > Number(max)) throw new CalcError('out-of-range', field, max);
}

export function requireDateWithin(value: ISODate, field: string): void {
  if (isDateWithin(value)) return;
  if (value < LIMITS.date.min) throw new CalcError('out-of-range', field, LIMITS.date.min);
  throw new CalcError('out-of-range', field, LIMITS.date.max);
}

export function isDateWithin(value: ISODate): boolean {
  const day = dayOf(value);
  return day >= FIRST_DAY && day <= LAST_DAY;
}

const FIRST_DAY = dayOf(LIMITS.date.min);
const LAST_DAY = dayOf(LIMITS.date.max);

/** The last due date, given by its month: due dates stand in every month up to the last of 2099. */
export function requireLastDueMonth(month: number, field: string): void {
  if (month > monthIndex(LIMITS.date.max)) throw new CalcError('out-of-range', field, LIMITS.date.max);
}

export function requireAmount(value: Fen, field: string): void {
  return requireWithin(value, LIMITS.amount, field);
}

export function requireDebtWithin(debt: Debt, field: string): void {
  return DEBT_PARTS.forEach((part) => requireAmount(debt[part], `${field}.${part}`));
}
