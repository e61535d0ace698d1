import { type Day, dayOf } from '../day';
import type { ISODate, Loan, Payment } from '../types';
import { LoanAccount } from './loanAccount';

/**
 * The one replay behind every statement: the days on which something happens, up to and with asOf,
 * in order (domain.md section 4). On such a day, one after the other:
 *
 * 1. installments fall due; an acceleration makes all later ones due;
 * 2. where an installment fell due or a payment is made, money left over from before is used;
 * 3. the payments of the day: stated ones first, then the others, each in the order given;
 * 4. after a day's payments, the loan is settled if the money left over covers the payoff amount.
 *
 * Grace periods need no day of their own: an installment is brought up to a day whenever it is read.
 */
export const replay = (loan: Loan, asOf: ISODate): LoanAccount => {
  const account = new LoanAccount(loan);
  const end = dayOf(asOf);
  const payments = paymentsByDay(loan.payments, asOf);
  const { acceleratedOn } = loan.terms;
  let accelerationDay = acceleratedOn === undefined ? Infinity : dayOf(acceleratedOn);
  let next = 0;

  for (;;) {
    const paymentDay = payments[next]?.day ?? Infinity;
    const day: Day = Math.min(account.current?.due ?? Infinity, paymentDay, accelerationDay);
    if (day > end || day === Infinity) return account;

    let fellDue = account.fallDue(day);
    if (accelerationDay === day) {
      fellDue = account.accelerate(day) || fellDue;
      accelerationDay = Infinity;
    }
    const paid = payments[next]?.day === day ? payments[next] : undefined;
    if (fellDue || paid) account.useLeftOver(day);
    if (paid) {
      takePayments(account, paid.payments, day);
      next += 1;
    }
  }
};

const takePayments = (account: LoanAccount, payments: readonly Payment[], day: Day): void => {
  const received = payments.map((payment) => ({ fund: account.receive(payment), stated: payment.allocation }));
  received.forEach(({ fund, stated }) => {
    if (stated) account.spendAsStated(fund, stated, day);
  });
  received.forEach(({ fund, stated }) => {
    if (!stated) account.spendOnDue(fund, day);
  });
  account.settleIfCovered(day);
};

interface PaymentDay {
  day: Day;
  payments: Payment[];
}

/** Payments after asOf are not seen; those of one day keep their order. */
const paymentsByDay = (payments: readonly Payment[], asOf: ISODate): PaymentDay[] => {
  const days = new Map<ISODate, PaymentDay>();
  payments
    .filter(({ paidOn }) => paidOn <= asOf)
    .forEach((payment) => {
      const same = days.get(payment.paidOn);
      if (same) same.payments.push(payment);
      else days.set(payment.paidOn, { day: dayOf(payment.paidOn), payments: [payment] });
    });
  return [...days.values()].sort((a, b) => a.day - b.day);
};
