import { type Day, dayOf } from '../day';
import { exactRate } from '../rate';
import { generateSchedule } from '../schedule/build-schedule';
import type { Component, Fen, Installment, Loan, Payment, PaymentAllocation } from '../types';
import { type Sweep, SWEEPS } from './allocation';
import { earnedInProportion, type EarnedInterest, type EarnedInterval, EarnedOnBalance } from './earned-interest';
import { Fund, type Share } from './fund';
import { InstallmentAccount } from './installment-account';
import { rulesOf } from './rules';

/**
 * A loan in the middle of its replay: its installments, the money received, and what may happen to
 * both on a day. Which of it happens on which day, and in which order, replay.ts says.
 */
export class LoanAccount {
  readonly installments: readonly InstallmentAccount[];
  private readonly funds: Fund[] = [];
  private readonly earned: EarnedInterest;
  private readonly order: Sweep;
  /** Installments due on or before the day: a prefix, as due dates ascend. */
  private dueCount = 0;
  /** All before it are settled for good. */
  private firstOpen = 0;
  /** Funds before it are spent. */
  private firstLeft = 0;
  private principalLeft: Fen;

  constructor(loan: Loan) {
    const { terms } = loan;
    const rules = rulesOf(terms);
    const borrowedOn = dayOf(terms.borrowedOn);
    this.installments = openAccounts(loan.schedule ?? generateSchedule(terms), borrowedOn, rules);
    this.order = SWEEPS[rules.allocation];
    this.principalLeft = terms.principal;
    const byBalance = !loan.schedule && terms.interestBasis !== 'monthly' && terms.method !== 'flat-interest';
    this.earned = byBalance
      ? new EarnedOnBalance(exactRate(terms.dailyRate), borrowedOn, terms.principal)
      : earnedInProportion;
  }

  get outstandingPrincipal(): Fen {
    return this.principalLeft;
  }

  /** The first installment that is not yet due: the one whose period runs. */
  get current(): InstallmentAccount | undefined {
    return this.installments[this.dueCount];
  }

  /** The money left over of all payments so far. */
  get leftOver(): Fen {
    let total = 0;
    for (let index = this.firstLeft; index < this.funds.length; index += 1) total += this.funds[index]?.left ?? 0;
    return total;
  }

  allocations(): PaymentAllocation[] {
    return this.funds.map((fund) => fund.allocation());
  }

  /** For each payment, which installments got what of it and when. */
  shares(): (readonly Share[])[] {
    return this.funds.map((fund) => fund.shares);
  }

  /** Tells whether an installment fell due on the day. */
  fallDue(day: Day): boolean {
    const before = this.dueCount;
    while ((this.current?.due ?? Infinity) <= day) this.dueCount += 1;
    if (this.dueCount === before) return false;
    this.earned.beginPeriod(day, this.notDue().reduce((total, { unpaidPrincipal }) => total + unpaidPrincipal, 0));
    return true;
  }

  /** 提前到期 (rule 4.36): every later installment becomes due, its interest cut. Tells whether there was one. */
  accelerate(day: Day): boolean {
    this.cutInterestNotDue(day);
    this.notDue().forEach((account) => account.accelerate(day));
    return this.fallDue(day);
  }

  /** Money left over goes to what is due, the oldest payment's first (rule 4.20). */
  useLeftOver(day: Day): void {
    this.eachFundLeft((fund) => this.spendOnDue(fund, day));
  }

  receive(payment: Payment): Fund {
    const fund = new Fund(payment);
    this.funds.push(fund);
    return fund;
  }

  spendOnDue(fund: Fund, day: Day): void {
    this.sweep(fund, this.order, this.firstOpen, this.dueCount, day);
    while (this.firstOpen < this.dueCount && this.installments[this.firstOpen]?.owesInAll(day) === 0) this.firstOpen += 1;
  }

