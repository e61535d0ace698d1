import { requireRecord } from '../checks/kinds';
import { withFields } from '../checks/with-fields';
import { sumDebt } from '../money';
import type { DeferralPlan, Fen } from '../types';
import { planDeferral } from './plan-deferral';
import { planInstallments } from './plan-installments';
import type { DeferralComparison, DeferralComparisonInput, DeferralDifference } from './types';

/**
 * A deferral beside its two alternatives for the same debt on the same day (rule 5.19), in
 * fen: an installment plan that starts today, and paying today. The deferral's cost is what is due at
 * its end, with and without the waiver; what a plan after it would cost is not in it.
 *
 * @throws CalcError as planDeferral on 'deferral.…' and then as planInstallments on 'plan.…'.
 *
 * @example
 * const debt = { principal: 57_000_00, interest: 0, penalty: 0, lateFee: 0 };
 * const deferral = {
 *   debt, overduePrincipal: 57_000_00, dailyRate: '0.0005', startOn: '2025-01-15', months: 6, chargeSurcharge: false,
 * };
 * const plan = {
 *   termCount: 36, firstDueOn: '2025-02-15', price: { kind: 'total-interest', amount: 7_000_00 },
 * };
 * const { againstPayToday, againstPlanToday } = compareDeferral({ deferral, plan });
 * [againstPayToday.difference, againstPlanToday.difference] // → [5_158_50, -1_841_50]
 */
export function compareDeferral(input: DeferralComparisonInput): DeferralComparison {
  requireRecord(input, 'input');
  requireRecord(input.deferral, 'deferral');
  requireRecord(input.plan, 'plan');
  const { debt, startOn } = input.deferral;
  const deferral = withFields((field) => `deferral.${field}`, () => planDeferral(input.deferral));
  const plan = withFields((field) => `plan.${field}`, () => planInstallments({ ...input.plan, debt, signedOn: startOn }));
  const totalPaid = sumDebt(debt);
  return {
    deferral,
    againstPlanToday: { plan, ...against(deferral, plan.totalPaid) },
    againstPayToday: { totalPaid, ...against(deferral, totalPaid) },
  };
}

function against({ dueAtEnd, dueAtEndIfWaived }: DeferralPlan, alternative: Fen): DeferralDifference {
  return {
    difference: dueAtEnd - alternative,
    differenceIfWaived: dueAtEndIfWaived - alternative,
  };
}
