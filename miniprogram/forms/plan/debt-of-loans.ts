import { sum, type Debt, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { debtByLender, lastCheckOf } from '../../loans/lender-debt';
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
  const none = { ...withOfferFor(values, loanIds), loanIds: '', debtOn: '', debtBy: '', takenOwed: '', agreedAs: '', onAccount: '', loanParts: '' };
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

/** The day of the checks (对账) that say what these loans owe by the lender's figures: all made on one day, or undefined. */
export function lenderDebtDay(records: readonly LoanRecord[], today: ISODate): ISODate | undefined {
  const days = new Set(records.map((record) => lastCheckOf(record, today)?.checkedOn));
  return days.size === 1 ? [...days][0] : undefined;
}

/** The form with the debt of these loans as the lender showed it at its last check; as it is where there is none. */
export function withLenderDebt(values: PlanFormValues, records: readonly LoanRecord[], today: ISODate): PlanFormValues {
  const day = lenderDebtDay(records, today);
  const debts = records.flatMap((record) => {
    const check = lastCheckOf(record, today);
    return (check && debtByLender(record, check)) ?? [];
  });
  if (day === undefined || debts.length < records.length) return values;
  const part = (name: keyof Debt): string => yuan(sum(debts.map(({ debt }) => debt[name])));
  return {
    ...withDebtOf(values, records, day),
    debtBy: 'lender',
    principal: part('principal'), interest: part('interest'), penalty: part('penalty'), lateFee: part('lateFee'),
    overduePrincipal: yuan(sum(debts.map(({ overduePrincipal }) => overduePrincipal))),
  };
}

/** The loans that the debt was taken from, as far as the ledger still has them. */
export function takenFrom(values: PlanFormValues, records: readonly LoanRecord[]): LoanRecord[] {
  const ids = loanIdsOf(values);
  return records.filter(({ id }) => ids.includes(id));
}
