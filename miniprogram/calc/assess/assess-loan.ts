import { requireLoan } from '../checks/loan';
import { type Day, dayOf } from '../day';
import type { Debt, DetailedStatement, ISODate, Loan, LoanStatement } from '../types';
import type { InstallmentAccount } from './installment-account';
import type { LoanAccount } from './loan-account';
import { replay } from './replay';
import { unpaidOf } from './unpaid-parts';

/**
 * The statement of a loan on a date: what is owed, overdue, paid, waived and left over, all in fen
 * (from rule 4.1 on). Payments and an acceleration after the date are not seen. What of an
 * installment is still unpaid after a waiver, unpaidParts says.
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
  return statementOf(replay(loan, asOf), asOf);
}

/**
 * assessLoan's statement with what is unpaid of each installment, as unpaidParts says it, from one replay.
 *
 * @throws CalcError as assessLoan does.
 *
 * @example
 * const terms = {
 *   principal: 1_000_00, borrowedOn: '2026-01-01', dailyRate: '0.0005', method: 'bullet', termCount: 1, dueDay: 1,
 * };
 * const payments = [{ paidOn: '2026-02-11', amount: 0, waived: { penalty: 7_00 } }];
 * assessInDetail({ terms, payments }, '2026-02-11').installments[0].unpaid
 * // → { principal: 1_000_00, interest: 15_50, penalty: 50, lateFee: 0 }
 */
export function assessInDetail(loan: Loan, asOf: ISODate): DetailedStatement {
  requireLoan(loan, asOf);
  const account = replay(loan, asOf);
  const statement = statementOf(account, asOf);
  const day = dayOf(asOf);
  // The rows are new, and nobody else's yet.
  const installments = account.installments.map((installment, place) => Object.assign(statement.installments[place] ?? installment.statement(day), { unpaid: unpaidOf(installment, day) }));
  return { ...statement, installments };
}

/** The statement of a loan that was checked and replayed up to the date. */
export function statementOf(account: LoanAccount, asOf: ISODate): LoanStatement {
  const day = dayOf(asOf);
  const installments = account.installments.map((installment) => installment.statement(day));
  const overdue = account.installments.filter((_, index) => installments[index]?.state === 'overdue');
  const nextDue = nextDueOf(account.installments, day);
  return {
    asOf,
    installments,
    totals: { outstandingPrincipal: account.outstandingPrincipal, ...overdueTotals(overdue, day) },
    waived: waivedOf(account.installments),
    payoffAmount: account.payoffAmount(day),
    unapplied: account.funds.left,
    daysOverdue: overdue[0] === undefined ? 0 : day - overdue[0].due,
    allocations: account.funds.allocations(),
    ...(nextDue && { nextDue }),
  };
}

/** The overdue totals are over installments in state 'overdue' (rule 4.7). */
export function overdueTotals(overdue: readonly InstallmentAccount[], day: Day): Omit<LoanStatement['totals'], 'outstandingPrincipal'> {
  let overduePrincipal = 0;
  let overdueInterest = 0;
  let penaltyDue = 0;
  let lateFeeDue = 0;
  for (const installment of overdue) {
    overduePrincipal += installment.unpaidPrincipal;
    overdueInterest += installment.unpaidInterest;
    penaltyDue += installment.owes('penalty', day);
    lateFeeDue += installment.owes('lateFee', day);
  }
  const overdueTotal = overduePrincipal + overdueInterest + penaltyDue + lateFeeDue;
  return { overduePrincipal, overdueInterest, penaltyDue, lateFeeDue, overdueTotal };
}

function waivedOf(installments: readonly InstallmentAccount[]): Debt {
  const waived = { lateFee: 0, penalty: 0, interest: 0, principal: 0 };
  for (const installment of installments) {
    waived.lateFee += installment.waivedOf('lateFee');
    waived.penalty += installment.waivedOf('penalty');
    waived.interest += installment.waivedOf('interest');
    waived.principal += installment.waivedOf('principal');
  }
  return waived;
}

/** The first installment due on or after the date with principal or interest unpaid, and what is unpaid of it (rule 4.44). */
export function nextDueOf(installments: readonly InstallmentAccount[], day: Day): LoanStatement['nextDue'] {
  for (const { due, date, unpaidPrincipal, unpaidInterest } of installments) {
    const amount = unpaidPrincipal + unpaidInterest;
    if (due >= day && amount > 0) return { dueOn: date, amount };
  }
  return undefined;
}
