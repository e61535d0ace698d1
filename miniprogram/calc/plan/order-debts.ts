import { checkDebts } from '../checks/debts';
import { CalcError } from '../errors';
import { sum } from '../money';
import { exactRate } from '../rate';
import type { Fen } from '../types';
import { interestOfMonth, lastLeft, repayDebts } from './repay-debts';
import type { DebtMonth, DebtOrder, DebtStrategy, OwedDebt } from './types';

/**
 * Several debts on one monthly budget (rule 5.25, rule 5.39), in fen, simulated month by month: each
 * month every debt first bears its interest (balance × daily rate × 30, rounded); then every minimum is
 * paid, and the rest of the budget goes to the first debt of the order that is still owed, then to the
 * next. The whole budget is used until nothing is owed. No new penalty or fee arises on the way; a debt
 * that stays overdue is given with the penalty rate it bears.
 *
 * - 'avalanche': the highest rate first; equal ones, the smaller balance.
 * - 'snowball': the smallest balance first, as it is today; equal ones, the higher rate.
 * - 'most-urgent': the most days overdue first; equal ones as in the avalanche.
 * What is still equal keeps its place. The order is that of today, and is not made anew each month.
 *
 * @throws CalcError for input outside the limits; 'not-repayable' where the budget is too small, with
 * the least budget that would do as its limit, so that limit − budget is missing a month: on
 * 'debts[1].minimumPayment' for the first debt whose minimum it doesn't reach; on 'debts[1]' for the
 * first of the order that is still owed after 360 months.
 *
 * @example
 * const debts = [
 *   { balance: 30_000_00, dailyRate: '0.0003' },
 *   { balance: 5_000_00, dailyRate: '0.0005' },
 *   { balance: 2_000_00, dailyRate: '0.0004' },
 * ];
 * const { order, months, totalInterest } = orderDebts(debts, 3_000_00, 'avalanche');
 * [order, months, totalInterest] // → [[1, 2, 0], 14, 2_462_01]
 * orderDebts(debts, 3_000_00, 'snowball').order // → [2, 1, 0]
 */
export function orderDebts(debts: readonly OwedDebt[], monthlyBudget: Fen, strategy: DebtStrategy): DebtOrder {
  checkDebts(debts, monthlyBudget, strategy);
  const order = orderOf(debts, strategy);
  requireMinimumsCovered(debts, monthlyBudget, order);
  const timeline = repayDebts(debts, monthlyBudget, order);
  const left = lastLeft(timeline);
  const open = order.find((index) => left[index] !== 0);
  if (open !== undefined) throw new CalcError('not-repayable', `debts[${open}]`, leastBudget(debts, monthlyBudget, order));
  return {
    strategy,
    order,
    months: timeline.length,
    totalInterest: sum(timeline.flatMap(({ interest }) => interest)),
    totalPaid: sum(timeline.flatMap(({ paid }) => paid)),
    clearedIn: debts.map((_, index) => monthCleared(timeline, index)),
    timeline,
  };
}

function monthCleared(timeline: readonly DebtMonth[], index: number): number {
  return timeline.find(({ left }) => left[index] === 0)?.month ?? timeline.length;
}

type Order = (a: OwedDebt, b: OwedDebt) => number;

const byRate: Order = (a, b) => Number(b.dailyRate) - Number(a.dailyRate); // doubles tell 12 decimals of them apart
const byBalance: Order = (a, b) => a.balance - b.balance;
const byDaysOverdue: Order = (a, b) => (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0);

const ORDERS: Readonly<Record<DebtStrategy, readonly Order[]>> = {
  avalanche: [byRate, byBalance],
  snowball: [byBalance, byRate],
  'most-urgent': [byDaysOverdue, byRate, byBalance],
};

function orderOf(debts: readonly OwedDebt[], strategy: DebtStrategy): number[] {
  return debts
    .map((debt, index) => ({ debt, index }))
    .sort((a, b) => ORDERS[strategy].reduce((result, order) => result || order(a.debt, b.debt), 0) || a.index - b.index)
    .map(({ index }) => index);
}

function owedAfterMonth({ balance, dailyRate }: OwedDebt): Fen {
  return balance + interestOfMonth(balance, exactRate(dailyRate));
}

/**
 * No later month needs more: a minimum never rises above itself, and one capped by its debt ends with it. The minimums alone
 * may never repay the debts: what they come to is then still too little, and not the limit.
 */
function requireMinimumsCovered(debts: readonly OwedDebt[], monthlyBudget: Fen, order: readonly number[]): void {
  const needed = debts.map((debt) => Math.min(debt.minimumPayment ?? 0, owedAfterMonth(debt)));
  let left = monthlyBudget;
  needed.forEach((amount, index) => {
    left -= amount;
    if (left < 0) throw new CalcError('not-repayable', `debts[${index}].minimumPayment`, leastBudget(debts, sum(needed) - 1, order));
  });
}

/** The least budget that clears all debts in time, between one that doesn't and one that does at once. */
function leastBudget(debts: readonly OwedDebt[], tooLittle: Fen, order: readonly number[]): Fen {
  let low = tooLittle;
  let high = sum(debts.map(owedAfterMonth));
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (sum(lastLeft(repayDebts(debts, middle, order))) === 0) high = middle;
    else low = middle;
  }
  return high;
}
