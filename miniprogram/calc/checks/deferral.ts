import { addMonths } from '../day';
import { CalcError } from '../errors';
import { LIMITS } from '../limits';
import type { DeferralInput } from '../types';
import { checkDebtKinds, requireChoice, requireDate, requireInteger, requireRate, requireRecord, whereGiven } from './kinds';
import { requireDateWithin, requireDebtWithin, requireRateWithin, requireWithin } from './ranges';

const YES_OR_NO = [true, false];

/** Everything planDeferral refuses, in the order of rule 9.7. */
export function checkDeferral(input: DeferralInput): void {
  checkKinds(input);
  checkRanges(input);
}

function checkKinds(input: DeferralInput): void {
  requireRecord(input, 'input');
  checkDebtKinds(input.debt, 'debt');
  requireInteger(input.overduePrincipal, 'overduePrincipal');
  requireRate(input.dailyRate, 'dailyRate');
  whereGiven(input.penaltyMultiplier, (value) => requireRate(value, 'penaltyMultiplier'));
  requireDate(input.startOn, 'startOn');
  requireInteger(input.months, 'months');
  whereGiven(input.penaltyWaiver, (value) => requireRate(value, 'penaltyWaiver'));
  whereGiven(input.chargeInterest, (value) => requireChoice(value, YES_OR_NO, 'chargeInterest'));
  whereGiven(input.chargeSurcharge, (value) => requireChoice(value, YES_OR_NO, 'chargeSurcharge'));
}

/** A deferral that ends after 2099 is put down to its months, as a schedule is to its terms. */
function checkRanges(input: DeferralInput): void {
  const { startOn, months } = input;
  requireDebtWithin(input.debt, 'debt');
  requireWithin(input.overduePrincipal, { min: 0, max: input.debt.principal }, 'overduePrincipal');
  requireRateWithin(input.dailyRate, LIMITS.dailyRate, 'dailyRate');
  whereGiven(input.penaltyMultiplier, (value) =>
    requireRateWithin(value, LIMITS.penaltyMultiplier, 'penaltyMultiplier'),
  );
  requireDateWithin(startOn, 'startOn');
  requireWithin(months, LIMITS.deferralMonths, 'months');
  if (addMonths(startOn, months) > LIMITS.date.max) {
    throw new CalcError('out-of-range', 'months', LIMITS.date.max);
  }
  whereGiven(input.penaltyWaiver, (value) => requireRateWithin(value, LIMITS.penaltyWaiver, 'penaltyWaiver'));
}
