import type { ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { owedTogether } from '../../loans/owed';
import { yuan } from '../../text/money';
import { percentDigits } from '../../text/rate';
import { loanPartsText } from './loan-parts';
import { withOfferFor } from './typed-for';
import { loanIdsOf, withDatesOf, type PlanFormValues } from './values';

/**
 * The form with the debt of these loans as the ledger has it on that day, or with none where one of them can't be
 * calculated, nor its rate; every part stays editable. What was offered for other loans doesn't come along. Its parts add up to what clears the loans on the day.
 */
export function withDebtOf(values: PlanFormValues, records: readonly LoanRecord[], today: ISODate): PlanFormValues {
  const loanIds = records.map(({ id }) => id).join(' ');
  const none = { ...withOfferFor(values, loanIds), loanIds: '', debtOn: '', takenOwed: '', agreedAs: '', onAccount: '', loanParts: '' };
  if (records.length === 0) return none;
  const owed = owedTogether(records, today);
  const taken = { ...withDatesOf(none, today), loanIds, debtOn: today };
  if (owed === null) return { ...taken, principal: '', interest: '', penalty: '', lateFee: '', overduePrincipal: '', contractPercent: '' };
  return {
    ...taken,
    agreedAs: owed.agreements.join(' '),
    takenOwed: yuan(owed.payoff),
    loanParts: loanPartsText(owed.each),
    onAccount: owed.unapplied === 0 ? '' : yuan(owed.unapplied),
    principal: yuan(owed.principal),
    interest: yuan(owed.interest),
    penalty: yuan(owed.penalty),
    lateFee: yuan(owed.lateFee),
    overduePrincipal: yuan(owed.overduePrincipal),
    contractPercent: percentDigits(owed.dailyRate),
    multiplier: owed.penaltyMultiplier,
  };
}

/** The loans that the debt was taken from, as far as the ledger still has them. */
export function takenFrom(values: PlanFormValues, records: readonly LoanRecord[]): LoanRecord[] {
  const ids = loanIdsOf(values);
  return records.filter(({ id }) => ids.includes(id));
}
