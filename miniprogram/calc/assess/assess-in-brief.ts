import { requireLoan } from '../checks/loan';
import { type Day, dayOf } from '../day';
import type { Fen, ISODate, Loan } from '../types';
import { nextDueOf, overdueTotals } from './assess-loan';
import type { InstallmentAccount } from './installment-account';
import { replay } from './replay';
import type { BriefStatement } from './types';
import { unpaidOf } from './unpaid-parts';

/**
 * What a list of loans needs of assessInDetail's statement, without a row an installment: most of the time of a statement goes
 * into making rows and clearing them away. Of those to come it has the ones due by `until`, and the next in any case.
 *
 * @throws CalcError as assessLoan does.
 *
 * @example
 * const terms = {
 *   principal: 57_000_00, borrowedOn: '2026-01-15', dailyRate: '0.0005',
 *   method: 'equal-principal', termCount: 12, dueDay: 15,
 * };
 * const { late, termsLeft, installments } = assessInBrief({ terms, payments: [] }, '2026-02-25', '2026-02-28');
 * [late, termsLeft] // → [5_669_13, 12]
 * installments[0] // → { dueOn: '2026-03-15', state: 'upcoming', unpaid: { principal: 4_750_00, interest: 731_50, penalty: 0, lateFee: 0 } }
 */
export function assessInBrief(loan: Loan, asOf: ISODate, until: ISODate): BriefStatement {
  requireLoan(loan, asOf);
  const account = replay(loan, asOf);
  const { installments } = account;
  const day = dayOf(asOf);
  const nextDue = nextDueOf(installments, day);
  const end = Math.max(dayOf(until), nextDue === undefined ? day : dayOf(nextDue.dueOn));
  const unsettled = installments.filter((one) => one.owesInAll(day) > 0);
  // Due dates ascend, and so do the ends of grace.
  const overdue = unsettled.filter((one) => one.stateOn(day) === 'overdue');
  const open = unsettled.slice(overdue.length).filter(({ due }) => due <= end);
  return {
    asOf,
    totals: { outstandingPrincipal: account.outstandingPrincipal, ...overdueTotals(overdue, day) },
    unapplied: account.funds.left,
    daysOverdue: overdue[0] === undefined ? 0 : day - overdue[0].due,
    ...(nextDue && { nextDue }),
    late: lateOn(unsettled, day),
    installments: open.map((one) => ({ dueOn: one.date, state: one.stateOn(day), unpaid: unpaidOf(one, day) })),
    terms: termsAmong(installments),
    termsLeft: termsAmong(unsettled),
  };
}

function lateOn(unsettled: readonly InstallmentAccount[], day: Day): Fen {
  let late = 0;
  for (const one of unsettled) if (one.due < day) late += one.owesInAll(day);
  return late;
}

/** A schedule counts from 1: 0 is a down payment. */
function termsAmong(installments: readonly InstallmentAccount[]): number {
  let terms = 0;
  for (const { number } of installments) if (number !== 0) terms += 1;
  return terms;
}
