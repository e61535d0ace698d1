import { type Day, dayOf } from '../day';
import type { ISODate, Loan, Payment } from '../types';
import { LoanAccount } from './loan-account';

/**
 * The one replay behind every statement: the days on which something happens, up to and with asOf,
 * in order (rule 4.1, rule 4.3). On such a day, one after the other:
 *
 * 1. installments fall due; an acceleration makes all later ones due;
 * 2. where an installment fell due or a payment is made, money left over from before is used;
 * 3. the payments of the day: stated ones first, then the others, each in the order given;
 * 4. after a day's payments, the loan is settled if the money left over covers the payoff amount.
 *
 * Grace periods need no day of their own: an installment is brought up to a day whenever it is read.
 */
export function replay(loan: Loan, asOf: ISODate): LoanAccount {
  const account = new LoanAccount(loan);
  const payments = paymentsByDay(loan.payments);
  const { acceleratedOn } = loan.terms;
  const acceleration = acceleratedOn === undefined ? [] : [dayOf(acceleratedOn)];
  const dueDays = account.installments.map(({ due }) => due);

  for (const day of daysUpTo(dayOf(asOf), [...dueDays, ...acceleration, ...payments.keys()])) {
    const fellDue = account.fallDue(day);
    const accelerated = acceleration.includes(day) && account.accelerate(day);
    const received = payments.get(day) ?? [];
    if (fellDue || accelerated || received.length > 0) account.useLeftOver(day);
    if (received.length > 0) takePayments(account, received, day);
  }
  return account;
}

function takePayments(account: LoanAccount, payments: readonly Payment[], day: Day): void {
  const received = payments.map((payment) => ({ fund: account.receive(payment), stated: payment.allocation }));
  received.forEach(({ fund, stated }) => {
    if (stated) account.spendAsStated(fund, stated, day);
  });
  received.forEach(({ fund, stated }) => {
    if (!stated) account.spendOnDue(fund, day);
  });
  account.settleIfCovered(day);
}

/** Each day once, in order. */
function daysUpTo(end: Day, days: Iterable<Day>): Day[] {
  return [...new Set(days)].filter((day) => day <= end).sort((a, b) => a - b);
}

/** Those of one day keep their order. */
function paymentsByDay(payments: readonly Payment[]): Map<Day, Payment[]> {
  const days = new Map<Day, Payment[]>();
  payments.forEach((payment) => {
    const day = dayOf(payment.paidOn);
    const others = days.get(day);
    if (others) others.push(payment);
    else days.set(day, [payment]);
  });
  return days;
}
