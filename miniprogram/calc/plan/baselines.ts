import { statementOf } from '../assess/assess-loan';
import { replay } from '../assess/replay';
import { unpaidOn } from '../assess/unpaid-parts';
import { checkUntil } from '../checks/baselines';
import { requireLoan } from '../checks/loan';
import { dayOf } from '../day';
import { sum, sumDebt } from '../money';
import type { Debt, InstallmentStatement, ISODate, Loan, LoanStatement, UnpaidParts } from '../types';
import { eachPart } from './debt-parts';
import type { Baseline, FinishOriginal, StayOverdue } from './types';

/**
 * What a loan takes without a plan, from `asOf` on, in fen (rule 5.10): three answers in one
 * shape, each under its own name. Payments after `asOf` are not seen. Money left over from earlier
 * payments is not deducted, as it isn't from the payoff amount; `unapplied` stands beside the total.
 */

/**
 * The loan is cleared today: its payoff amount.
 *
 * @throws CalcError as assessLoan does.
 *
 * @example
 * const terms = {
 *   principal: 57_000_00, borrowedOn: '2026-01-15', dailyRate: '0.0005',
 *   method: 'equal-principal', termCount: 12, dueDay: 15,
 * };
 * const loan = { terms, payments: [] };
 * payToday(loan, '2026-02-25').totalPaid // → 58_180_38
 */
export function payToday(loan: Loan, asOf: ISODate): Baseline {
  const now = standingOf(loan, asOf);
  const parts = payoffParts(now);
  return { kind: 'pay-today', from: asOf, totalPaid: sumDebt(parts), parts, lastPaidOn: asOf, unapplied: now.statement.unapplied };
}

/**
 * Everything due is paid today, and each later installment on its due date, with the interest of the
 * original schedule. Where the lender has made everything due, that is all of it, today.
 *
 * @throws CalcError as assessLoan does.
 *
 * @example
 * const terms = {
 *   principal: 57_000_00, borrowedOn: '2025-01-15', dailyRate: '0.0005',
 *   method: 'equal-principal', termCount: 12, dueDay: 15, interestBasis: 'monthly',
 * };
 * const { totalPaid, interestAhead } = finishOriginal({ terms, payments: [] }, '2025-01-15');
 * [totalPaid, interestAhead] // → [62_557_50, 5_557_50]
 */
export function finishOriginal(loan: Loan, asOf: ISODate): FinishOriginal {
  const { statement, unpaid } = standingOf(loan, asOf);
  const later = unpaid.filter(({ dueOn }) => dueOn > asOf);
  const parts = together(unpaid);
  const ahead = together(later);
  return {
    kind: 'finish-original',
    from: asOf,
    totalPaid: sumDebt(parts),
    parts,
    lastPaidOn: later.filter((one) => sumDebt(one) > 0).pop()?.dueOn ?? asOf,
    unapplied: statement.unapplied,
    dueNow: sumDebt(parts) - sumDebt(ahead),
    interestAhead: ahead.interest,
  };
}

/**
 * Nothing is paid until the date, and the payoff amount then. What money left over pays in between
 * counts as paid from `asOf` on, so that the total compares with the others.
 *
 * @throws CalcError as assessLoan does; 'order' on 'until' before asOf.
 *
 * @example
 * const terms = {
 *   principal: 57_000_00, borrowedOn: '2026-01-15', dailyRate: '0.0005',
 *   method: 'equal-principal', termCount: 12, dueDay: 15,
 * };
 * const loan = { terms, payments: [] };
 * stayOverdue(loan, '2026-02-25', '2026-08-25').added // → 5_989_76
 */
export function stayOverdue(loan: Loan, asOf: ISODate, until: ISODate): StayOverdue {
  const { statement: now } = standingOf(loan, asOf);
  checkUntil(until, asOf);
  const then = standingOf({ ...loan, payments: loan.payments.filter(({ paidOn }) => paidOn <= asOf) }, until);
  const paidNow = paidOf(now.installments);
  const paidThen = paidOf(then.statement.installments);
  const owed = payoffParts(then);
  const parts = eachPart((part) => owed[part] + paidThen[part] - paidNow[part]);
  const totalPaid = sumDebt(parts);
  const added = totalPaid - now.payoffAmount;
  return { kind: 'stay-overdue', from: asOf, totalPaid, parts, lastPaidOn: until, unapplied: now.unapplied, added };
}

/** A statement, and what is unpaid of each installment: after a waiver the first doesn't say it. */
interface Standing {
  readonly statement: LoanStatement;
  readonly unpaid: readonly UnpaidParts[];
}

function standingOf(loan: Loan, asOf: ISODate): Standing {
  requireLoan(loan, asOf);
  const account = replay(loan, asOf);
  return { statement: statementOf(account, asOf), unpaid: unpaidOn(account, dayOf(asOf)) };
}

/** The payoff amount by its parts: interest is that of the days so far. */
function payoffParts({ statement: { totals, payoffAmount }, unpaid }: Standing): Debt {
  const { penalty, lateFee } = together(unpaid);
  const principal = totals.outstandingPrincipal;
  return { principal, interest: payoffAmount - principal - penalty - lateFee, penalty, lateFee };
}

const PAID = { principal: 'principalPaid', interest: 'interestPaid', penalty: 'penaltyPaid', lateFee: 'lateFeePaid' } as const;

function paidOf(installments: readonly InstallmentStatement[]): Debt {
  return eachPart((part) => sum(installments.map((one) => one[PAID[part]])));
}

function together(debts: readonly Debt[]): Debt {
  return eachPart((part) => sum(debts.map((one) => one[part])));
}
