import { addMonths, isISODate, type ISODate } from '../../calc/main';

/** What a lender offers: a new schedule (分期), a pause (延期), or less than everything at once (一次性结清). */
export type PlanKind = 'installments' | 'deferral' | 'lump-sum';

/** What stands in the plan form, as text, just as it was typed or chosen. */
export type PlanFormValues = Readonly<Record<PlanField, string>>;
export type PlanField =
  | 'kind'
  /** The ids of the loans that the debt was taken from, separated by spaces; '' where it was typed. */
  | 'loanIds'
  | DebtField | WaiverField
  /** 'amount' or 'share': what stands in the four waivers. */
  | 'waiveBy'
  | 'downPayment'
  /** The contract's rate a day in percent; `originalTerms` is what is left of the schedule of a debt that was typed. */
  | 'contractPercent' | 'multiplier' | 'originalTerms'
  | 'termCount' | 'priceKind' | 'totalInterest' | 'perTerm' | 'annualPercent' | 'rateMethod'
  | 'signedOn' | 'firstDueOn'
  | 'months' | 'overduePrincipal' | 'chargeInterest' | 'chargeSurcharge' | 'penaltyWaiver'
  | 'settlement' | 'inWriting'
  /** The day on which the debt was taken from the loans, and the one on which the form was begun. */
  | 'debtOn' | 'begunOn'
  /** 'lender' where it is what the lender showed that day (对账), '' where it is the ledger's. */
  | 'debtBy'
  /** What the loans owed together then, as text, and the ids of the agreements that they followed. */
  | 'takenOwed' | 'agreedAs'
  /** What each of several loans owed then, see loan-parts. */
  | 'loanParts'
  /** What was offered for other loans, see typed-for. */
  | 'typedFor'
  /** Money on those loans' accounts that was not used yet, '' for none: it is not deducted from the debt. */
  | 'onAccount'
  /** The saved plan that is being changed, or the one that will be made; '' before anything is typed. */
  | 'savedId';

export type DebtField = 'principal' | 'interest' | 'penalty' | 'lateFee';
export type WaiverField = 'waivePrincipal' | 'waiveInterest' | 'waivePenalty' | 'waiveLateFee';

export function emptyPlanForm(today: ISODate): PlanFormValues {
  return {
    kind: 'installments',
    loanIds: '', principal: '', interest: '', penalty: '', lateFee: '',
    waiveBy: 'amount', waivePrincipal: '', waiveInterest: '', waivePenalty: '', waiveLateFee: '', downPayment: '',
    contractPercent: '', multiplier: '1.5', originalTerms: '',
    termCount: '36', priceKind: 'total-interest', totalInterest: '', perTerm: '', annualPercent: '', rateMethod: 'equal-installment',
    signedOn: today, firstDueOn: addMonths(today, 1),
    months: '6', overduePrincipal: '', chargeInterest: 'yes', chargeSurcharge: 'as-interest', penaltyWaiver: '',
    settlement: '', inWriting: 'no',
    debtOn: '', debtBy: '', loanParts: '', typedFor: '', takenOwed: '', agreedAs: '', begunOn: today, onAccount: '', savedId: '',
  };
}

/** A plan form kept as a draft: as it was left, but for dates that were proposed on an earlier day and not touched. */
export function planFormFromDraft(draft: Readonly<Record<string, string>>, today: ISODate): PlanFormValues {
  const kept = { ...emptyPlanForm(today), ...draft };
  // The debt of an earlier day keeps that day's dates: today it is another.
  return kept.debtOn !== '' && kept.debtOn !== today ? kept : withDatesOf(kept, today);
}

/** The form with its dates proposed anew for that day, where nobody has touched them. */
export function withDatesOf(values: PlanFormValues, today: ISODate): PlanFormValues {
  const { begunOn, signedOn, firstDueOn } = values;
  const untouched = isISODate(begunOn) && signedOn === begunOn && firstDueOn === addMonths(begunOn, 1);
  return untouched ? { ...values, begunOn: today, signedOn: today, firstDueOn: addMonths(today, 1) } : values;
}

/** The fields that are empty until the person fills them in, or takes a debt from a loan. */
const TYPED: readonly PlanField[] = ['loanIds', 'principal', 'interest', 'penalty', 'lateFee', 'totalInterest', 'perTerm', 'annualPercent', 'settlement'];

/** Whether it would be a pity to lose. */
export function saysSomething(values: PlanFormValues): boolean {
  return TYPED.some((field) => values[field] !== '');
}

export function kindOf({ kind }: PlanFormValues): PlanKind {
  return kind === 'deferral' || kind === 'lump-sum' ? kind : 'installments';
}

export function loanIdsOf({ loanIds }: Pick<PlanFormValues, 'loanIds'>): string[] {
  return loanIds.split(' ').filter((id) => id !== '');
}

/** The form with another number of terms at the price that goes with it; what was typed for other prices stays. */
export function withTerms(values: PlanFormValues, taken: { readonly termCount: number; readonly totalInterest: string; readonly perTerm: string }): PlanFormValues {
  const { totalInterest, perTerm } = taken;
  const price = values.priceKind === 'total-interest' ? { totalInterest } : values.priceKind === 'per-term' ? { perTerm } : {};
  return { ...values, termCount: String(taken.termCount), ...price };
}
