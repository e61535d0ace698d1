import { requireLoan } from '../checks/loan';
import { dateOf, dayOf } from '../day';
import { Exact } from '../exact';
import { roundProduct } from '../money';
import type { ExactRate } from '../rate';
import type { ISODate, Loan } from '../types';
import type { Interval } from './accrual';
import type { InstallmentAccount } from './installment-account';
import { replay } from './replay';
import type { AccrualInterval, InterestChange, LoanExplanation } from './types';

/**
 * Why an amount is what it is: the rows that add up to what assessLoan gives (from rule 4.8 on).
 *
 * - `penalty`: per installment, the intervals of unchanged base; the days are `from`, excluded, to `to`,
 *   included; where the due date bears penalty, `from` is the day before it. The rate is contract rate ×
 *   multiplier. The rounded sum of an installment's amounts is its `penalty` in assessLoan; where it is
 *   rounded by day, `perDay` is a day's and the amounts are whole. Days without penalty have no interval.
 * - `accrued`: interest of the days so far, of the one installment whose period runs; the days are
 *   `from`, included, to `to`, excluded. By days: the base is the principal not yet due. In proportion
 *   (monthly, flat, a copied bill): one row, the base is the installment's interest as scheduled and the
 *   rate one day's share of its period. assessLoan caps the rounded sum at the installment's interest.
 * - `applied`: which installment got what of each payment, and on which day. A payment's amounts add up
 *   to its part of assessLoan's `allocations` without what is unapplied.
 * - `waived`: what the lender gave up, part by part; the amounts of a component add up to `waived`.
 * - `interest`: how an installment's interest became less than scheduled, change by change: the first's
 *   `before` is the scheduled one, each later one's the `after` before it, the last `after` the interest in
 *   assessLoan. Its days are counted as in `accrued`; their rounded sum is `after`, unless more than that
 *   was already paid of it.
 *
 * A daily rate without an end as a decimal (12% ÷ 360, 1 ÷ 31) and its amount stand with 60 digits; every
 * other text is exact. `rate` ÷ `divisor` is the exact one, as the contract writes it.
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
  const account = replay(loan, asOf, loan.schedule, true);
  const { current, installments, funds } = account;
  return {
    penalty: installments.flatMap((installment) => installment.penaltyIntervals(day).map((interval) => penaltyRow(installment, interval))),
    accrued: current ? account.earnedIntervals(day).map((interval) => row(current.number, interval, interval.rate)) : [],
    applied: funds.all.flatMap(({ shares }, payment) =>
      shares.map((share) => ({ payment, number: share.number, on: dateOf(share.day), amount: share.amount })),
    ),
    waived: funds.all.flatMap(({ given }, payment) =>
      given.map(({ day: on, ...share }) => ({ payment, on: dateOf(on), ...share })),
    ),
    interest: installments.flatMap(changesOf),
  };
}

function changesOf({ number, cuts }: InstallmentAccount): InterestChange[] {
  return cuts.map(({ day, reason, before, after, intervals }) => ({
    number,
    on: dateOf(day),
    reason,
    before,
    after,
    intervals: intervals.map((interval) => row(number, interval, interval.rate)),
  }));
}

function penaltyRow({ number, penaltyRate, penaltyIsRoundedDaily }: InstallmentAccount, interval: Interval): AccrualInterval {
  const exact = row(number, interval, penaltyRate);
  if (!penaltyIsRoundedDaily) return exact;
  const perDay = roundProduct(interval.base, penaltyRate);
  return { ...exact, amount: String(perDay * exact.days), perDay };
}

function row(number: number, { base, from, to }: Interval, rate: ExactRate): AccrualInterval {
  const days = to - from;
  return {
    number,
    from: dateOf(from),
    to: dateOf(to),
    days,
    base,
    rate: rate.numerator.toFixed(),
    divisor: rate.denominator,
    dailyRate: rate.numerator.div(rate.denominator).toFixed(),
    amount: new Exact(base).times(days).times(rate.numerator).div(rate.denominator).toFixed(),
  };
}
