import { checkTerms } from '../checks/terms';
import { exactRate } from '../rate';
import type { Installment, LoanTerms } from '../types';
import { bullet } from './bullet';
import { dueDates, firstDueDate } from './due-dates';
import { equalInstallment } from './equal-installment';
import { equalPrincipal } from './equal-principal';
import { flatInterest } from './flat-interest';
import { interestFirst } from './interest-first';
import { daysToDueDates } from './period';

/**
 * The schedule of a loan (domain.md section 3): `termCount` installments, or a single one of
 * number 1 for 'bullet'. Principal parts add up to the principal.
 *
 * @throws CalcError for terms outside the limits, and 'not-repayable' on 'termCount'.
 */
export function buildSchedule(terms: LoanTerms): Installment[] {
  checkTerms(terms);
  return generateSchedule(terms);
}

/** The schedule of terms that were checked. */
export function generateSchedule(terms: LoanTerms): Installment[] {
  const { principal, method, termCount, dueDay, borrowedOn } = terms;
  const dates = dueDates(terms.firstDueOn ?? firstDueDate(borrowedOn, dueDay), dueDay, termCount);
  const periods = daysToDueDates(borrowedOn, dates, terms.interestBasis ?? 'actual-days');
  const rate = exactRate(terms.dailyRate);
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
