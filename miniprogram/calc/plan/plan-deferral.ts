import { checkDeferral } from '../checks/deferral';
import { addMonths, daysBetween } from '../day';
import { Exact } from '../exact';
import { roundProduct, sumDebt } from '../money';
import { DEFAULT_PENALTY_MULTIPLIER, exactRate, penaltyRate } from '../rate';
import type { DeferralInput, DeferralPlan } from '../types';

/**
 * A negotiated pause (延期方案, rule 5.17, rule 5.18), in fen. All principal bears the contract rate as
 * interest; what of it is overdue bears (multiplier − 1) × the rate on top as penalty surcharge; each
 * rounded once. The waiver is a share of the penalty so far and the surcharge together.
 *
 * It ends on the day of the month on which it starts, or on the last day of a shorter month.
 *
 * @throws CalcError for input outside the limits (rule 9.15, rule 9.17).
 *
 * @example
 * const debt = { principal: 57_000_00, interest: 0, penalty: 0, lateFee: 0 };
 * const { days, interest, surcharge } = planDeferral({
 *   debt, overduePrincipal: 57_000_00, dailyRate: '0.0005', startOn: '2025-01-15', months: 6,
 * });
 * [days, interest, surcharge] // → [181, 5_158_50, 2_579_25]
 */
export function planDeferral(input: DeferralInput): DeferralPlan {
  checkDeferral(input);
  const { debt, startOn, chargeInterest = true, chargeSurcharge = chargeInterest } = input;
  const endsOn = addMonths(startOn, input.months);
  const days = daysBetween(startOn, endsOn);

  const surplus = new Exact(input.penaltyMultiplier ?? DEFAULT_PENALTY_MULTIPLIER).minus(1).toFixed();
  const interest = chargeInterest ? roundProduct(debt.principal * days, exactRate(input.dailyRate)) : 0;
  const surcharge = chargeSurcharge ? roundProduct(input.overduePrincipal * days, penaltyRate(input, surplus)) : 0;
  const dueAtEnd = sumDebt(debt) + interest + surcharge;
  const waived = roundProduct(debt.penalty + surcharge, exactRate(input.penaltyWaiver ?? '0'));
  return { endsOn, days, interest, surcharge, dueAtEnd, waived, dueAtEndIfWaived: dueAtEnd - waived };
}
