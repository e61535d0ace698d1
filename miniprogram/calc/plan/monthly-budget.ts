import { checkHousehold } from '../checks/affordability';
import { Exact } from '../exact';
import type { HouseholdInput, MonthlyBudget } from './types';

/**
 * What a month leaves, and what of it a plan may take (domain.md section 5), in fen. The budget is never
 * rounded up: the fen is not there.
 *
 * @throws CalcError for input outside the limits.
 */
export function monthlyBudget(household: HouseholdInput): MonthlyBudget {
  checkHousehold(household);
  const left = household.monthlyIncome - household.livingCosts - household.otherDebtPayments;
  return { left, budget: left > 0 ? new Exact(left).times(household.share).floor().toNumber() : 0 };
}
