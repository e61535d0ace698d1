import type { ISODate } from '../calc/main';
import type { LoanRecord } from '../ledger/records';
import { calcErrorOf } from '../loans/statements';
import { sentenceFor } from './calc-error';

/** Why the loan, or what was paid of it under earlier terms, can't be calculated, in a sentence; '' where it can. */
export function problemOf(record: LoanRecord, today: ISODate): string {
  const refusal = calcErrorOf(record, today);
  return refusal === null ? '' : sentenceFor(refusal);
}
