import Decimal from 'decimal.js';
import { CalcError, dailyRateOf, sum, type Fen, type ISODate } from '../../calc/index';
import type { LoanRecord } from '../../ledger/records';
import { inForce } from '../agreement/phases';
import { assess, type Assessment } from '../assess';
import { yuan } from '../text/money';
import { percentDigits } from '../text/rate';
import { withDatesOf, type PlanFormValues } from './values';

/** Rates have at most 12 decimals (calc.md). */
const RATE_DECIMALS = 12;

/** What all of these loans owe together on a day, part by part, in fen. */
interface Owed {
  readonly principal: Fen;
  readonly interest: Fen;
  readonly penalty: Fen;
  readonly lateFee: Fen;
  readonly overduePrincipal: Fen;
  readonly unapplied: Fen;
}

/**
 * The form with the debt of these loans as the ledger has it on that day, or with none where one of them can't be
 * calculated, nor its rate; every part stays editable. Its parts add up to what clears the loans on the day.
 */
export function withDebtOf(values: PlanFormValues, records: readonly LoanRecord[], today: ISODate): PlanFormValues {
  const none = { ...values, loanIds: '', debtOn: '', takenOwed: '', agreedAs: '', onAccount: '' };
  if (records.length === 0) return none;
  const taken = { ...withDatesOf(none, today), loanIds: records.map(({ id }) => id).join(' '), debtOn: today, agreedAs: agreedAs(records, today) };
  const assessed = records.map((record) => assess(record, today));
  const good = assessed.filter((one): one is Assessment => !(one instanceof CalcError));
  if (good.length < records.length) return { ...taken, principal: '', interest: '', penalty: '', lateFee: '', overduePrincipal: '', contractPercent: '' };
  const owed = good.map((one) => owedOn(one, today)).reduce(together);
  return {
    ...taken,
    takenOwed: yuan(owed.principal + owed.interest + owed.penalty + owed.lateFee),
    onAccount: owed.unapplied === 0 ? '' : yuan(owed.unapplied),
    principal: yuan(owed.principal),
    interest: yuan(owed.interest),
    penalty: yuan(owed.penalty),
    lateFee: yuan(owed.lateFee),
    overduePrincipal: yuan(owed.overduePrincipal),
    contractPercent: percentDigits(averageRate(records, good)),
    multiplier: highestMultiplier(records),
  };
}

/** The ids of the agreements that these loans follow on a day, as the form keeps them. */
function agreedAs(records: readonly LoanRecord[], day: ISODate): string {
  return records.flatMap((record) => inForce(record, day)?.id ?? []).join(' ');
}

/** What clears these loans together on a day, in fen; null where one can't be calculated. */
export function owedTogether(records: readonly LoanRecord[], day: ISODate): Fen | null {
  const statements = records.map((record) => assess(record, day));
  const good = statements.filter((one): one is Assessment => !(one instanceof CalcError));
  return good.length < records.length ? null : sum(good.map(({ payoffAmount }) => payoffAmount));
}

/** Do these loans bear the same rate? */
export function haveOneRate(records: readonly LoanRecord[]): boolean {
  return new Set(records.map(({ terms }) => Number(dailyRateOf(terms)))).size <= 1;
}

function owedOn({ totals, payoffAmount, installments, unapplied }: Assessment, day: ISODate): Owed {
  const due = installments.filter(({ dueOn }) => dueOn <= day);
  const penalty = sum(due.map((one) => one.penalty - one.penaltyPaid));
  const lateFee = sum(due.map((one) => one.lateFee - one.lateFeePaid));
  const principal = totals.outstandingPrincipal;
  return { principal, interest: payoffAmount - principal - penalty - lateFee, penalty, lateFee, overduePrincipal: totals.overduePrincipal, unapplied };
}

function together(a: Owed, b: Owed): Owed {
  return {
    principal: a.principal + b.principal,
    interest: a.interest + b.interest,
    penalty: a.penalty + b.penalty,
    lateFee: a.lateFee + b.lateFee,
    overduePrincipal: a.overduePrincipal + b.overduePrincipal,
    unapplied: a.unapplied + b.unapplied,
  };
}

/** Where the loans differ, the one that costs the most. */
function highestMultiplier(records: readonly LoanRecord[]): string {
  const all = records.map(({ terms }) => terms.overdueRules?.penaltyMultiplier ?? '1.5');
  return all.reduce((highest, one) => (Number(one) > Number(highest) ? one : highest));
}

/** The loans' daily rate, weighted by the principal that each still owes; exact where they bear the same. */
function averageRate(records: readonly LoanRecord[], assessed: readonly Assessment[]): string {
  const first = records[0] === undefined ? '0' : dailyRateOf(records[0].terms);
  const weights = assessed.map(({ totals }) => totals.outstandingPrincipal);
  if (haveOneRate(records) || sum(weights) === 0) return first;
  const weighted = records.reduce((total, { terms }, place) => total.plus(new Decimal(dailyRateOf(terms)).times(weights[place] ?? 0)), new Decimal(0));
  return weighted.div(sum(weights)).toDecimalPlaces(RATE_DECIMALS, Decimal.ROUND_HALF_UP).toFixed();
}
