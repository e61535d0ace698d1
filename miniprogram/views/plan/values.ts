import { addMonths, CalcError, isISODate, sum, type ISODate } from '../../calc/index';
import type { LoanRecord } from '../../ledger/records';
import { assess } from '../assess';
import { yuan } from '../text/money';

/** What stands in the plan form, as text, just as it was typed or chosen. */
export type PlanFormValues = Readonly<Record<PlanField, string>>;
export type PlanField =
  /** The id of the loan that the debt was taken from, or '' where it was typed. */
  | 'loanId'
  | 'principal' | 'interest' | 'penalty' | 'lateFee'
  | 'termCount' | 'priceKind' | 'totalInterest' | 'perTerm' | 'annualPercent' | 'rateMethod'
  | 'signedOn' | 'firstDueOn'
  /** The day on which the debt was taken from the loan, and the one on which the form was begun. */
  | 'debtOn' | 'begunOn'
  /** Money on that loan's account that was not used yet, '' for none: it is not deducted from the debt. */
  | 'onAccount';

export function emptyPlanForm(today: ISODate): PlanFormValues {
  return {
    loanId: '', principal: '', interest: '', penalty: '', lateFee: '',
    termCount: '36', priceKind: 'total-interest', totalInterest: '', perTerm: '', annualPercent: '', rateMethod: 'equal-installment',
    signedOn: today, firstDueOn: addMonths(today, 1), debtOn: '', begunOn: today, onAccount: '',
  };
}

/** A plan form kept as a draft: as it was left, but for dates that were proposed on an earlier day and not touched. */
export function planFormFromDraft(draft: Readonly<Record<string, string>>, today: ISODate): PlanFormValues {
  const usual = emptyPlanForm(today);
  const kept = { ...usual, ...draft };
  const { begunOn, signedOn, firstDueOn } = kept;
  const untouched = isISODate(begunOn) && signedOn === begunOn && firstDueOn === addMonths(begunOn, 1);
  return untouched ? { ...kept, begunOn: today, signedOn: today, firstDueOn: usual.firstDueOn } : kept;
}

/** The form with the debt as the ledger has it on that day, or with none where it can't be calculated; every part stays editable. */
export function withDebtOf(values: PlanFormValues, record: LoanRecord, today: ISODate): PlanFormValues {
  const assessment = assess(record, today);
  if (assessment instanceof CalcError) return { ...values, loanId: record.id, debtOn: today, onAccount: '', principal: '', interest: '', penalty: '', lateFee: '' };
  const { totals, payoffAmount, installments, unapplied } = assessment;
  const due = installments.filter(({ dueOn }) => dueOn <= today);
  const penalty = sum(due.map((one) => one.penalty - one.penaltyPaid));
  const lateFee = sum(due.map((one) => one.lateFee - one.lateFeePaid));
  const interest = payoffAmount - totals.outstandingPrincipal - penalty - lateFee;
  return {
    ...values,
    loanId: record.id,
    debtOn: today,
    onAccount: unapplied === 0 ? '' : yuan(unapplied),
    principal: yuan(totals.outstandingPrincipal),
    interest: yuan(interest),
    penalty: yuan(penalty),
    lateFee: yuan(lateFee),
  };
}
