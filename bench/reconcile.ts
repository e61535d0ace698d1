/**
 * Times 对账 over 36 terms with 20 repayments: `npx tsx bench/reconcile.ts`. The "lender" is our own module with one, two or
 * three things otherwise. It measures, and judges nothing.
 */
import { addDays, assessLoan, buildSchedule, reconcile } from '../miniprogram/calc';
import type { Loan, LoanTerms, StatedFigures } from '../miniprogram/calc';
import { printTimes } from './timing';

const TERMS: LoanTerms = { principal: 57_000_00, borrowedOn: '2024-01-15', dailyRate: '0.0005', method: 'equal-installment', termCount: 36, dueDay: 15 };
/** Every third one late. */
const PAYMENTS = buildSchedule(TERMS).slice(0, 20).map(({ dueOn, principal, interest }, place) => ({ paidOn: addDays(dueOn, place % 3 === 0 ? 6 : 0), amount: principal + interest }));
const LOAN: Loan = { terms: TERMS, payments: PAYMENTS };
const AS_OF = '2025-11-24';

/** What a lender shows of that loan, all of it. */
function stated(loan: Loan): StatedFigures {
  const { totals, payoffAmount, daysOverdue } = assessLoan(loan, AS_OF);
  const { overdueTotal, overduePrincipal: principal, overdueInterest: interest, penaltyDue: penalty, lateFeeDue: lateFee } = totals;
  return { overdueTotal, principal, interest, penalty, lateFee, payoffAmount, daysOverdue };
}

const one: Loan = { ...LOAN, terms: { ...TERMS, overdueRules: { penaltyFrom: 'due-day' } } };
const two: Loan = { ...LOAN, terms: { ...TERMS, overdueRules: { penaltyFrom: 'due-day', penaltyMultiplier: '1.3' } } };
const three: Loan = { ...two, terms: { ...two.terms, overdueRules: { ...two.terms.overdueRules, lateFeeRate: '0.01' } }, payments: PAYMENTS.slice(1) };

printTimes([
  ['reconcile, one change', () => reconcile(LOAN, AS_OF, stated(one))],
  ['reconcile, two changes', () => reconcile(LOAN, AS_OF, stated(two))],
  ['reconcile, three changes', () => reconcile(LOAN, AS_OF, stated(three))],
  ['reconcile, nothing explains it', () => reconcile(LOAN, AS_OF, { ...stated(LOAN), payoffAmount: 1_234_567 })],
]);
