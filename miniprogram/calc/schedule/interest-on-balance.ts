import type { ExactRate } from '../rate';
import type { Fen, Installment } from '../types';
import { type Period, periodInterest } from './period';

/** Installments whose principal parts are given, with the interest of each period on the balance before it. */
export function interestOnBalance(
  principal: Fen,
  periods: readonly Period[],
  rate: ExactRate,
  partOf: (index: number) => Fen,
): Installment[] {
  let balance = principal;
  return periods.map((period, index) => {
    const part = partOf(index);
    const interest = periodInterest(balance, period, rate);
    balance -= part;
    return { number: index + 1, dueOn: period.dueOn, principal: part, interest };
  });
}
