import type { FormValues } from '../form-values';

/*
 * The fields of a loan's form, which more than its own package names: what was read from a bill or a message is handed over
 * by them. The form itself is in loan/loan-form/.
 */

export type LoanFormValues = FormValues<LoanField>;

export type LoanField =
  | 'product' | 'lender' | 'amount' | 'borrowedOn' | 'termCount' | 'dueDay' | 'ratePercent' | 'rateUnit' | 'method'
  | 'firstDueOn'
  /** 到期日 of 到期一次还本付息, kept in step with the fields it follows from: see bullet.ts. */
  | 'maturesOn'
  | 'yearDays' | 'interestBasis' | 'interestOnlyTerms' | 'penaltyMultiplier' | 'penaltyBase' | 'graceDays'
  | 'penaltyFrom' | 'penaltyRounding' | 'lateFeePercent' | 'allocation' | 'acceleratedOn' | 'note'
  /** How far a new loan that runs already was paid, see so-far.ts. */
  | 'paid' | 'paidTerms'
  /** Where a new loan was read from something pasted, see reading.ts. */
  | 'bill' | 'sources' | 'origin' | 'amountsOnly';
