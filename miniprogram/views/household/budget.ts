import { addMonths, affordableTerms, LIMITS, type Affordability } from '../../calc/index';
import { yuan } from '../text/money';
import { percent } from '../text/rate';
import type { Household } from './read';

/** What is left a month, as a sum that adds up as it stands: costs and payments have their minus. Amounts in yuan. */
export interface BudgetView {
  readonly rows: readonly { readonly label: string; readonly amount: string }[];
  readonly left: string;
  /** Less than nothing is left. */
  readonly negative: boolean;
  readonly budgetLabel: string;
  readonly budget: string;
}

/** What is left and the budget depend on no plan: asked for with the smallest there is. */
const SMALLEST_PLAN = {
  debt: { principal: LIMITS.principal.min, interest: 0, penalty: 0, lateFee: 0 },
  signedOn: LIMITS.date.min,
  firstDueOn: addMonths(LIMITS.date.min, 1),
  price: { kind: 'none' },
  maxTerms: 1,
} as const;

export type Budget = Pick<Affordability, 'left' | 'budget'>;

/** What is left a month, and what of it this debt may take, in fen. */
export function budgetOf(household: Household): Budget {
  const { left, budget } = affordableTerms({ ...household, ...SMALLEST_PLAN });
  return { left, budget };
}

export function budgetView({ monthlyIncome, livingCosts, otherDebtPayments, share }: Household, { left, budget }: Budget): BudgetView {
  return {
    rows: [
      { label: '收入', amount: yuan(monthlyIncome) },
      { label: '生活费', amount: yuan(-livingCosts) },
      { label: '其他还款', amount: yuan(-otherDebtPayments) },
    ],
    left: yuan(left),
    negative: left < 0,
    budgetLabel: `每月能拿出（剩余的 ${percent(share)}）`,
    budget: yuan(budget),
  };
}
