import { isISODate } from '../day';
import { CalcError } from '../errors';
import type { Debt } from '../types';
import { inEach } from './with-fields';

/** The first kind of mistake: is it a value of its kind at all (rule 9.9)? */

/** The parts of a debt in the order of their declaration. */
export const DEBT_PARTS: readonly (keyof Debt)[] = ['principal', 'interest', 'penalty', 'lateFee'];

/** At most 12 decimals; no exponent, no sign but a minus, which is then out of range. */
const DECIMAL_TEXT = /^-?\d+(\.\d{1,12})?$/;

export function requireInteger(value: unknown, field: string): void {
  if (!Number.isInteger(value)) throw new CalcError('not-an-integer', field);
}

export function requireRate(value: unknown, field: string): void {
  if (typeof value !== 'string' || !DECIMAL_TEXT.test(value)) throw new CalcError('not-a-number', field);
}

export function requireDate(value: unknown, field: string): void {
  if (!isISODate(value)) throw new CalcError('not-a-date', field);
}

export function requireChoice(value: unknown, choices: readonly unknown[], field: string): void {
  if (!choices.includes(value)) throw new CalcError('unknown', field);
}

/** Something that is no record at all is reported as 'unknown'. */
export function requireRecord(value: unknown, field: string): void {
  if (typeof value !== 'object' || value === null) throw new CalcError('unknown', field);
}

/** Checks that it is a list, and the items one by one; '' is the item itself. */
export function requireEach<T>(list: readonly T[], field: string, check: (item: T) => void): void {
  if (!Array.isArray(list)) throw new CalcError('unknown', field);
  inEach(list, field, check);
}

/** Runs a check where the optional value is there. */
export function whereGiven<T>(value: T | undefined, check: (given: T) => void): void {
  if (value !== undefined) check(value);
}

export function checkDebtKinds(debt: Debt, field: string): void {
  requireRecord(debt, field);
  DEBT_PARTS.forEach((part) => requireInteger(debt[part], `${field}.${part}`));
}
