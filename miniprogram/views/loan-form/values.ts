import type { LoanRecord } from '../../ledger/records';
import { yuan } from '../text/money';
import { percentDigits } from '../text/rate';

/** What stands in the loan form, as text, just as it was typed or chosen. A draft keeps exactly this. */
export type LoanFormValues = Readonly<Record<LoanField, string>>;

export type LoanField =
  | 'product' | 'lender' | 'amount' | 'borrowedOn' | 'termCount' | 'dueDay' | 'ratePercent' | 'rateUnit' | 'method'
  | 'firstDueOn' | 'yearDays' | 'interestBasis' | 'interestOnlyTerms' | 'penaltyMultiplier' | 'penaltyBase' | 'graceDays'
  | 'lateFeePercent' | 'allocation' | 'acceleratedOn' | 'note'
  /** The fields that the person has set by hand, separated by spaces: proposals leave them alone. */
  | 'chosen';

/** The fields under 更多. */
export const FOLDED_FIELDS: readonly LoanField[] = [
  'firstDueOn', 'interestBasis', 'yearDays', 'interestOnlyTerms', 'penaltyMultiplier', 'penaltyBase', 'graceDays', 'lateFeePercent',
  'allocation', 'acceleratedOn', 'note',
];

/** The preset: 微粒贷 with its usual conditions (domain.md section 6), everything of it visible and changeable. */
export function emptyLoanForm(): LoanFormValues {
  return {
    product: 'weilidai',
    lender: '',
    amount: '',
    borrowedOn: '',
    termCount: '',
    dueDay: '',
    ratePercent: '',
    rateUnit: 'day',
    method: 'equal-installment',
    firstDueOn: '',
    yearDays: '360',
    interestBasis: 'actual-days',
    interestOnlyTerms: '',
    penaltyMultiplier: '1.5',
    penaltyBase: 'principal',
    graceDays: '0',
    lateFeePercent: '0',
    allocation: 'by-installment',
    acceleratedOn: '',
    note: '',
    chosen: '',
  };
}

/** The form as it stands when a loan of the ledger is edited: nothing in it is proposed anew. */
export function loanFormOf(record: LoanRecord): LoanFormValues {
  const { terms, typedRate } = record;
  const rules = terms.overdueRules ?? {};
  return {
    product: record.product,
    lender: record.product === 'other' ? record.lender : '',
    amount: yuan(terms.principal),
    borrowedOn: terms.borrowedOn,
    termCount: String(terms.termCount),
    dueDay: String(terms.dueDay),
    ratePercent: typedRate.percent,
    rateUnit: typedRate.unit,
    method: terms.method,
    firstDueOn: terms.firstDueOn ?? '',
    yearDays: String(typedRate.yearDays),
    interestBasis: terms.interestBasis ?? 'actual-days',
    interestOnlyTerms: terms.interestOnlyTerms === undefined ? '' : String(terms.interestOnlyTerms),
    penaltyMultiplier: rules.penaltyMultiplier ?? '1.5',
    penaltyBase: rules.penaltyBase ?? 'principal',
    graceDays: String(rules.graceDays ?? 0),
    lateFeePercent: percentDigits(rules.lateFeeRate ?? '0'),
    allocation: rules.allocation ?? 'by-installment',
    acceleratedOn: terms.acceleratedOn ?? '',
    note: record.note,
    chosen: 'dueDay method firstDueOn',
  };
}

/** The days of the year that a rate was given for; what is unknown counts as the usual 360. */
export function yearDaysOf(text: string): 360 | 365 {
  return text === '365' ? 365 : 360;
}

/** Whether the person set that field by hand. */
export function isChosen(values: LoanFormValues, field: LoanField): boolean {
  return values.chosen.split(' ').includes(field);
}

/** Whether anything was typed that would be a pity to lose. */
export function isTouched(values: LoanFormValues): boolean {
  const empty = emptyLoanForm();
  return (Object.keys(empty) as LoanField[]).some((field) => field !== 'chosen' && field !== 'product' && values[field] !== empty[field]);
}

/** A draft as form values: a field that an earlier version didn't have stands as in the empty form. */
export function loanFormFromDraft(draft: Readonly<Record<string, string>>): LoanFormValues {
  return { ...emptyLoanForm(), ...draft };
}
