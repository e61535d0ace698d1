import type { ExactRate } from '../rate';
import type { Fen, Installment } from '../types';
import { type Period, periodInterest } from './period';

/** Installments of given principal parts, with the interest of each period on the balance before it. */
export function interestOnBalance(principalParts: readonly Fen[], periods: readonly Period[], rate: ExactRate): Installment[] {
  let balance = principalParts.reduce((total, part) => total + part, 0);
  return periods.map((period, index) => {
    const principal = principalParts[index] ?? 0;
    const interest = periodInterest(balance, period, rate);
    balance -= principal;
    return { number: index + 1, dueOn: period.dueOn, principal, interest };
  });
}
