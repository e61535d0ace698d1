import { requireRecord } from '../checks/kinds';
import { withFields } from '../checks/with-fields';
import { sumDebt } from '../money';
import type { DeferralPlan, Fen } from '../types';
import { planDeferral } from './plan-deferral';
import { planInstallments } from './plan-installments';
import type { DeferralComparison, DeferralComparisonInput, DeferralDifference } from './types';

/**
 * A deferral beside its two alternatives for the same debt on the same day (domain.md section 5), in
 * fen: an installment plan that starts today, and paying today. The deferral's cost is what is due at
 * its end, with and without the waiver; what a plan after it would cost is not in it.
 *
 * @throws CalcError as planDeferral on 'deferral.…' and then as planInstallments on 'plan.…'.
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
