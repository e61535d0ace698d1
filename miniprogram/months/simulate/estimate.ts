import { addMonths, CalcError, orderDebts, sum, type Fen, type ISODate } from '../../calc/main';
import { calculated } from '../../loans/calculated';
import type { OpenDebt } from './debt';
import type { Strategy } from './orders';

/** What the months come to roughly, at once: each debt is a balance that bears its rate of today, month by month (rule 5.39). */
export interface Estimate {
  readonly months: number;
  readonly freeOn: ISODate;
  readonly cost: Fen;
}

/** The dearest rate that orderDebts takes, and as many decimals as it reads. */
const DEAREST = 0.03;
const DECIMALS = 12;

/**
 * While somebody types a budget; `simulate` says what is true. It supposes that every lender takes any sum at any time, and
 * so pays off early what in truth is saved for; and that a mortgage takes each month what it takes next. Null where the budget is too small, and for an order of one's own.
 */
export function estimate(debts: readonly OpenDebt[], strategy: Strategy, budget: Fen, from: ISODate): Estimate | null {
  if (strategy === 'own') return null;
  const waitedFor = debts.filter(({ standing }) => !standing);
  const own = budget - sum(debts.filter(({ standing }) => standing).map(({ nextMonth }) => nextMonth));
  const balances = waitedFor.map(({ owed, rate, nextMonth, daysOverdue }) => ({
    balance: owed, dailyRate: Math.min(rate, DEAREST).toFixed(DECIMALS), minimumPayment: nextMonth, daysOverdue,
  }));
  const result = calculated(() => orderDebts(balances, own, strategy));
  if (result instanceof CalcError) return null;
  // There the first money comes after a month's interest, here today.
  const { months, totalInterest, timeline } = result;
  const firstMonth = sum(timeline[0]?.interest ?? []);
  return { months, freeOn: addMonths(from, months - 1), cost: totalInterest - firstMonth + interestSoFar(waitedFor) };
}

/** Interest and penalty of the days so far are in the balances, and are to be paid too. */
function interestSoFar(debts: readonly OpenDebt[]): Fen {
  return debts.reduce((total, { owed, principal }) => total + owed - principal, 0);
}
