import { checkAgreedInstallments } from '../checks/agreement';
import { roundShare, sum } from '../money';
import type { Fen, Installment } from '../types';
import type { AgreedPayment } from './types';

/**
 * The payments of a signed agreement, as they stand in it, split into principal and interest, in fen
 * (rule 5.41).
 *
 * An agreement names what is paid when, and seldom what of it is principal. What is financed is spread
 * over the payments in proportion to them: the principal repaid by a date is financed × payments so far
 * ÷ all payments, rounded. So the parts add up to what is financed, and each is between 0 and its
 * payment; the rest of the payment is interest. Numbers count from 1.
 *
 * @param financed what the payments repay: debt − waived, less a down payment that stands by itself
 * @param rows by date, each date once, at most 60
 * @throws CalcError for kinds, amounts and dates outside the limits ('rows[0].amount'), fewer than 1.00
 * yuan financed a row ('rows'); 'order' on 'rows[1].dueOn' where it isn't after the one before;
 * 'not-repayable' on 'rows' where the payments together are below what is financed (the limit).
 *
 * @example
 * const rows = [{ dueOn: '2026-12-15', amount: 600_00 }, { dueOn: '2027-01-15', amount: 500_00 }];
 * agreedInstallments(1_000_00, rows).map(({ principal, interest }) => [principal, interest])
 * // → [[545_45, 54_55], [454_55, 45_45]]
 */
export function agreedInstallments(financed: Fen, rows: readonly AgreedPayment[]): Installment[] {
  checkAgreedInstallments(financed, rows);
  const total = sum(rows.map(({ amount }) => amount));
  let paid = 0;
  let repaid = 0;
  return rows.map(({ dueOn, amount }, index) => {
    paid += amount;
    const principal = roundShare(financed, paid, total) - repaid;
    repaid += principal;
    return { number: index + 1, dueOn, principal, interest: amount - principal };
  });
}
