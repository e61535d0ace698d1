import { sum, type Fen } from '../calc/main';
import type { Assessment } from './assess';

/** An agreement's down payment is its installment 0 (ledger/records.ts). */
export const DOWN_PAYMENT = 0;

/** Any installment but a down payment. */
export function isTerm({ number }: { readonly number: number }): boolean {
  return number !== DOWN_PAYMENT;
}

/** What is unpaid of the principal and the interest of these installments. */
export function scheduledLeft(installments: Assessment['installments']): Fen {
  return sum(installments.map(({ principal, principalPaid, interest, interestPaid }) => principal - principalPaid + interest - interestPaid));
}
