import type { Installment } from '../../calc/main';
import type { LoanField, LoanFormValues } from './values';

/*
 * What was read from a bill, a message or a picture, on its way into the form, where it is looked over before anything is
 * kept: a draft like one that was typed, whose fields know which words they come from.
 */

/** The form's draft that a reading is handed over in: what was typed into the form by hand stays beside it. */
export const READING_DRAFT = 'loan-reading';

/** Where it was read: the draft of that page goes once the loan is kept. */
export type Origin = 'bill' | 'message';

/** A value as it was read, and from which words. */
export interface Understood {
  readonly value: string;
  /** "账单：剩余本金", "短信：5000.00 元". */
  readonly from: string;
}

/** What was understood of a loan, by the field of the form; and what is in doubt, in sentences. */
export interface LoanReading {
  readonly origin: Origin;
  readonly fields: Readonly<Partial<Record<LoanField, Understood>>>;
  readonly doubts: readonly string[];
  /** The installments of the bill, where they are to stand as they are. */
  readonly bill?: readonly Installment[];
  /** How many of the first installments the bill says are paid. */
  readonly paidTerms?: number;
  /** The bill shows no principal: its amounts stand for it (rule 7.29). */
  readonly amountsOnly?: boolean;
}

/** The form as the reading fills it in. */
export function withReading(empty: LoanFormValues, { origin, fields, doubts, bill, paidTerms, amountsOnly }: LoanReading): LoanFormValues {
  const read = Object.entries(fields) as [LoanField, Understood][];
  return {
    ...empty,
    ...Object.fromEntries(read.map(([field, { value }]) => [field, value])),
    ...(paidTerms !== undefined && { paid: 'some', paidTerms: String(paidTerms) }),
    bill: bill === undefined ? '' : JSON.stringify(bill),
    sources: JSON.stringify({ fields, doubts }),
    origin,
    amountsOnly: amountsOnly === true ? 'yes' : '',
    chosen: read.map(([field]) => field).join(' '),
  };
}

/** The installments of the bill that stand as they are; undefined where the terms make them. */
export function billedIn({ bill }: Pick<LoanFormValues, 'bill'>): Installment[] | undefined {
  const rows = parsed(bill);
  return Array.isArray(rows) && rows.every(isInstallment) ? rows : undefined;
}

function isInstallment(row: unknown): row is Installment {
  if (typeof row !== 'object' || row === null) return false;
  const { number, dueOn, principal, interest } = row as Partial<Record<keyof Installment, unknown>>;
  return typeof dueOn === 'string' && [number, principal, interest].every((whole) => Number.isSafeInteger(whole));
}

/** Where each field comes from, as long as it says what was read; and what was in doubt. */
export function sourcesIn(values: LoanFormValues): { readonly from: Readonly<Partial<Record<LoanField, string>>>; readonly doubts: readonly string[] } {
  const { fields = {}, doubts = [] } = (parsed(values.sources) ?? {}) as Partial<LoanReading>;
  const read = Object.entries(fields) as [LoanField, Understood][];
  return { from: Object.fromEntries(read.flatMap(([field, { value, from }]) => (values[field] === value ? [[field, from]] : []))), doubts };
}

/** A draft of another version may hold anything. */
function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
