import { RECORD_VERSION, type LoanRecord } from '../../ledger/records';
import type { LoanEntry } from './read';

/** A new loan of the ledger from what the form says. */
export function newLoan(entry: LoanEntry, id: string): LoanRecord {
  return { version: RECORD_VERSION, id, ...entry, repayments: [], example: false };
}

/** The loan after an edit: its repayments stay. An example that was edited is the person's own from then on. */
export function editedLoan(existing: LoanRecord, entry: LoanEntry): LoanRecord {
  return { ...existing, ...entry, example: false };
}
