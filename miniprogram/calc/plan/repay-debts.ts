import { roundProduct, sum } from '../money';
import { type ExactRate, exactRate } from '../rate';
import type { Fen } from '../types';
import { PLAN_LIMITS } from './limits';
import type { DebtMonth, OwedDebt } from './types';

/** A month's days, as in the basis 'monthly' (rule 3.5). */
const DAYS_OF_MONTH = 30;

/** Within 360 months only a debt with a month's interest above any budget grows beyond it; it never ends. */
const HOPELESS: Fen = 1e14;

/** Interest of a month on `balance`: balance × daily rate × 30, rounded. */
export function interestOfMonth(balance: Fen, rate: ExactRate): Fen {
  return roundProduct(balance * DAYS_OF_MONTH, rate);
}

/**
 * The months in which `budget` repays debts that were checked, in the order given by their places; at
 * most 360, with something left in the last one where that is not enough.
 */
export function repayDebts(debts: readonly OwedDebt[], budget: Fen, order: readonly number[]): DebtMonth[] {
  const rates = debts.map(({ dailyRate }) => exactRate(dailyRate));
  const timeline: DebtMonth[] = [];
  let left = debts.map(({ balance }) => balance);
  while (sum(left) > 0 && Math.max(...left) < HOPELESS && timeline.length < PLAN_LIMITS.repaymentMonths) {
    const interest = rates.map((rate, index) => interestOfMonth(left[index] ?? 0, rate));
    const month = nextMonth(debts, left, interest, budget, order);
    timeline.push({ month: timeline.length + 1, ...month });
    left = month.left;
  }
  return timeline;
}

/** What is left of each debt at the end. */
export function lastLeft(timeline: readonly DebtMonth[]): readonly Fen[] {
  return timeline[timeline.length - 1]?.left ?? [];
}

function nextMonth(
  debts: readonly OwedDebt[],
  before: readonly Fen[],
  interest: Fen[],
  budget: Fen,
  order: readonly number[],
): Omit<DebtMonth, 'month'> {
  const owed = before.map((balance, index) => balance + (interest[index] ?? 0));
  const paid = debts.map(({ minimumPayment = 0 }, index) => Math.min(minimumPayment, owed[index] ?? 0));
  let spare = budget - sum(paid);
  for (const index of order) {
    const extra = Math.min(spare, (owed[index] ?? 0) - (paid[index] ?? 0));
    paid[index] = (paid[index] ?? 0) + extra;
    spare -= extra;
  }
  return { interest, paid, left: owed.map((amount, index) => amount - (paid[index] ?? 0)) };
}
