import { CalcError } from '../errors';
import type { ISODate } from '../types';

/** The third kind of mistake: dates out of order (rule 9.11); the limit is the date that must come before. */

export function requireAfter(value: ISODate, earlier: ISODate, field: string): void {
  if (value <= earlier) throw new CalcError('order', field, earlier);
}

export function requireNotBefore(value: ISODate, earliest: ISODate, field: string): void {
  if (value < earliest) throw new CalcError('order', field, earliest);
}
