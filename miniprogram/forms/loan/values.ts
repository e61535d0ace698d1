import type { FormValues } from '../form-values';

export type LoanFormValues = FormValues<LoanField>;

export type LoanField =
  | 'product' | 'lender' | 'amount' | 'borrowedOn' | 'termCount' | 'dueDay' | 'ratePercent' | 'rateUnit' | 'method'
  | 'firstDueOn'
  /** 到期日 of 到期一次还本付息, kept in step with the fields it follows from: see bullet.ts. */
  | 'maturesOn'
  | 'yearDays' | 'interestBasis' | 'interestOnlyTerms' | 'penaltyMultiplier' | 'penaltyBase' | 'graceDays'
  | 'penaltyFrom' | 'penaltyRounding' | 'lateFeePercent' | 'allocation' | 'acceleratedOn' | 'note';

/** The fields under 更多. */
export const FOLDED_FIELDS: readonly LoanField[] = [
  'firstDueOn', 'interestBasis', 'yearDays', 'interestOnlyTerms', 'penaltyMultiplier', 'penaltyBase', 'penaltyFrom', 'penaltyRounding', 'graceDays',
  'lateFeePercent', 'allocation', 'acceleratedOn', 'note',
];

/**
 * No lender yet: it is the person's to say, with 微粒贷 as the first suggestion. The rest are usual conditions (rule 6.5,
 * rule 6.6, rule 6.10), everything of it visible and changeable.
 */
export function emptyLoanForm(): LoanFormValues {
  return {
    product: '',
    lender: '',
    amount: '',
    borrowedOn: '',
    termCount: '',
    dueDay: '',
    ratePercent: '',
    rateUnit: 'day',
    method: 'equal-installment',
    firstDueOn: '',
    maturesOn: '',
    yearDays: '360',
    interestBasis: 'actual-days',
    interestOnlyTerms: '',
    penaltyMultiplier: '1.5',
    penaltyBase: 'principal',
    penaltyFrom: 'day-after-due',
    penaltyRounding: 'once',
    graceDays: '0',
    lateFeePercent: '0',
    allocation: 'by-installment',
    acceleratedOn: '',
    note: '',
    chosen: '',
  };
}

/** Whether the rate in the form is one a day or one a year. */
export function ratePeriodOf(rateUnit: string): 'day' | 'year' {
  return rateUnit === 'year' ? 'year' : 'day';
}

/** The days of the year that a rate was given for; what is unknown counts as the usual 360. */
export function yearDaysOf(text: string): 360 | 365 {
  return text === '365' ? 365 : 360;
}
