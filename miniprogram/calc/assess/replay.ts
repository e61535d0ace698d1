import { type Day, dayOf } from '../day';
import { generateSchedule } from '../schedule/build-schedule';
import type { Installment, ISODate, Loan, Payment } from '../types';
import { Fund } from './fund';
import { LoanAccount } from './loan-account';

/**
 * The one replay behind every statement: the days on which something happens, up to and with asOf,
 * in order (rule 4.1, rule 4.3). On such a day, one after the other:
 *
 * 1. installments fall due; an acceleration makes all later ones due;
 * 2. what the lender waives of what is due;
 * 3. where an installment fell due, money was paid or the loan was closed: money left over from before;
 * 4. the day's receipts as stated, and then, after early principal, the interest made anew;
 * 5. the other payments of the day, in the order given;
 * 6. the loan is settled if the money left over covers the payoff amount;
 * 7. the loan is closed, if the lender says so.
 *
 * Grace periods need no day of their own: an installment is brought up to a day whenever it is read.
 */
export function replay(
  loan: Loan,
  asOf: ISODate,
  schedule: readonly Installment[] = loan.schedule ?? generateSchedule(loan.terms),
): LoanAccount {
  const account = new LoanAccount(loan, schedule);
  const payments = paymentsByDay(loan.payments);
  const { acceleratedOn } = loan.terms;
  const acceleration = acceleratedOn === undefined ? [] : [dayOf(acceleratedOn)];
  const dueDays = account.installments.map(({ due }) => due);

  for (const day of daysUpTo(dayOf(asOf), [...dueDays, ...acceleration, ...payments.keys()])) {
    const fellDue = account.fallDue(day);
    const accelerated = acceleration.includes(day) && account.accelerate(day);
    const received = (payments.get(day) ?? []).map((payment) => new Fund(payment));
    received.forEach((fund) => fund.payment.waived && account.waive(fund, fund.payment.waived, day));
    const isPaymentDay = received.some(({ payment }) => payment.amount > 0 || payment.closes === true);
    if (fellDue || accelerated || isPaymentDay) account.useLeftOver(day);
    received.forEach((fund) => account.funds.receive(fund));
    if (isPaymentDay) takePayments(account, received, day);
  }
  return account;
}

function takePayments(account: LoanAccount, received: readonly Fund[], day: Day): void {
  let earlyPrincipal = 0;
  received.forEach((fund) => {
    const stated = fund.payment.allocation;
    if (stated) earlyPrincipal += account.spendAsStated(fund, stated, day);
  });
  if (earlyPrincipal > 0) account.makeInterestAnew(day);
  received.forEach((fund) => {
    if (!fund.payment.allocation) account.spendOnDue(fund, day);
  });
  account.settleIfCovered(day);
  const closing = received.find(({ payment }) => payment.closes);
  if (closing) account.close(closing, day);
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
