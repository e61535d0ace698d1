import { requireLoan } from '../checks/loan';
import { type Day, dayOf } from '../day';
import type { Debt, ISODate, Loan, UnpaidParts } from '../types';
import type { InstallmentAccount } from './installment-account';
import type { LoanAccount } from './loan-account';
import { replay } from './replay';

/**
 * What is unpaid of each installment on a date, neither paid nor waived, in fen and in the order of the
 * installments (rule 4.14, rule 4.29). A statement's rows give what was paid alone: after a waiver the
 * difference to what was scheduled is not what is owed.
 *
 * @throws CalcError as assessLoan does.
 *
 * @example
 * const terms = {
 *   principal: 1_000_00, borrowedOn: '2026-01-01', dailyRate: '0.0005', method: 'bullet', termCount: 1, dueDay: 1,
 * };
 * const payments = [{ paidOn: '2026-02-11', amount: 0, waived: { penalty: 7_00 } }];
 * unpaidParts({ terms, payments }, '2026-02-11')
 * // → [{ number: 1, dueOn: '2026-02-01', principal: 1_000_00, interest: 15_50, penalty: 50, lateFee: 0 }]
 */
export function unpaidParts(loan: Loan, asOf: ISODate): UnpaidParts[] {
  requireLoan(loan, asOf);
  return unpaidOn(replay(loan, asOf), dayOf(asOf));
}

export function unpaidOn({ installments }: LoanAccount, day: Day): UnpaidParts[] {
  return installments.map((installment) => ({ number: installment.number, dueOn: installment.date, ...unpaidOf(installment, day) }));
}

export function unpaidOf(installment: InstallmentAccount, day: Day): Debt {
  return {
    principal: installment.unpaidPrincipal,
    interest: installment.unpaidInterest,
    penalty: installment.owes('penalty', day),
    lateFee: installment.owes('lateFee', day),
  };
}
