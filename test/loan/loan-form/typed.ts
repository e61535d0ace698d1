import type { LoanRecord } from '../../../miniprogram/ledger/records';
import { changeLoanField } from '../../../miniprogram/loan/loan-form/proposals';
import { emptyLoanForm, type LoanField, type LoanFormValues } from '../../../miniprogram/loan/loan-form/values';

export type Typed = Partial<Record<LoanField, string>>;

/** The form after somebody typed these, one field after the other, in the order given; with the loans that are there, where it is a new one's. */
export function typed(fields: Typed, start: LoanFormValues = emptyLoanForm(), loans?: readonly LoanRecord[]): LoanFormValues {
  return Object.entries(fields).reduce((values, [field, value]) => changeLoanField(values, field as LoanField, value, loans), start);
}

/** The worked example (rule 3.14). */
export const EXAMPLE: Typed = {
  product: 'weilidai', amount: '57,000', borrowedOn: '2026-01-15', termCount: '12', dueDay: '15', ratePercent: '0.05', method: 'equal-principal',
};
