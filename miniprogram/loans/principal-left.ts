import { sum, type Fen, type ISODate } from '../calc/main';

/** What is owed from that day on, until the next point. At least 0. */
export interface BalancePoint {
  readonly on: ISODate;
  readonly amount: Fen;
}

interface Part {
  readonly dueOn: ISODate;
  readonly principal: Fen;
  /** Of a loan's installment: what is neither paid nor waived. */
  readonly unpaid?: { readonly principal: Fen };
}

/** What of these installments' principal is unpaid on a day, after what is due by then is paid on it, and after each later due date. */
export function principalLeft(from: ISODate, installments: readonly Part[]): BalancePoint[] {
  const later = installments.filter(({ dueOn }) => dueOn > from);
  const all = unpaidOf(installments);
  const days = [...new Set(later.map(({ dueOn }) => dueOn))].sort();
  const points = [from, ...days].map((on) => ({ on, amount: unpaidOf(later.filter(({ dueOn }) => dueOn > on)) }));
  return all === points[0]?.amount ? points : [{ on: from, amount: all }, ...points];
}

function unpaidOf(installments: readonly Part[]): Fen {
  return sum(installments.map(({ principal, unpaid }) => unpaid?.principal ?? principal));
}
