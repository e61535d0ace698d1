import { isISODate, LIMITS, type Fen, type ISODate } from '../../calc/main';
import { readAmount } from '../../typed/amount';
import { read, refuse, type Reading } from '../../typed/reading';
import type { Extra } from '../simulate/extra-money';

/** What is typed on the page, kept as the draft 'months-extra', of one loan with its id behind it. */
export interface ExtraValues {
  readonly once: string;
  /** '' is today. */
  readonly on: string;
  readonly monthly: string;
  /** What is paid anyway each month; '' is what falls due. Undefined where nobody has typed it here. */
  readonly budget?: string;
}

export type ExtraField = 'once' | 'monthly' | 'budget';

const NAMES: Readonly<Record<ExtraField, string>> = { once: '一笔额外的钱', monthly: '每月多还', budget: '每月本来还' };

export function valuesOf(draft: Readonly<Record<string, string>> = {}): ExtraValues {
  const { once = '', on = '', monthly = '', budget } = draft;
  return { once, on, monthly, ...(budget !== undefined && { budget }) };
}

export function draftOf(values: ExtraValues): Readonly<Record<string, string>> {
  return { ...values };
}

/** A field that may be empty: that is 0. */
export function readField(field: ExtraField, typed: string): Reading<Fen> {
  return typed.trim() === '' ? read(0) : readAmount(typed, NAMES[field]);
}

/** The budget of the month; null where it is what falls due. */
export function readBudget(typed: string): Reading<Fen | null> {
  if (typed.trim() === '') return read(null);
  const budget = readAmount(typed, NAMES.budget);
  return budget.ok && budget.value < LIMITS.payment.min ? refuse('每月本来还的要大于 0；清空就按每期到期的算') : budget;
}

/** A day that is over is today: what was typed for it is still to come. */
export function extraOf({ once, on, monthly }: ExtraValues, today: ISODate): Extra | null {
  const [first, each] = [readField('once', once), readField('monthly', monthly)];
  return first.ok && each.ok ? { once: first.value, on: isISODate(on) && on > today ? on : today, monthly: each.value } : null;
}