  /** A receipt is followed as stated, also to installments not yet due; what exceeds a debt is left over (rule 4.21, rule 4.22). */
  spendAsStated(fund: Fund, stated: NonNullable<Payment['allocation']>, day: Day): void {
    STATED_COMPONENTS.forEach((component) => {
      let left = stated[component];
      for (let index = this.firstOpen; index < this.installments.length && left > 0; index += 1) {
        left -= this.pay(fund, index, component, left, day);
      }
    });
  }

  /** Early payoff (rule 4.24): settles the loan where the money left over covers the payoff amount. */
  settleIfCovered(day: Day): void {
    const { leftOver } = this;
    if (leftOver < this.principalLeft || leftOver < this.payoffAmount(day)) return;
    this.cutInterestNotDue(day);
    this.eachFundLeft((fund) => {
      this.spendOnDue(fund, day);
      this.sweep(fund, SWEEPS['by-installment'], this.dueCount, this.installments.length, day);
    });
  }

  /** Money left over is not deducted from it (rule 4.40, rule 4.41). */
  payoffAmount(day: Day): Fen {
    let total = 0;
    this.installments.forEach((account, index) => {
      if (index < this.dueCount) total += account.owesInAll(day);
      else total += account.unpaidPrincipal + Math.max(0, this.earnedOf(index, day) - account.interestPaid);
    });
    return total;
  }

  /** What the interest of the days so far consists of. */
  earnedIntervals(day: Day): EarnedInterval[] {
    return this.current ? this.earned.intervals(this.current, day) : [];
  }

  private earnedOf(index: number, day: Day): Fen {
    const account = this.installments[index];
    return account && index === this.dueCount ? this.earned.earnedBy(account, day) : 0;
  }

  private cutInterestNotDue(day: Day): void {
    for (let index = this.dueCount; index < this.installments.length; index += 1) {
      this.installments[index]?.cutInterest(this.earnedOf(index, day));
    }
  }

  private notDue(): readonly InstallmentAccount[] {
    return this.installments.slice(this.dueCount);
  }

  private eachFundLeft(use: (fund: Fund) => void): void {
    for (let index = this.firstLeft; index < this.funds.length; index += 1) {
      const fund = this.funds[index];
      if (fund && fund.left > 0) use(fund);
    }
    while (this.funds[this.firstLeft]?.left === 0) this.firstLeft += 1;
  }

  /** Over the installments from `start` to before `end`, until the fund is spent. */
  private sweep(fund: Fund, { first, components }: Sweep, start: number, end: number, day: Day): void {
    if (first === 'installment') {
      for (let index = start; index < end; index += 1) {
        for (const component of components) this.pay(fund, index, component, fund.left, day);
        if (fund.left === 0) return;
      }
      return;
    }
    for (const component of components) {
      for (let index = start; index < end && fund.left > 0; index += 1) {
        this.pay(fund, index, component, fund.left, day);
      }
    }
  }

  /** Pays what the installment owes of the component, at most `limit`; returns what was paid. */
  private pay(fund: Fund, index: number, component: Component, limit: Fen, day: Day): Fen {
    const account = this.installments[index];
    if (!account || limit === 0) return 0;
    const amount = Math.min(limit, account.owes(component, day));
    if (amount === 0) return 0;
    account.pay(component, amount, day);
    fund.spend(component, { number: account.number, day, amount });
    if (component === 'principal') {
      this.principalLeft -= amount;
      if (index >= this.dueCount) this.earned.reducePrincipal(amount, day);
    }
    return amount;
  }
}

const STATED_COMPONENTS: readonly Component[] = ['lateFee', 'penalty', 'interest', 'principal'];

function openAccounts(
  schedule: readonly Installment[],
  borrowedOn: Day,
  rules: ReturnType<typeof rulesOf>,
): InstallmentAccount[] {
  let periodStart = borrowedOn;
  return schedule.map((installment) => {
    const account = new InstallmentAccount(installment, periodStart, rules);
    periodStart = account.due;
    return account;
  });
}
