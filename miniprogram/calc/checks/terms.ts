import { monthIndex } from '../day';
import { CalcError } from '../errors';
import { LIMITS } from '../limits';
import type { ContractRate, LoanTerms, OverdueRules } from '../types';
import { requireChoice, requireDate, requireInteger, requireRate, requireRecord, whereGiven } from './kinds';
import { requireAfter } from './order';
import { isDateWithin, requireDateWithin, requireLastDueMonth, requireRateWithin, requireWithin } from './ranges';

/** In the order of rule 9.7, within a kind of mistake field by field as LoanTerms declares them. */

const YEAR_DAYS = [360, 365];
const METHODS = ['equal-principal', 'equal-installment', 'interest-first', 'flat-interest', 'bullet'];
const INTEREST_BASES = ['actual-days', 'monthly'];
const PENALTY_BASES = ['principal', 'principal-and-interest'];
const PENALTY_STARTS = ['day-after-due', 'due-day'];
const PENALTY_ROUNDINGS = ['once', 'daily'];
const ALLOCATIONS = ['by-installment', 'by-component', 'principal-first'];

/** @throws CalcError with the plain names of the fields. */
export function checkTerms(terms: LoanTerms): void {
  requireRecord(terms, 'terms');
  checkTermsKinds(terms);
  checkTermsRanges(terms, 'generated');
  checkTermsOrder(terms);
}

export function checkTermsKinds(terms: LoanTerms): void {
  requireInteger(terms.principal, 'principal');
  requireDate(terms.borrowedOn, 'borrowedOn');
  checkContractRateKinds(terms);
  if (terms.method === 'interest-first') {
    whereGiven(terms.interestOnlyTerms, (value) => requireInteger(value, 'interestOnlyTerms'));
  }
  requireChoice(terms.method, METHODS, 'method');
  requireInteger(terms.termCount, 'termCount');
  requireInteger(terms.dueDay, 'dueDay');
  whereGiven(terms.firstDueOn, (value) => requireDate(value, 'firstDueOn'));
  whereGiven(terms.interestBasis, (value) => requireChoice(value, INTEREST_BASES, 'interestBasis'));
  whereGiven(terms.overdueRules, checkRulesKinds);
  whereGiven(terms.acceleratedOn, (value) => requireDate(value, 'acceleratedOn'));
}

/** One rate, not two: which of them is meant can't be told. Neither is a daily rate that is missing. */
export function checkContractRateKinds({ dailyRate, annualRate, yearDays }: ContractRate): void {
  if (annualRate === undefined) return requireRate(dailyRate, 'dailyRate');
  if (dailyRate !== undefined) throw new CalcError('unknown', 'dailyRate');
  requireRate(annualRate, 'annualRate');
  requireChoice(yearDays, YEAR_DAYS, 'yearDays');
}

function checkRulesKinds(rules: OverdueRules): void {
  requireRecord(rules, 'overdueRules');
  whereGiven(rules.penaltyMultiplier, (value) => requireRate(value, 'overdueRules.penaltyMultiplier'));
  whereGiven(rules.penaltyBase, (value) => requireChoice(value, PENALTY_BASES, 'overdueRules.penaltyBase'));
  whereGiven(rules.graceDays, (value) => requireInteger(value, 'overdueRules.graceDays'));
  whereGiven(rules.lateFeeRate, (value) => requireRate(value, 'overdueRules.lateFeeRate'));
  whereGiven(rules.allocation, (value) => requireChoice(value, ALLOCATIONS, 'overdueRules.allocation'));
  whereGiven(rules.penaltyFrom, (value) => requireChoice(value, PENALTY_STARTS, 'overdueRules.penaltyFrom'));
  whereGiven(rules.penaltyRounding, (value) => requireChoice(value, PENALTY_ROUNDINGS, 'overdueRules.penaltyRounding'));
}

/**
 * With a copied schedule no due date is generated that could lie after 2099. The last due date is put
 * down to termCount only where it is generated from dates that are themselves within the limits.
 */
export function checkTermsRanges(terms: LoanTerms, schedule: 'generated' | 'copied'): void {
  const { termCount } = terms;
  const leastPrincipal = Math.max(LIMITS.principal.min, LIMITS.perTerm * termCount);
  requireWithin(terms.principal, { min: leastPrincipal, max: LIMITS.principal.max }, 'principal');
  requireDateWithin(terms.borrowedOn, 'borrowedOn');
  whereGiven(terms.dailyRate, (value) => requireRateWithin(value, LIMITS.dailyRate, 'dailyRate'));
  whereGiven(terms.annualRate, (value) => requireRateWithin(value, LIMITS.contractAnnualRate, 'annualRate'));
  if (terms.method === 'interest-first') {
    whereGiven(terms.interestOnlyTerms, (value) =>
      requireWithin(value, { min: 0, max: termCount - 1 }, 'interestOnlyTerms'),
    );
  }
  requireWithin(termCount, LIMITS.termCount, 'termCount');
  if (schedule === 'generated') {
    const firstMonth = terms.firstDueOn === undefined ? monthIndex(terms.borrowedOn) + 1 : monthIndex(terms.firstDueOn);
    if (terms.firstDueOn === undefined || isDateWithin(terms.firstDueOn)) {
      requireLastDueMonth(firstMonth + termCount - 1, 'termCount');
    }
  }
  requireWithin(terms.dueDay, LIMITS.dueDay, 'dueDay');
  whereGiven(terms.firstDueOn, (value) => requireDateWithin(value, 'firstDueOn'));
  whereGiven(terms.overdueRules, checkRulesRanges);
  whereGiven(terms.acceleratedOn, (value) => requireDateWithin(value, 'acceleratedOn'));
}

function checkRulesRanges(rules: OverdueRules): void {
  whereGiven(rules.penaltyMultiplier, (value) =>
    requireRateWithin(value, LIMITS.penaltyMultiplier, 'overdueRules.penaltyMultiplier'),
  );
  whereGiven(rules.graceDays, (value) => requireWithin(value, LIMITS.graceDays, 'overdueRules.graceDays'));
  whereGiven(rules.lateFeeRate, (value) => requireRateWithin(value, LIMITS.lateFeeRate, 'overdueRules.lateFeeRate'));
}

export function checkTermsOrder(terms: LoanTerms): void {
  const { borrowedOn } = terms;
  whereGiven(terms.firstDueOn, (value) => requireAfter(value, borrowedOn, 'firstDueOn'));
  whereGiven(terms.acceleratedOn, (value) => requireAfter(value, borrowedOn, 'acceleratedOn'));
}
