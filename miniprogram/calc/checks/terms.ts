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
  checkTermsKinds(terms, '');
  checkTermsRanges(terms, '', 'generated');
  checkTermsOrder(terms, '');
}

/** `path` stands before each field's name: '' or 'terms.'. */
export function checkTermsKinds(terms: LoanTerms, path: string): void {
  requireInteger(terms.principal, `${path}principal`);
  requireDate(terms.borrowedOn, `${path}borrowedOn`);
  checkContractRateKinds(terms, path);
  if (terms.method === 'interest-first') {
    whereGiven(terms.interestOnlyTerms, (value) => requireInteger(value, `${path}interestOnlyTerms`));
  }
  requireChoice(terms.method, METHODS, `${path}method`);
  requireInteger(terms.termCount, `${path}termCount`);
  requireInteger(terms.dueDay, `${path}dueDay`);
  whereGiven(terms.firstDueOn, (value) => requireDate(value, `${path}firstDueOn`));
  whereGiven(terms.interestBasis, (value) => requireChoice(value, INTEREST_BASES, `${path}interestBasis`));
  whereGiven(terms.overdueRules, (rules) => checkRulesKinds(rules, `${path}overdueRules`));
  whereGiven(terms.acceleratedOn, (value) => requireDate(value, `${path}acceleratedOn`));
}

/** One rate, not two: which of them is meant can't be told. Neither is a daily rate that is missing. */
export function checkContractRateKinds({ dailyRate, annualRate, yearDays }: ContractRate, path: string): void {
  if (annualRate === undefined) return requireRate(dailyRate, `${path}dailyRate`);
  if (dailyRate !== undefined) throw new CalcError('unknown', `${path}dailyRate`);
  requireRate(annualRate, `${path}annualRate`);
  requireChoice(yearDays, YEAR_DAYS, `${path}yearDays`);
}

function checkRulesKinds(rules: OverdueRules, field: string): void {
  requireRecord(rules, field);
  whereGiven(rules.penaltyMultiplier, (value) => requireRate(value, `${field}.penaltyMultiplier`));
  whereGiven(rules.penaltyBase, (value) => requireChoice(value, PENALTY_BASES, `${field}.penaltyBase`));
  whereGiven(rules.graceDays, (value) => requireInteger(value, `${field}.graceDays`));
  whereGiven(rules.lateFeeRate, (value) => requireRate(value, `${field}.lateFeeRate`));
  whereGiven(rules.allocation, (value) => requireChoice(value, ALLOCATIONS, `${field}.allocation`));
  whereGiven(rules.penaltyFrom, (value) => requireChoice(value, PENALTY_STARTS, `${field}.penaltyFrom`));
  whereGiven(rules.penaltyRounding, (value) => requireChoice(value, PENALTY_ROUNDINGS, `${field}.penaltyRounding`));
}

/**
 * With a copied schedule no due date is generated that could lie after 2099. The last due date is put
 * down to termCount only where it is generated from dates that are themselves within the limits.
 */
export function checkTermsRanges(terms: LoanTerms, path: string, schedule: 'generated' | 'copied'): void {
  const { termCount } = terms;
  const leastPrincipal = Math.max(LIMITS.principal.min, LIMITS.perTerm * termCount);
  requireWithin(terms.principal, { min: leastPrincipal, max: LIMITS.principal.max }, `${path}principal`);
  requireDateWithin(terms.borrowedOn, `${path}borrowedOn`);
  whereGiven(terms.dailyRate, (value) => requireRateWithin(value, LIMITS.dailyRate, `${path}dailyRate`));
  whereGiven(terms.annualRate, (value) => requireRateWithin(value, LIMITS.contractAnnualRate, `${path}annualRate`));
  if (terms.method === 'interest-first') {
    whereGiven(terms.interestOnlyTerms, (value) =>
      requireWithin(value, { min: 0, max: termCount - 1 }, `${path}interestOnlyTerms`),
    );
  }
  requireWithin(termCount, LIMITS.termCount, `${path}termCount`);
  if (schedule === 'generated') {
    const firstMonth = terms.firstDueOn === undefined ? monthIndex(terms.borrowedOn) + 1 : monthIndex(terms.firstDueOn);
    if (terms.firstDueOn === undefined || isDateWithin(terms.firstDueOn)) {
      requireLastDueMonth(firstMonth + termCount - 1, `${path}termCount`);
    }
  }
  requireWithin(terms.dueDay, LIMITS.dueDay, `${path}dueDay`);
  whereGiven(terms.firstDueOn, (value) => requireDateWithin(value, `${path}firstDueOn`));
  whereGiven(terms.overdueRules, (rules) => checkRulesRanges(rules, `${path}overdueRules`));
  whereGiven(terms.acceleratedOn, (value) => requireDateWithin(value, `${path}acceleratedOn`));
}

function checkRulesRanges(rules: OverdueRules, field: string): void {
  whereGiven(rules.penaltyMultiplier, (value) =>
    requireRateWithin(value, LIMITS.penaltyMultiplier, `${field}.penaltyMultiplier`),
  );
  whereGiven(rules.graceDays, (value) => requireWithin(value, LIMITS.graceDays, `${field}.graceDays`));
  whereGiven(rules.lateFeeRate, (value) => requireRateWithin(value, LIMITS.lateFeeRate, `${field}.lateFeeRate`));
}

export function checkTermsOrder(terms: LoanTerms, path: string): void {
  const { borrowedOn } = terms;
  whereGiven(terms.firstDueOn, (value) => requireAfter(value, borrowedOn, `${path}firstDueOn`));
  whereGiven(terms.acceleratedOn, (value) => requireAfter(value, borrowedOn, `${path}acceleratedOn`));
}
