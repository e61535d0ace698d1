import type { OpenDebt } from '../simulate/debt';
import type { RepayOrder } from '../simulate/orders';

/** A debt as two balances that bear a rate of today each. */
export interface Balance {
  readonly debt: OpenDebt;
  late: number;
  rest: number;
}

export const DAYS_OF_MONTH = 30.4;

export function totalOf(balances: readonly Balance[]): number {
  return balances.reduce((total, { late, rest }) => total + late + rest, 0);
}

/** The interest of a month, which is added to what bears it. */
export function bear(balances: readonly Balance[]): number {
  let interest = 0;
  for (const one of balances) {
    const [late, rest] = [one.late * one.debt.lateRate * DAYS_OF_MONTH, one.rest * one.debt.aheadRate * DAYS_OF_MONTH];
    one.late += late;
    one.rest += rest;
    interest += late + rest;
  }
  return interest;
}

/**
 * The months have all their money at their beginning, though terms are paid later in them, and with the first of these what comes
 * monthly: until then what it will repay bears interest.
 */
export function bearUntilPaid(balances: readonly Balance[], { ahead }: RepayOrder, terms: readonly number[], daysIn: readonly number[], monthly: number): number {
  const first = ahead.map((index) => balances[index]).find((one) => one !== undefined && one.rest > 0);
  const before = first === undefined ? 0 : bearUntil(first, monthly, Math.min(...daysIn));
  return balances.reduce((total, one, place) => total + bearUntil(one, terms[place] ?? 0, daysIn[place] ?? 0), before);
}

function bearUntil(one: Balance, money: number, days: number): number {
  const interest = Math.min(one.rest, money) * one.debt.aheadRate * days;
  one.rest += interest;
  return interest;
}
