import { sum, sumDebt } from '../money';
import type { Debt, DetailedStatement, Fen } from '../types';

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
 * owedOn(assessInDetail(loan, '2026-02-25'))
 * // → { principal: 57_000_00, interest: 1_144_75, penalty: 35_63, lateFee: 0, overduePrincipal: 4_750_00, unapplied: 0 }
 */
export function owedOn(statement: DetailedStatement): Owed {
  const { totals, payoffAmount, unapplied } = statement;
  const unpaid = dueBy(statement);
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
 * payoffParts(assessInDetail(loan, '2026-02-25')) // → { due: 5_669_13, notYetDue: 52_250_00, accrued: 261_25 }
 */
export function payoffParts(statement: DetailedStatement): PayoffParts {
  const due = sum(dueBy(statement).map(sumDebt));
  const notYetDue = sum(statement.installments.filter(({ dueOn }) => dueOn > statement.asOf).map(({ unpaid }) => unpaid.principal));
  return { due, notYetDue, accrued: statement.payoffAmount - due - notYetDue };
}

function dueBy({ installments, asOf }: DetailedStatement): Debt[] {
  return installments.filter(({ dueOn }) => dueOn <= asOf).map(({ unpaid }) => unpaid);
}
