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
export function replay(loan: Loan, asOf: ISODate, schedule?: readonly Installment[], isExplained = false): LoanAccount {
  const running = new Replay(loan, schedule, isExplained);
  running.to(dayOf(asOf));
  return running.account;
}

/** A replay that can stop on a day, take another payment there, and go on. */
export class Replay {
  readonly account: LoanAccount;
  /** By day; those of one day keep their order. */
  private readonly payments: readonly Fund[];
  private nextPayment = 0;
  /** Infinity where there is none, or none any more. */
  private acceleration: Day;

  constructor(loan: Loan, schedule: readonly Installment[] = loan.schedule ?? generateSchedule(loan.terms), private readonly isExplained = false) {
    const { acceleratedOn } = loan.terms;
    this.account = new LoanAccount(loan, schedule);
    this.payments = fundsOf(loan.payments, isExplained);
    this.acceleration = acceleratedOn === undefined ? Infinity : dayOf(acceleratedOn);
  }

  /** Everything up to and with that day. */
  to(end: Day): void {
    for (let day = this.nextDay(); day <= end; day = this.nextDay()) this.live(day);
  }

  /** Another payment of the day that was reached, after those of the record. */
  receive(payment: Payment, day: Day): Fund {
    const fund = new Fund(payment, day, this.isExplained);
    this.account.useLeftOver(day);
    this.account.funds.receive(fund);
    takePayments(this.account, [fund], day);
    return fund;
  }

  /** The next day on which something happens. */
  private nextDay(): Day {
    return Math.min(this.account.current?.due ?? Infinity, this.payments[this.nextPayment]?.day ?? Infinity, this.acceleration);
  }

  private live(day: Day): void {
    const { account } = this;
    const fellDue = account.fallDue(day);
    const accelerated = this.acceleration === day && account.accelerate(day);
    if (this.acceleration === day) this.acceleration = Infinity;
    const received = this.paymentsOf(day);
    for (const fund of received) if (fund.payment.waived) account.waive(fund, fund.payment.waived, day);
    const isPaymentDay = received.some(isMoneyOrClosing);
    if (fellDue || accelerated || isPaymentDay) account.useLeftOver(day);
    for (const fund of received) account.funds.receive(fund);
    if (isPaymentDay) takePayments(account, received, day);
  }

  private paymentsOf(day: Day): readonly Fund[] {
    const first = this.nextPayment;
    while (this.payments[this.nextPayment]?.day === day) this.nextPayment += 1;
    return first === this.nextPayment ? NONE : this.payments.slice(first, this.nextPayment);
  }
}

const NONE: readonly Fund[] = [];

/** What else there is only waives. */
function isMoneyOrClosing({ payment }: Fund): boolean {
  return payment.amount > 0 || payment.closes === true;
}

function takePayments(account: LoanAccount, received: readonly Fund[], day: Day): void {
  let earlyPrincipal = 0;
  let closing: Fund | undefined;
  for (const fund of received) {
    const { allocation, closes } = fund.payment;
    if (allocation) earlyPrincipal += account.spendAsStated(fund, allocation, day);
    if (closes) closing ??= fund;
  }
  if (earlyPrincipal > 0) account.makeInterestAnew(day);
  for (const fund of received) if (!fund.payment.allocation) account.spendOnDue(fund, day);
  account.settleIfCovered(day);
  if (closing) account.close(closing, day);
}

function fundsOf(payments: readonly Payment[], isExplained: boolean): Fund[] {
  const funds = payments.map((payment) => new Fund(payment, dayOf(payment.paidOn), isExplained));
  const isInOrder = funds.every(({ day }, place) => place === 0 || day >= (funds[place - 1]?.day ?? day));
  if (isInOrder) return funds;
  // Old phones' sort doesn't keep what is equal in its order.
  const places = new Map(funds.map((fund, place) => [fund, place]));
  return funds.sort((a, b) => a.day - b.day || (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
