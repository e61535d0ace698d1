import { requireLoan } from '../checks/loan';
import { dateOf, dayOf } from '../day';
import { Exact } from '../exact';
import type { ExactRate } from '../rate';
import type { AccrualInterval, ISODate, Loan, LoanExplanation } from '../types';
import type { Interval } from './accrual';
import { replay } from './replay';

/**
 * Why an amount is what it is: the intervals whose exact amounts add up to what assessLoan rounds.
 *
 * - `penalty`: per installment, the intervals of unchanged base; the days are `from`, excluded, to `to`,
 *   included; the rate is contract rate × multiplier. The rounded sum of an installment's amounts is
 *   its `penalty` in assessLoan. Days on which nothing of it bore penalty have no interval.
 * - `accrued`: interest of the days so far, of the one installment whose period runs; the days are
 *   `from`, included, to `to`, excluded. By days: the base is the principal not yet due. In proportion
 *   (monthly, flat, a copied bill): one row, the base is the installment's interest and the rate one
 *   day's share of its period. assessLoan caps the rounded sum at the installment's interest.
 * - `applied`: which installment got what of each payment, and on which day. A payment's amounts add up
 *   to its part of assessLoan's `allocations` without what is unapplied.
 *
 * A share without an end as a decimal (1/31) stands with 60 digits; every other text is exact.
 *
 * @throws CalcError as assessLoan does.
 *
 * @example
 * const terms = {
 *   principal: 57_000_00, borrowedOn: '2026-01-15', dailyRate: '0.0005',
 *   method: 'equal-principal', termCount: 12, dueDay: 15,
 * };
 * const loan = { terms, payments: [] };
 * const [{ base, days, dailyRate, amount }] = explainLoan(loan, '2026-02-25').penalty;
 * [base, days, dailyRate, amount] // → [4_750_00, 10, '0.00075', '3562.5']
 */
export function explainLoan(loan: Loan, asOf: ISODate): LoanExplanation {
  requireLoan(loan, asOf);
  const day = dayOf(asOf);
  const account = replay(loan, asOf);
  const { current } = account;
  return {
    penalty: account.installments.flatMap((installment) =>
      installment.penaltyIntervals(day).map((interval) => row(installment.number, interval, installment.penaltyRate)),
    ),
    accrued: current ? account.earnedIntervals(day).map((interval) => row(current.number, interval, interval.rate)) : [],
    applied: account.shares().flatMap((shares, payment) =>
      shares.map((share) => ({ payment, number: share.number, on: dateOf(share.day), amount: share.amount })),
    ),
  };
}

function row(number: number, { base, from, to }: Interval, rate: ExactRate): AccrualInterval {
  const days = to - from;
  return {
    number,
    from: dateOf(from),
    to: dateOf(to),
    days,
    base,
    dailyRate: rate.numerator.div(rate.denominator).toFixed(),
    amount: new Exact(base).times(days).times(rate.numerator).div(rate.denominator).toFixed(),
  };
}
