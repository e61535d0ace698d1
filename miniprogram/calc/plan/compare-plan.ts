import { checkComparison } from '../checks/baselines';
import type { Fen } from '../types';
import type { Baseline, PlanComparison } from './types';

/**
 * What a plan costs against each baseline, in fen: plan − baseline, positive where the plan costs
 * more. One answer for each, in the order given; they are never mixed (domain.md section 5).
 *
 * @param planTotalPaid planInstallments' `totalPaid`, or a deferral's amount due at the end.
 * @throws CalcError for totals that are no amounts.
 */
export function comparePlan<B extends Baseline>(planTotalPaid: Fen, baselines: readonly B[]): PlanComparison<B>[] {
  checkComparison(planTotalPaid, baselines);
  return baselines.map((baseline) => ({ baseline, difference: planTotalPaid - baseline.totalPaid }));
}
