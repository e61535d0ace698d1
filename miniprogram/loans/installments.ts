import { sum, type BriefStatement, type Debt, type Fen } from '../calc/main';
import type { Assessment } from './assess';

/** An agreement's down payment is its installment 0 (ledger/records.ts). */
export const DOWN_PAYMENT = 0;

/** Any installment but a down payment. */
export function isTerm({ number }: { readonly number: number }): boolean {
  return number !== DOWN_PAYMENT;
}

/** What is unpaid of the principal and the interest of these installments. */
export function scheduledLeft(installments: BriefStatement['installments']): Fen {
  return sum(installments.map(({ unpaid }) => unpaid.principal + unpaid.interest));
}

/** What the lender gave up of an installment: what was neither paid nor is unpaid. */
export function waivedOf(installment: Assessment['installments'][number]): Debt {
  const { principal, principalPaid, interest, interestPaid, penalty, penaltyPaid, lateFee, lateFeePaid, unpaid } = installment;
  return {
    principal: principal - principalPaid - unpaid.principal,
    interest: interest - interestPaid - unpaid.interest,
    penalty: penalty - penaltyPaid - unpaid.penalty,
    lateFee: lateFee - lateFeePaid - unpaid.lateFee,
  };
}
