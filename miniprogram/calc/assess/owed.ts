import { sum } from '../money';
import type { Debt, Fen, InstallmentStatement, LoanStatement } from '../types';

/** What a loan owes on the day of a statement, part by part: the debt that a plan is about. In fen. */
export interface Owed extends Debt {
  overduePrincipal: Fen;
  /** Money left over at the lender (溢缴款): it is not deducted from the debt. */
  unapplied: Fen;
}

/** The payoff amount by where it comes from; the parts add up to it. In fen. */
export interface PayoffParts {
  /** Everything unpaid of the installments due on or before the day. */
  due: Fen;
  /** The principal not yet due. */
  notYetDue: Fen;
  /** Its interest of the days so far, less what is paid of it. */
  accrued: Fen;
}

/**
 * The debt on the day of the statement (rule 5.1). Its parts add up to the payoff amount.
 *
 * @example
 * const terms = {
 *   principal: 57_000_00, borrowedOn: '2026-01-15', dailyRate: '0.0005',
 *   method: 'equal-principal', termCount: 12, dueDay: 15,
 * };
 * const loan = { terms, payments: [] };
 * owedOn(assessLoan(loan, '2026-02-25'))
 * // → { principal: 57_000_00, interest: 1_144_75, penalty: 35_63, lateFee: 0, overduePrincipal: 4_750_00, unapplied: 0 }
 */
export function owedOn(statement: LoanStatement): Owed {
  const { totals, payoffAmount, unapplied } = statement;
  const unpaid = dueBy(statement).map(unpaidPartsOf);
  const penalty = sum(unpaid.map((one) => one.penalty));
  const lateFee = sum(unpaid.map((one) => one.lateFee));
  const principal = totals.outstandingPrincipal;
  return { principal, interest: payoffAmount - principal - penalty - lateFee, penalty, lateFee, overduePrincipal: totals.overduePrincipal, unapplied };
}

/**
 * What the payoff amount of a statement is made of (rule 4.40).
 *
 * @example
 * const terms = {
 *   principal: 57_000_00, borrowedOn: '2026-01-15', dailyRate: '0.0005',
 *   method: 'equal-principal', termCount: 12, dueDay: 15,
 * };
 * const loan = { terms, payments: [] };
 * payoffParts(assessLoan(loan, '2026-02-25')) // → { due: 5_669_13, notYetDue: 52_250_00, accrued: 261_25 }
 */
export function payoffParts(statement: LoanStatement): PayoffParts {
  const due = sum(dueBy(statement).map(unpaidOf));
  const notYetDue = sum(statement.installments.filter(({ dueOn }) => dueOn > statement.asOf).map((one) => unpaidPartsOf(one).principal));
  return { due, notYetDue, accrued: statement.payoffAmount - due - notYetDue };
}

/**
 * What is unpaid of an installment, part by part, where nothing of it was waived (else `unpaidParts` says); its interest is
 * that of the whole term.
 *
 * @example
 * const terms = {
 *   principal: 57_000_00, borrowedOn: '2026-01-15', dailyRate: '0.0005',
 *   method: 'equal-principal', termCount: 12, dueDay: 15,
 * };
 * const loan = { terms, payments: [] };
 * unpaidPartsOf(assessLoan(loan, '2026-02-25').installments[0])
 * // → { principal: 4_750_00, interest: 883_50, penalty: 35_63, lateFee: 0 }
 */
export function unpaidPartsOf(installment: InstallmentStatement): Debt {
  const { principal, principalPaid, interest, interestPaid, penalty, penaltyPaid, lateFee, lateFeePaid } = installment;
  return { principal: principal - principalPaid, interest: interest - interestPaid, penalty: penalty - penaltyPaid, lateFee: lateFee - lateFeePaid };
}

/**
 * Everything unpaid of an installment: principal, interest, penalty and fee.
 *
 * @example
 * const terms = {
 *   principal: 57_000_00, borrowedOn: '2026-01-15', dailyRate: '0.0005',
 *   method: 'equal-principal', termCount: 12, dueDay: 15,
 * };
 * const loan = { terms, payments: [] };
 * unpaidOf(assessLoan(loan, '2026-02-25').installments[0]) // → 5_669_13
 */
export function unpaidOf(installment: InstallmentStatement): Fen {
  const { principal, interest, penalty, lateFee } = unpaidPartsOf(installment);
  return principal + interest + penalty + lateFee;
}

function dueBy({ installments, asOf }: LoanStatement): InstallmentStatement[] {
  return installments.filter(({ dueOn }) => dueOn <= asOf);
}
