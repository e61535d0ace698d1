import type { Agreement, LoanRecord } from '../ledger/records';

/** The loan that follows what a saved plan was signed as, and the agreement; null where none is in force. */
export function signedAs(planId: string, records: readonly LoanRecord[]): { readonly record: LoanRecord; readonly agreement: Agreement } | null {
  for (const record of records) {
    const agreement = record.agreements?.find((one) => one.planId === planId && one.takenBackOn === undefined);
    if (agreement !== undefined) return { record, agreement };
  }
  return null;
}
