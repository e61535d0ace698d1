import { checkDeferral } from '../checks/deferral';
import { addMonths, daysBetween } from '../day';
import { Exact } from '../exact';
import { roundProduct, sumDebt } from '../money';
import { DEFAULT_PENALTY_MULTIPLIER, exactRate } from '../rate';
import type { DeferralInput, DeferralPlan } from '../types';

/**
 * A negotiated pause (延期方案, domain.md section 5), in fen. All principal bears the contract rate as
 * interest; what of it is overdue bears (multiplier − 1) × the rate on top as penalty surcharge; each
 * rounded once. The waiver is a share of the penalty so far and the surcharge together.
 *
 * It ends on the day of the month on which it starts, or on the last day of a shorter month.
 *
 * @throws CalcError for input outside calc.md's table.
 */
export function planDeferral(input: DeferralInput): DeferralPlan {
  checkDeferral(input);
  const { debt, startOn, chargeInterest = true, chargeSurcharge = chargeInterest } = input;
  const endsOn = addMonths(startOn, input.months);
  const days = daysBetween(startOn, endsOn);

  const surchargeRate = new Exact(input.penaltyMultiplier ?? DEFAULT_PENALTY_MULTIPLIER).minus(1).times(input.dailyRate);
  const interest = chargeInterest ? roundProduct(debt.principal * days, exactRate(input.dailyRate)) : 0;
  const surcharge = chargeSurcharge ? roundProduct(input.overduePrincipal * days, exactRate(surchargeRate)) : 0;
  const dueAtEnd = sumDebt(debt) + interest + surcharge;
  const waived = roundProduct(debt.penalty + surcharge, exactRate(input.penaltyWaiver ?? '0'));
  return { endsOn, days, interest, surcharge, dueAtEnd, waived, dueAtEndIfWaived: dueAtEnd - waived };
}
