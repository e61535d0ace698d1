import { checkTerms } from '../checks/terms';
import { contractRate } from '../rate';
import type { Installment, LoanTerms } from '../types';
import { bullet } from './bullet';
import { firstDueDate } from './due-dates';
import { equalInstallment } from './equal-installment';
import { equalPrincipal } from './equal-principal';
import { flatInterest } from './flat-interest';
import { interestFirst } from './interest-first';
import { monthlyPeriods } from './period';

/**
 * The schedule of a loan (from rule 3.1 on): `termCount` installments, or a single one of
 * number 1 for 'bullet'. Principal parts add up to the principal.
 *
 * @throws CalcError for terms outside the limits, and 'not-repayable' on 'termCount'.
 *
 * @example
 * const terms = {
 *   principal: 57_000_00, borrowedOn: '2026-01-15', dailyRate: '0.0005',
 *   method: 'equal-principal', termCount: 12, dueDay: 15,
 * };
 * const schedule = buildSchedule(terms);
 * schedule[0] // → { number: 1, dueOn: '2026-02-15', principal: 4_750_00, interest: 883_50 }
 * sum(schedule.map(({ interest }) => interest)) // → 5_612_14
 * buildSchedule({ ...terms, termCount: 0 }) // throws out-of-range on 'termCount'
 */
export function buildSchedule(terms: LoanTerms): Installment[] {
  checkTerms(terms);
  return generateSchedule(terms);
}

/** The schedule of terms that were checked. */
export function generateSchedule(terms: LoanTerms): Installment[] {
  const { principal, method, termCount, dueDay, borrowedOn } = terms;
  const firstDueOn = terms.firstDueOn ?? firstDueDate(borrowedOn, dueDay);
  const periods = monthlyPeriods(borrowedOn, firstDueOn, dueDay, termCount, terms.interestBasis ?? 'actual-days');
  const rate = contractRate(terms);
  switch (method) {
    case 'equal-principal':
      return equalPrincipal(principal, periods, rate);
    case 'equal-installment':
      return equalInstallment(principal, periods, rate);
    case 'interest-first':
      return interestFirst(principal, periods, rate, terms.interestOnlyTerms ?? termCount - 1);
    case 'flat-interest':
      return flatInterest(principal, periods, rate);
    case 'bullet':
      return bullet(principal, periods, rate);
  }
}
