import { checkComparison } from '../checks/baselines';
import type { Fen } from '../types';
import type { Baseline, PlanComparison } from './types';

/**
 * What a plan costs against each baseline, in fen: plan − baseline, positive where the plan costs
 * more. One answer for each, in the order given; they are never mixed (rule 5.10, rule 5.11).
 *
 * @param planTotalPaid planInstallments' `totalPaid`, or a deferral's amount due at the end.
 * @throws CalcError for totals that are no amounts.
 *
 * @example
 * const terms = {
 *   principal: 57_000_00, borrowedOn: '2026-01-15', dailyRate: '0.0005',
 *   method: 'equal-principal', termCount: 12, dueDay: 15,
 * };
 * const loan = { terms, payments: [] };
 * comparePlan(64_000_00, [payToday(loan, '2026-01-15')])[0].difference // → 7_000_00
 */
export function comparePlan<B extends Baseline>(planTotalPaid: Fen, baselines: readonly B[]): PlanComparison<B>[] {
  checkComparison(planTotalPaid, baselines);
  return baselines.map((baseline) => ({ baseline, difference: planTotalPaid - baseline.totalPaid }));
}
