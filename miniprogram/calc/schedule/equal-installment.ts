import { CalcError } from '../errors';
import type { ExactRate } from '../rate';
import type { Fen, Installment } from '../types';
import { levelPayment } from './level-payment';
import { type Period, periodInterest } from './period';

/**
 * 等额本息 (rule 3.7): the same payment every term; interest on the balance, the rest of the payment is
 * principal, never more than the balance left; the last installment takes what is left.
 *
 * @throws CalcError 'not-repayable' on 'termCount' where the interest of a period but the last is
 * not below the payment (a very long first period, an extreme rate; rule 3.8).
 */
export function equalInstallment(principal: Fen, periods: readonly Period[], rate: ExactRate): Installment[] {
  const payment = levelPayment(principal, periods, rate);
  let balance = principal;
  return periods.map((period, index) => {
    const interest = periodInterest(balance, period, rate);
    const isLast = index === periods.length - 1;
    if (!isLast && interest >= payment) throw new CalcError('not-repayable', 'termCount');
    const part = isLast ? balance : Math.min(payment - interest, balance);
    balance -= part;
    return { number: index + 1, dueOn: period.dueOn, principal: part, interest };
  });
}
