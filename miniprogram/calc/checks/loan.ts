import { CalcError } from '../errors';
import { LIMITS } from '../limits';
import { sum, sumDebt } from '../money';
import type { Installment, ISODate, Loan, Payment } from '../types';
import { requireChoice, requireDate, requireEach, requireInteger, requireRecord, whereGiven } from './kinds';
import { requireAfter, requireNotBefore } from './order';
import { requireAmount, requireDateWithin, requireWithin } from './ranges';
import { checkTermsKinds, checkTermsOrder, checkTermsRanges } from './terms';
import { inEach, withFields } from './with-fields';

/**
 * Everything assessLoan refuses, in the order of rule 9.7. Payments after asOf are checked too:
 * what is wrong with them is wrong today.
 */
export function requireLoan(loan: Loan, asOf: ISODate): void {
  checkKinds(loan, asOf);
  checkRanges(loan, asOf);
  checkOrder(loan, asOf);
  checkSums(loan);
}

function ofTerms(field: string): string {
  return `terms.${field}`;
}

function checkKinds(loan: Loan, asOf: ISODate): void {
  requireRecord(loan, 'loan');
  requireRecord(loan.terms, 'terms');
  withFields(ofTerms, () => checkTermsKinds(loan.terms));
  whereGiven(loan.schedule, (schedule) => requireEach(schedule, 'schedule', checkInstallmentKinds));
  requireEach(loan.payments, 'payments', checkPaymentKinds);
  requireDate(asOf, 'asOf');
}

function checkInstallmentKinds(installment: Installment): void {
  requireRecord(installment, '');
  requireInteger(installment.number, 'number');
  requireDate(installment.dueOn, 'dueOn');
  requireInteger(installment.principal, 'principal');
  requireInteger(installment.interest, 'interest');
}

/** The parts of a stated allocation and of a waiver, in the order of their declaration. */
const ALLOCATION_PARTS = ['lateFee', 'penalty', 'interest', 'principal'] as const;

function checkPaymentKinds(payment: Payment): void {
  requireRecord(payment, '');
  requireDate(payment.paidOn, 'paidOn');
  requireInteger(payment.amount, 'amount');
  whereGiven(payment.allocation, (allocation) => {
    requireRecord(allocation, 'allocation');
    ALLOCATION_PARTS.forEach((part) => requireInteger(allocation[part], `allocation.${part}`));
  });
  whereGiven(payment.waived, (waived) => {
    requireRecord(waived, 'waived');
    ALLOCATION_PARTS.forEach((part) => whereGiven(waived[part], (value) => requireInteger(value, `waived.${part}`)));
  });
  whereGiven(payment.closes, (value) => requireChoice(value, [true, false], 'closes'));
}

function checkRanges(loan: Loan, asOf: ISODate): void {
  withFields(ofTerms, () => checkTermsRanges(loan.terms, loan.schedule ? 'copied' : 'generated'));
  whereGiven(loan.schedule, (schedule) => {
    requireWithin(schedule.length, LIMITS.termCount, 'schedule');
    inEach(schedule, 'schedule', (installment) => {
      requireDateWithin(installment.dueOn, 'dueOn');
      requireAmount(installment.principal, 'principal');
      requireAmount(installment.interest, 'interest');
    });
  });
  inEach(loan.payments, 'payments', checkPaymentRanges);
  requireDateWithin(asOf, 'asOf');
}

/** Something must have happened: money, a waiver or the closing. */
function checkPaymentRanges({ paidOn, amount, allocation, waived, closes }: Payment): void {
  requireDateWithin(paidOn, 'paidOn');
  const mayBeNothing = closes === true || (waived !== undefined && ALLOCATION_PARTS.some((part) => (waived[part] ?? 0) > 0));
  requireWithin(amount, mayBeNothing ? LIMITS.amount : LIMITS.payment, 'amount');
  whereGiven(allocation, (parts) => ALLOCATION_PARTS.forEach((part) => requireAmount(parts[part], `allocation.${part}`)));
  whereGiven(waived, (parts) => ALLOCATION_PARTS.forEach((part) => whereGiven(parts[part], (value) => requireAmount(value, `waived.${part}`))));
}

function checkOrder({ terms, schedule, payments }: Loan, asOf: ISODate): void {
  withFields(ofTerms, () => checkTermsOrder(terms));
  if (schedule) inEach(schedule, 'schedule', ({ dueOn }, index) => requireAfter(dueOn, schedule[index - 1]?.dueOn ?? terms.borrowedOn, 'dueOn'));
  inEach(payments, 'payments', ({ paidOn }) => requireNotBefore(paidOn, terms.borrowedOn, 'paidOn'));
  requireNotBefore(asOf, terms.borrowedOn, 'asOf');
}

function checkSums({ terms, schedule, payments }: Loan): void {
  if (schedule && sum(schedule.map(({ principal }) => principal)) !== terms.principal) {
    throw new CalcError('sum', 'schedule', terms.principal);
  }
  inEach(payments, 'payments', ({ amount, allocation }) => {
    if (allocation && sumDebt(allocation) !== amount) throw new CalcError('sum', 'allocation', amount);
  });
}
