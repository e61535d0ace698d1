import { requireLoan } from '../checks/loan';
import { dayOf } from '../day';
import { sum } from '../money';
import type { Fen, InstallmentStatement, ISODate, Loan, LoanStatement } from '../types';
import { replay } from './replay';

/**
 * The statement of a loan on a date: what is owed, overdue, paid and left over, all in fen
 * (from rule 4.1 on). Payments and an acceleration after the date are not seen.
 *
 * @throws CalcError for anything outside the limits (from rule 9.9 to rule 9.16); 'not-repayable' on 'termCount' where terms
 * without a copied schedule have none.
 *
 * @example
 * const terms = {
 *   principal: 57_000_00, borrowedOn: '2026-01-15', dailyRate: '0.0005',
 *   method: 'equal-principal', termCount: 12, dueDay: 15,
 * };
 * const loan = { terms, payments: [] };
 * const { totals, daysOverdue, payoffAmount } = assessLoan(loan, '2026-02-25');
 * [totals.overdueTotal, totals.penaltyDue, daysOverdue, payoffAmount] // → [5_669_13, 35_63, 10, 58_180_38]
 * assessLoan(loan, '2026-01-14') // throws order on 'asOf'
 */
export function assessLoan(loan: Loan, asOf: ISODate): LoanStatement {
  requireLoan(loan, asOf);
  const day = dayOf(asOf);
  const account = replay(loan, asOf);
  const installments = account.installments.map((installment) => installment.statement(day));
  const nextDue = nextDueOf(installments, asOf);
  return {
    asOf,
    installments,
    totals: totalsOf(installments, account.outstandingPrincipal),
    payoffAmount: account.payoffAmount(day),
    unapplied: account.leftOver,
    daysOverdue: installments.find(({ state }) => state === 'overdue')?.daysOverdue ?? 0,
    allocations: account.allocations(),
    ...(nextDue && { nextDue }),
  };
}

/** The overdue totals are over installments in state 'overdue' (rule 4.7). */
function totalsOf(installments: readonly InstallmentStatement[], outstandingPrincipal: Fen): LoanStatement['totals'] {
  const overdue = installments.filter(({ state }) => state === 'overdue');
  const overduePrincipal = sum(overdue.map(({ principal, principalPaid }) => principal - principalPaid));
  const overdueInterest = sum(overdue.map(({ interest, interestPaid }) => interest - interestPaid));
  const penaltyDue = sum(overdue.map(({ penalty, penaltyPaid }) => penalty - penaltyPaid));
  const lateFeeDue = sum(overdue.map(({ lateFee, lateFeePaid }) => lateFee - lateFeePaid));
  const overdueTotal = overduePrincipal + overdueInterest + penaltyDue + lateFeeDue;
  return { outstandingPrincipal, overduePrincipal, overdueInterest, penaltyDue, lateFeeDue, overdueTotal };
}

/** The first installment due on or after the date with principal or interest unpaid, and what is unpaid of it (rule 4.44). */
function nextDueOf(installments: readonly InstallmentStatement[], asOf: ISODate): LoanStatement['nextDue'] {
  for (const { dueOn, principal, principalPaid, interest, interestPaid } of installments) {
    const amount = principal - principalPaid + interest - interestPaid;
    if (dueOn >= asOf && amount > 0) return { dueOn, amount };
  }
  return undefined;
}
