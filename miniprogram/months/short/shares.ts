import Decimal from 'decimal.js';
import { addDays, sum, type Fen, type ISODate, type PaymentAllocation } from '../../calc/main';
import type { OpenDebt } from '../simulate/debt';

/** What a debt asks for now: what is overdue, and what falls due within a week. In fen. */
export interface Claim {
  readonly debt: OpenDebt;
  readonly due: Fen;
}

/** What one debt gets of the money, and what that does. */
export interface Share {
  readonly claim: Claim;
  readonly amount: Fen;
  /** Where the lender's order puts it today; what is left over waits for what falls due next. */
  readonly went: PaymentAllocation | null;
  /** What it costs less within SPAN days, by the loan's own rules, if nothing else is paid. */
  readonly saved: Fen;
}

/** So many days ahead the cost is looked at: until the next month's money. */
export const SPAN = 30;
const SOON = 7;

/** The debts that ask for something, in the order of the argument. */
export function claimsOf(debts: readonly OpenDebt[], today: ISODate): Claim[] {
  return debts.flatMap((debt) => {
    const loan = debt.start(today);
    const due = loan.due + sum(loan.ahead(addDays(today, SOON + 1)).map(({ amount }) => amount));
    return due === 0 ? [] : [{ debt, due }];
  });
}

/** All money to the debt where a yuan saves the most, then to the next; the last gets what is left. An agreement comes first, and a mortgage. */
export function byWorth(claims: readonly Claim[], money: Fen, today: ISODate): Share[] {
  const worth = new Map(claims.map((claim) => [claim, savedBy(claim, claim.due, today) / claim.due]));
  const inOrder = [...claims].sort((a, b) => Number(b.debt.agreed || b.debt.standing) - Number(a.debt.agreed || a.debt.standing) || (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
  let left = money;
  return inOrder.map((claim) => {
    const amount = Math.min(left, claim.due);
    left -= amount;
    return shareOf(claim, amount, today);
  });
}

/** To each as its part of all that is due, rounded down; the fen that remain go to the first. */
export function proRata(claims: readonly Claim[], money: Fen, today: ISODate): Share[] {
  const total = sum(claims.map(({ due }) => due));
  const given = Math.min(money, total);
  const amounts = claims.map(({ due }) => new Decimal(given).times(due).div(total).floor().toNumber());
  let rest = given - sum(amounts);
  return claims.map((claim, place) => {
    const more = Math.min(rest, claim.due - (amounts[place] ?? 0));
    rest -= more;
    return shareOf(claim, (amounts[place] ?? 0) + more, today);
  });
}

function shareOf(claim: Claim, amount: Fen, today: ISODate): Share {
  if (amount === 0) return { claim, amount, went: null, saved: 0 };
  return { claim, amount, went: claim.debt.start(today).pay(amount), saved: savedBy(claim, amount, today) };
}

/** What is owed after SPAN days without the payment, less what is owed with it and the payment itself. */
function savedBy({ debt: { start } }: Claim, amount: Fen, today: ISODate): Fen {
  const [without, paid] = [start(today), start(today)];
  paid.pay(amount);
  for (const one of [without, paid]) one.to(addDays(today, SPAN));
  return without.owed - without.leftOver - (paid.owed - paid.leftOver) - amount;
}
