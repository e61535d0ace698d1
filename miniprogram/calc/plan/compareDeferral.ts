import { requireRecord } from '../checks/kinds';
import { withFields } from '../checks/withFields';
import { sumDebt } from '../money';
import type { DeferralPlan, Fen } from '../types';
import { planDeferral } from './planDeferral';
import { planInstallments } from './planInstallments';
import type { DeferralComparison, DeferralComparisonInput, DeferralDifference } from './types';

/**
 * A deferral beside its two alternatives for the same debt on the same day (domain.md section 5), in
 * fen: an installment plan that starts today, and paying today. The deferral's cost is what is due at
 * its end, with and without the waiver; what a plan after it would cost is not in it.
 *
 * @throws CalcError as planDeferral on 'deferral.…' and then as planInstallments on 'plan.…'.
 */
export const compareDeferral = (input: DeferralComparisonInput): DeferralComparison => {
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
};

const against = ({ dueAtEnd, dueAtEndIfWaived }: DeferralPlan, alternative: Fen): DeferralDifference => ({
  difference: dueAtEnd - alternative,
  differenceIfWaived: dueAtEndIfWaived - alternative,
});
