import type { LoanField, LoanFormValues } from '../../forms/loan/fields';

export type { LoanField, LoanFormValues } from '../../forms/loan/fields';

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
    ...NOT_READ,
    chosen: '',
  };
}

/** Nothing was read, and nothing is said of what was paid: so too where a loan of the ledger is edited. */
export const NOT_READ = { paid: '', paidTerms: '', bill: '', sources: '', origin: '', amountsOnly: '' } satisfies Partial<LoanFormValues>;

/** How a rate is given: a day, a year, a month (月费率), or by what is paid each term, from which it follows. */
export type RateUnit = 'day' | 'year' | 'month' | 'payment';

/** Whether the rate in the form is one a day, a month or a year. */
export function ratePeriodOf(rateUnit: string): 'day' | 'year' | 'month' {
  return rateUnit === 'year' || rateUnit === 'month' ? rateUnit : 'day';
}

/** The days of the year that a rate was given for; what is unknown counts as the usual 360. */
export function yearDaysOf(text: string): 360 | 365 {
  return text === '365' ? 365 : 360;
}
