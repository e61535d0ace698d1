import type { Installment } from '../../calc/main';
import type { LoanReading, Understood } from '../../forms/loan/reading';
import type { LoanField, LoanFormValues } from './values';

/*
 * What a form knows of the bill or the message that it was filled in from; help/reading-draft.ts puts it there.
 */

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
