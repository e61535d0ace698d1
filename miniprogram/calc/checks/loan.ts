import { CalcError } from '../errors';
import { LIMITS } from '../limits';
import { sum, sumDebt } from '../money';
import type { Installment, ISODate, Loan, Payment } from '../types';
import { requireChoice, requireDate, requireEach, requireInteger, requireRecord, whereGiven } from './kinds';
import { requireAfter, requireNotBefore } from './order';
import { requireAmount, requireDateWithin, requireWithin } from './ranges';
import { checkTermsKinds, checkTermsOrder, checkTermsRanges } from './terms';

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

function checkKinds(loan: Loan, asOf: ISODate): void {
  requireRecord(loan, 'loan');
  requireRecord(loan.terms, 'terms');
  checkTermsKinds(loan.terms, 'terms.');
  whereGiven(loan.schedule, (schedule) => requireEach(schedule, 'schedule', checkInstallmentKinds));
  requireEach(loan.payments, 'payments', checkPaymentKinds);
  requireDate(asOf, 'asOf');
}

function checkInstallmentKinds(installment: Installment, field: string): void {
  requireRecord(installment, field);
  requireInteger(installment.number, `${field}.number`);
  requireDate(installment.dueOn, `${field}.dueOn`);
  requireInteger(installment.principal, `${field}.principal`);
  requireInteger(installment.interest, `${field}.interest`);
}

/** The parts of a stated allocation and of a waiver, in the order of their declaration. */
const ALLOCATION_PARTS = ['lateFee', 'penalty', 'interest', 'principal'] as const;

function checkPaymentKinds(payment: Payment, field: string): void {
  requireRecord(payment, field);
  requireDate(payment.paidOn, `${field}.paidOn`);
  requireInteger(payment.amount, `${field}.amount`);
  whereGiven(payment.allocation, (allocation) => {
    requireRecord(allocation, `${field}.allocation`);
    ALLOCATION_PARTS.forEach((part) => requireInteger(allocation[part], `${field}.allocation.${part}`));
  });
  whereGiven(payment.waived, (waived) => {
    requireRecord(waived, `${field}.waived`);
    ALLOCATION_PARTS.forEach((part) => whereGiven(waived[part], (value) => requireInteger(value, `${field}.waived.${part}`)));
  });
  whereGiven(payment.closes, (value) => requireChoice(value, [true, false], `${field}.closes`));
}

function checkRanges(loan: Loan, asOf: ISODate): void {
  checkTermsRanges(loan.terms, 'terms.', loan.schedule ? 'copied' : 'generated');
  whereGiven(loan.schedule, (schedule) => {
    requireWithin(schedule.length, LIMITS.termCount, 'schedule');
    schedule.forEach((installment, index) => {
      requireDateWithin(installment.dueOn, `schedule[${index}].dueOn`);
      requireAmount(installment.principal, `schedule[${index}].principal`);
      requireAmount(installment.interest, `schedule[${index}].interest`);
    });
  });
  loan.payments.forEach((payment, index) => checkPaymentRanges(payment, `payments[${index}]`));
  requireDateWithin(asOf, 'asOf');
}

/** Something must have happened: money, a waiver or the closing. */
function checkPaymentRanges({ paidOn, amount, allocation, waived, closes }: Payment, field: string): void {
  requireDateWithin(paidOn, `${field}.paidOn`);
  const mayBeNothing = closes === true || ALLOCATION_PARTS.some((part) => (waived?.[part] ?? 0) > 0);
  requireWithin(amount, mayBeNothing ? LIMITS.amount : LIMITS.payment, `${field}.amount`);
  whereGiven(allocation, (parts) => ALLOCATION_PARTS.forEach((part) => requireAmount(parts[part], `${field}.allocation.${part}`)));
  ALLOCATION_PARTS.forEach((part) => whereGiven(waived?.[part], (value) => requireAmount(value, `${field}.waived.${part}`)));
}

function checkOrder({ terms, schedule, payments }: Loan, asOf: ISODate): void {
  checkTermsOrder(terms, 'terms.');
  schedule?.forEach(({ dueOn }, index) =>
    requireAfter(dueOn, schedule[index - 1]?.dueOn ?? terms.borrowedOn, `schedule[${index}].dueOn`),
  );
  payments.forEach(({ paidOn }, index) => requireNotBefore(paidOn, terms.borrowedOn, `payments[${index}].paidOn`));
  requireNotBefore(asOf, terms.borrowedOn, 'asOf');
}

function checkSums({ terms, schedule, payments }: Loan): void {
  if (schedule && sum(schedule.map(({ principal }) => principal)) !== terms.principal) {
    throw new CalcError('sum', 'schedule', terms.principal);
  }
  payments.forEach(({ amount, allocation }, index) => {
    if (allocation && sumDebt(allocation) !== amount) {
      throw new CalcError('sum', `payments[${index}].allocation`, amount);
    }
  });
}
