import { checkHousehold } from '../checks/affordability';
import { Exact } from '../exact';
import type { HouseholdInput, MonthlyBudget } from './types';

/**
 * What a month leaves, and what of it a plan may take (rule 5.22, rule 5.36), in fen. The budget is never
 * rounded up: the fen is not there.
 *
 * @throws CalcError for input outside the limits.
 *
 * @example
 * monthlyBudget({ monthlyIncome: 8_000_00, livingCosts: 4_000_00, otherDebtPayments: 500_01, share: '0.8' })
 * // → { left: 3_499_99, budget: 2_799_99 }
 */
export function monthlyBudget(household: HouseholdInput): MonthlyBudget {
  checkHousehold(household);
  const left = household.monthlyIncome - household.livingCosts - household.otherDebtPayments;
  return { left, budget: left > 0 ? new Exact(left).times(household.share).floor().toNumber() : 0 };
}
