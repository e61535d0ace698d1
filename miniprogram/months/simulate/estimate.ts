import { addMonths, daysBetween, sum, type Fen, type ISODate } from '../../calc/main';
import type { BalancePoint } from '../../loans/principal-left';
import { bear, bearUntilPaid, DAYS_OF_MONTH, totalOf, type Balance } from './balances';
import type { OpenDebt } from './debt';
import { nothingFrom, type Extra } from './extra-money';
import type { RepayOrder } from './orders';
import { LONGEST } from './simulate';
import type { Usual } from './usual';

/** What the months come to roughly; amounts are rounded to whole fen. */
export interface Estimate {
  /** The last of them counts as far as its money is needed. */
  readonly months: number;
  readonly cost: Fen;
  /** What is owed as each month begins, and at the end. */
  readonly points: readonly BalancePoint[];
}

/**
 * While somebody types or a finger slides; what is lived day by day says what is true. Each debt is what is due of it and the
 * rest, month by month at its rates of today; what is paid goes as the exact way has it (rule 5.51, rule 5.48), but for the days.
 * A mortgage takes each month what it takes next, and isn't waited for (rule 5.67). Null where nothing else is owed, or something
 * still is after 360 months.
 *
 * @param usual what is paid anyway
 * @param extra what comes beside it; default nothing
 */
export function estimate(debts: readonly OpenDebt[], order: RepayOrder, usual: Usual, from: ISODate, extra: Extra = nothingFrom(from)): Estimate | null {
  const balances: Balance[] = debts.map((debt) => (debt.standing ? { debt, late: 0, rest: 0 } : { debt, late: debt.due, rest: debt.owed - debt.due }));
  if (totalOf(balances) === 0) return null;
  const onceIn = Math.floor(daysBetween(from, extra.on) / DAYS_OF_MONTH);
  const points: BalancePoint[] = [];
  // Interest and penalty of the days so far are in the balances, and are to be paid too.
  let cost = sum(debts.map(({ standing, owed, principal }) => (standing ? 0 : owed - principal)));
  const mortgages = debts.filter(({ standing }) => standing);
  const setAside = sum(mortgages.map(({ nextMonth }) => nextMonth));
  // What falls due as the second month begins is paid from that month's money.
  const first = sum(mortgages.filter(({ nextOn }) => nextOn !== undefined && nextOn < addMonths(from, 1)).map(({ nextMonth }) => nextMonth));
  let cash = 0;
  for (let month = 0; month < LONGEST; month += 1) {
    if (month > 0) cost += bear(balances);
    const owed = totalOf(balances);
    points.push({ on: addMonths(from, month), amount: Math.round(owed) });
    const terms = termsIn(usual, balances, month);
    const monthly = typeof usual === 'number' || month >= usual.firstIn ? extra.monthly : 0;
    if (typeof usual !== 'number') cost += bearUntilPaid(balances, order, terms, usual.daysIn, monthly);
    cash += (typeof usual === 'number' ? usual - (month === 0 ? first : setAside) : sum([...terms])) + monthly + (month === onceIn ? extra.once : 0);
    const money = cash;
    cash = payAll(balances, order, terms, cash);
    if (totalOf(balances) < 1) return { months: month + (money - cash) / money, cost: Math.round(cost), points: [...points, { on: addMonths(from, month + 1), amount: 0 }] };
  }
  return null;
}

/** After the last term its money goes on, for what the estimate is still off by. */
function termsIn(usual: Usual, balances: readonly Balance[], month: number): readonly number[] {
  if (typeof usual === 'number') return balances.map(({ debt, rest }) => Math.min(debt.nextMonth, rest));
  const paid = usual.paid[month] ?? usual.paid[usual.paid.length - 1] ?? [];
  return paid.map((amount, place) => (balances[place]?.debt.standing === true ? 0 : amount));
}

/** Terms, then what is late, then ahead; what is left of the money is kept. */
function payAll(balances: readonly Balance[], { late, ahead }: RepayOrder, terms: readonly number[], money: number): number {
  let cash = money;
  const spend = (one: Balance, part: 'late' | 'rest', most: number): void => {
    const amount = Math.min(cash, most, one[part]);
    one[part] -= amount;
    cash -= amount;
  };
  balances.forEach((one, place) => {
    const before = one.late;
    spend(one, 'late', one.debt.daysOverdue > 0 ? 0 : terms[place] ?? 0);
    spend(one, 'rest', (terms[place] ?? 0) - (before - one.late));
  });
  for (const index of late) {
    const one = balances[index];
    if (one) spend(one, 'late', one.late);
  }
  if (balances.some((one) => one.late > 0)) return cash;
  for (const index of ahead) {
    const one = balances[index];
    if (one === undefined || one.debt.agreed || one.rest === 0) continue;
    if (!one.debt.takesPart && cash < one.rest) return cash;
    spend(one, 'rest', one.rest);
    if (one.rest > 0) return cash;
  }
  return cash;
}
