import { CalcError } from '../errors';
import { LIMITS } from '../limits';
import { Exact } from '../exact';
import { PLAN_LIMITS } from '../plan/limits';
import type { AffordabilityInput, EmergencyFundInput, HouseholdInput, TermPrice } from '../plan/types';
import type { Fen } from '../types';
import { requireChoice, requireInteger, requireRate, requireRecord } from './kinds';
import { checkInstallmentPlan, financedBy } from './plan';
import { requireAmount, requireRateWithin, requireWithin } from './ranges';
import { withFields } from './with-fields';

const PRICE_KINDS = ['annual-rate', 'contract-rate', 'flat-annual-rate', 'none'];
const PLAN_METHODS = ['equal-installment', 'equal-principal'];

/**
 * Everything affordableTerms refuses: first what planInstallments would of a plan over maxTerms, then
 * the price and the household, each in the order of rule 9.7. Returns the amount financed.
 */
export function checkAffordability(input: AffordabilityInput): Fen {
  requireRecord(input, 'input');
  const { price, maxTerms } = input;
  const longest = { ...input, termCount: maxTerms, price: { kind: 'none' as const } };
  withFields((field) => (field === 'termCount' ? 'maxTerms' : field), () => checkInstallmentPlan(longest));
  const financed = financedBy(longest);
  checkPriceKinds(price);
  checkHouseholdKinds(input);
  checkPriceRanges(price, financed * maxTerms);
  checkHouseholdRanges(input);
  return financed;
}

/** Everything monthlyBudget refuses, in the order of rule 9.7. */
export function checkHousehold(household: HouseholdInput): void {
  requireRecord(household, 'input');
  checkHouseholdKinds(household);
  checkHouseholdRanges(household);
}

function checkHouseholdKinds({ monthlyIncome, livingCosts, otherDebtPayments, share }: HouseholdInput): void {
  requireInteger(monthlyIncome, 'monthlyIncome');
  requireInteger(livingCosts, 'livingCosts');
  requireInteger(otherDebtPayments, 'otherDebtPayments');
  requireRate(share, 'share');
}

function checkHouseholdRanges({ monthlyIncome, livingCosts, otherDebtPayments, share }: HouseholdInput): void {
  requireAmount(monthlyIncome, 'monthlyIncome');
  requireAmount(livingCosts, 'livingCosts');
  requireAmount(otherDebtPayments, 'otherDebtPayments');
  requireRateWithin(share, PLAN_LIMITS.share, 'share');
}

function checkPriceKinds(price: TermPrice): void {
  requireRecord(price, 'price');
  requireChoice(price.kind, PRICE_KINDS, 'price.kind');
  if (price.kind === 'none') return;
  if (price.kind === 'contract-rate') requireRate(price.dailyRate, 'price.dailyRate');
  else requireRate(price.rate, 'price.rate');
  if (price.kind !== 'flat-annual-rate') requireChoice(price.method, PLAN_METHODS, 'price.method');
}

/** A flat rate whose total interest no plan may have is put down to the rate. */
function checkPriceRanges(price: TermPrice, financedMonths: number): void {
  if (price.kind === 'none') return;
  if (price.kind === 'contract-rate') return requireRateWithin(price.dailyRate, PLAN_LIMITS.planDailyRate, 'price.dailyRate');
  requireRateWithin(price.rate, LIMITS.annualRate, 'price.rate');
  if (price.kind === 'annual-rate') return;
  const highest = new Exact(LIMITS.amount.max).times(12).div(financedMonths);
  if (highest.lt(price.rate)) throw new CalcError('out-of-range', 'price.rate', highest.toDecimalPlaces(12, 1).toFixed());
}

/** Everything emergencyFund refuses, in the order of rule 9.7. */
export function checkEmergencyFund(input: EmergencyFundInput): void {
  requireRecord(input, 'input');
  requireInteger(input.livingCosts, 'livingCosts');
  requireInteger(input.saved, 'saved');
  requireInteger(input.monthlySurplus, 'monthlySurplus');
  requireInteger(input.months, 'months');
  requireAmount(input.livingCosts, 'livingCosts');
  requireAmount(input.saved, 'saved');
  requireWithin(input.monthlySurplus, PLAN_LIMITS.eitherWay, 'monthlySurplus');
  requireWithin(input.months, PLAN_LIMITS.emergencyMonths, 'months');
}
