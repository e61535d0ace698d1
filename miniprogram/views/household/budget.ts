import { monthlyBudget, type Fen, type MonthlyBudget } from '../../calc/main';
import { yuan } from '../../text/money';
import { percent } from '../../text/rate';
import { readHousehold, type Household } from '../../forms/household/read';
import type { HouseholdValues } from '../../forms/household/values';

/** What is left a month, as a sum that adds up as it stands: costs and payments have their minus. Amounts in yuan. */
export interface BudgetView {
  readonly rows: readonly { readonly label: string; readonly amount: string }[];
  readonly left: string;
  /** Less than nothing is left. */
  readonly negative: boolean;
  readonly budgetLabel: string;
  readonly budget: string;
}

export function budgetView({ monthlyIncome, livingCosts, otherDebtPayments, share }: Household, { left, budget }: MonthlyBudget): BudgetView {
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

/** What a month may carry, in fen; null until it can be told. */
export function budgetOf(values: HouseholdValues): Fen | null {
  const reading = readHousehold(values);
  return 'household' in reading ? monthlyBudget(reading.household).budget : null;
}
