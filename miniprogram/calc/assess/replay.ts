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
export function replay(loan: Loan, asOf: ISODate, schedule?: readonly Installment[]): LoanAccount {
  const running = new Replay(loan, schedule);
  running.to(dayOf(asOf));
  return running.account;
}

/** A replay that can stop on a day, take another payment there, and go on. */
export class Replay {
  readonly account: LoanAccount;
  private readonly payments: ReadonlyMap<Day, readonly Payment[]>;
  private readonly acceleration: Day | undefined;
  /** Each day on which something happens once, in order. */
  private readonly days: readonly Day[];
  private next = 0;

  constructor(loan: Loan, schedule: readonly Installment[] = loan.schedule ?? generateSchedule(loan.terms)) {
    const { acceleratedOn } = loan.terms;
    this.account = new LoanAccount(loan, schedule);
    this.payments = paymentsByDay(loan.payments);
    this.acceleration = acceleratedOn === undefined ? undefined : dayOf(acceleratedOn);
    const days = this.account.installments.map(({ due }) => due);
    if (this.acceleration !== undefined) days.push(this.acceleration);
    this.payments.forEach((_, day) => days.push(day));
    this.days = days.sort((a, b) => a - b).filter((day, place) => day !== days[place - 1]);
  }

  /** Everything up to and with that day. */
  to(end: Day): void {
    for (let day = this.days[this.next]; day !== undefined && day <= end; day = this.days[this.next]) {
      this.next += 1;
      this.live(day);
    }
  }

  /** Another payment of the day that was reached, after those of the record. */
  receive(payment: Payment, day: Day): Fund {
    const fund = new Fund(payment);
    this.account.useLeftOver(day);
    this.account.funds.receive(fund);
    takePayments(this.account, [fund], day);
    return fund;
  }

  private live(day: Day): void {
    const { account } = this;
    const fellDue = account.fallDue(day);
    const accelerated = this.acceleration === day && account.accelerate(day);
    const payments = this.payments.get(day);
    if (payments === undefined) {
      if (fellDue || accelerated) account.useLeftOver(day);
      return;
    }
    const received = payments.map((payment) => new Fund(payment));
    received.forEach((fund) => fund.payment.waived && account.waive(fund, fund.payment.waived, day));
    const isPaymentDay = received.some(({ payment }) => payment.amount > 0 || payment.closes === true);
    if (fellDue || accelerated || isPaymentDay) account.useLeftOver(day);
    received.forEach((fund) => account.funds.receive(fund));
    if (isPaymentDay) takePayments(account, received, day);
  }
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
