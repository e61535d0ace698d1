import { assessLoan } from '../../../miniprogram/calc';
import type { Loan, LoanStatement, LoanTerms, OverdueRules, Payment } from '../../../miniprogram/calc';

/** The loans of the tables beside this file; small enough to be followed by hand. */

/** 1,000 yuan at 0.05%, due with 15.50 of interest on 2026-02-01. */
export const SINGLE: LoanTerms = {
  principal: 100_000,
  borrowedOn: '2026-01-01',
  dailyRate: '0.0005',
  method: 'bullet',
  termCount: 1,
  dueDay: 1,
};

/** 100.00 a month from 2026-02-01 to 2026-04-01, with 9.30, 5.60 and 3.10 of interest. */
export const THREE: LoanTerms = {
  principal: 30_000,
  borrowedOn: '2026-01-01',
  dailyRate: '0.001',
  method: 'equal-principal',
  termCount: 3,
  dueDay: 1,
};

/** Two installments of 100.00 with 10.00 and 5.00 of interest, as a bill says; each bears 0.15 a day. */
export const BILL: Pick<Loan, 'terms' | 'schedule'> = {
  terms: { ...THREE, principal: 20_000, termCount: 2, borrowedOn: '2025-12-11' },
  schedule: [
    { number: 1, dueOn: '2026-01-11', principal: 10_000, interest: 1_000 },
    { number: 2, dueOn: '2026-02-11', principal: 10_000, interest: 500 },
  ],
};

export const assess = (terms: LoanTerms, asOf: string, payments: Payment[] = [], overdueRules: OverdueRules = {}): LoanStatement =>
  assessLoan({ terms: { ...terms, overdueRules }, payments }, asOf);

export const pay = (paidOn: string, amount: number): Payment => ({ paidOn, amount });

/** 'lateFee penalty interest principal', as a receipt would state them. */
export const stated = (paidOn: string, lateFee: number, penalty: number, interest: number, principal: number): Payment => ({
  paidOn,
  amount: lateFee + penalty + interest + principal,
  allocation: { lateFee, penalty, interest, principal },
});

/** 'lateFee/penalty/interest/principal/unapplied' of each payment. */
export const allocationsOf = ({ allocations }: LoanStatement): string[] =>
  allocations.map(({ lateFee, penalty, interest, principal, unapplied }) => [lateFee, penalty, interest, principal, unapplied].join('/'));

/** 'dueOn state daysOverdue principal-paid interest-paid penalty-paid fee-paid' of each installment. */
export const rowsOf = ({ installments }: LoanStatement): string[] =>
  installments.map(
    (row) =>
      `${row.dueOn} ${row.state} ${row.daysOverdue} ${row.principal}-${row.principalPaid} ${row.interest}-${row.interestPaid} ${row.penalty}-${row.penaltyPaid} ${row.lateFee}-${row.lateFeePaid}`,
  );
