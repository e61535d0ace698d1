import { type Day, dayOf } from '../day';
import { contractRate } from '../rate';
import type { Component, Fen, Installment, Loan, Payment } from '../types';
import type { EarnedInterval } from './accrual';
import { type Sweep, SWEEPS } from './allocation';
import { earnedInProportion, type EarnedInterest, EarnedOnBalance } from './earned-interest';
import type { Fund } from './fund';
import { Funds } from './funds';
import { InstallmentAccount } from './installment-account';
import { rulesOf } from './rules';
import type { InterestChangeReason } from './types';

/** In the order of a receipt; also the order in which a lender's waiver names them. */
const COMPONENTS: readonly Component[] = ['lateFee', 'penalty', 'interest', 'principal'];

/**
 * A loan in the middle of its replay: its installments, the money received, and what may happen to
 * both on a day. Which of it happens on which day, and in which order, replay.ts says.
 */
export class LoanAccount {
  readonly installments: readonly InstallmentAccount[];
  readonly funds = new Funds();
  private readonly earned: EarnedInterest;
  private readonly order: Sweep;
  /** Installments due on or before the day: a prefix, as due dates ascend. */
  private dueCount = 0;
  /** All before it are settled for good. */
  private firstOpen = 0;
  private principalLeft: Fen;
  /** Of it, what is not yet due. */
  private notDueLeft: Fen = 0;

  /** `schedule` is the loan's own, or the one that its terms generate. */
  constructor(loan: Loan, schedule: readonly Installment[]) {
    const { terms } = loan;
    const rules = rulesOf(terms);
    const borrowedOn = dayOf(terms.borrowedOn);
    this.installments = openAccounts(schedule, borrowedOn, rules);
    for (const { unpaidPrincipal } of this.installments) this.notDueLeft += unpaidPrincipal;
    this.order = SWEEPS[rules.allocation];
    this.principalLeft = terms.principal;
    const byBalance = !loan.schedule && terms.interestBasis !== 'monthly' && terms.method !== 'flat-interest';
    this.earned = byBalance
      ? new EarnedOnBalance(contractRate(terms), borrowedOn, terms.principal)
      : earnedInProportion;
  }

  get outstandingPrincipal(): Fen {
    return this.principalLeft;
  }

  /** The first installment that is not yet due: the one whose period runs. */
  get current(): InstallmentAccount | undefined {
    return this.installments[this.dueCount];
  }

  /** Tells whether an installment fell due on the day. */
  fallDue(day: Day): boolean {
    const before = this.dueCount;
    for (let next = this.current; next && next.due <= day; next = this.current) {
      this.dueCount += 1;
      this.notDueLeft -= next.unpaidPrincipal;
    }
    if (this.dueCount === before) return false;
    this.earned.beginPeriod(day, this.notDueLeft);
    return true;
  }

  /** 提前到期 (rule 4.36): every later installment becomes due, its interest cut. Tells whether there was one. */
  accelerate(day: Day): boolean {
    this.cutInterestNotDue(day, 'acceleration');
    this.notDue().forEach((account) => account.accelerate(day));
    return this.fallDue(day);
  }

  /** 减免 (rule 4.27), of what is due; what exceeds the debt has no effect. */
  waive(fund: Fund, waived: NonNullable<Payment['waived']>, day: Day): void {
    for (const component of COMPONENTS) {
      let left = waived[component] ?? 0;
      for (let index = this.firstOpen; index < this.dueCount && left > 0; index += 1) {
        left -= this.forgive(fund, index, component, left, day, false);
      }
    }
  }

  /** Money left over goes to what is due, the oldest payment's first (rule 4.20). */
  useLeftOver(day: Day): void {
    this.funds.eachLeft((fund) => this.spendOnDue(fund, day));
  }

  spendOnDue(fund: Fund, day: Day): void {
    this.sweep(fund, this.order, this.firstOpen, this.dueCount, day);
    while (this.firstOpen < this.dueCount && this.installments[this.firstOpen]?.owesInAll(day) === 0) this.firstOpen += 1;
  }

  /**
   * A receipt is followed as stated, also to installments not yet due; what exceeds a debt is left over
   * (rule 4.21, rule 4.22).
   * Returns what of it was early principal.
   */
  spendAsStated(fund: Fund, stated: NonNullable<Payment['allocation']>, day: Day): Fen {
    let early = 0;
    for (const component of COMPONENTS) {
      let left = stated[component];
      for (let index = this.firstOpen; index < this.installments.length && left > 0; index += 1) {
        const paid = this.pay(fund, index, component, left, day);
        left -= paid;
        if (component === 'principal' && index >= this.dueCount) early += paid;
      }
    }
    return early;
  }

  /** After early principal (rule 4.32, rule 4.34): no interest on principal that is gone. */
  makeInterestAnew(day: Day): void {
    const anew = this.earned.madeAnew(this.notDue(), day);
    anew?.forEach(({ amount, intervals }, index) =>
      this.installments[this.dueCount + index]?.cutInterest(amount, day, 'early-principal', intervals),
    );
    if (this.principalLeft === 0) this.cutInterestNotDue(day, 'principal-gone');
  }

  /** Early payoff (rule 4.24): settles the loan where the money left over covers the payoff amount. */
  settleIfCovered(day: Day): void {
    const { left } = this.funds;
    if (left < this.principalLeft || left < this.payoffAmount(day)) return;
    this.cutInterestNotDue(day, 'early-payoff');
    this.spendOnAll(day);
  }

  /** 贷款机构已确认结清 (rule 4.30, rule 4.31): what the money left over doesn't pay is given up. */
  close(fund: Fund, day: Day): void {
    this.cutInterestNotDue(day, 'closing');
    this.spendOnAll(day);
    this.installments.forEach((_, index) =>
      COMPONENTS.forEach((component) => this.forgive(fund, index, component, Infinity, day, true)),
    );
  }

  /** Money left over is not deducted from it (rule 4.40, rule 4.41). */
  payoffAmount(day: Day): Fen {
    // What is due before the first open installment is settled, and what isn't due owes its principal.
    let total = this.notDueLeft;
    for (let index = this.firstOpen; index < this.dueCount; index += 1) total += this.installments[index]?.owesInAll(day) ?? 0;
    const { current } = this;
    return current === undefined ? total : total + Math.max(0, this.earnedOf(this.dueCount, day) - current.clearedInterest);
  }

  /** What the interest of the days so far consists of. */
  earnedIntervals(day: Day): EarnedInterval[] {
    return this.current ? this.earned.intervals(this.current, day) : [];
  }

  private earnedOf(index: number, day: Day): Fen {
    const account = this.installments[index];
    return account && index === this.dueCount ? this.earned.earnedBy(account, day) : 0;
  }

  private cutInterestNotDue(day: Day, reason: InterestChangeReason): void {
    for (let index = this.dueCount; index < this.installments.length; index += 1) {
      const intervals = index === this.dueCount ? this.earnedIntervals(day) : [];
      this.installments[index]?.cutInterest(this.earnedOf(index, day), day, reason, intervals);
    }
  }

  private notDue(): readonly InstallmentAccount[] {
    return this.installments.slice(this.dueCount);
  }

  /** What is due, in the loan's order; then each later installment, interest before principal. */
  private spendOnAll(day: Day): void {
    this.funds.eachLeft((fund) => {
      this.spendOnDue(fund, day);
      this.sweep(fund, SWEEPS['by-installment'], this.dueCount, this.installments.length, day);
    });
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
    account.clear(component, amount, day);
    fund.spend(component, amount, account.number, day);
    if (component === 'principal') this.lessPrincipal(index, amount, day);
    return amount;
  }

  /** Gives up what the installment owes of the component, at most `limit`; returns what was given up. */
  private forgive(fund: Fund, index: number, component: Component, limit: Fen, day: Day, closing: boolean): Fen {
    const account = this.installments[index];
    const amount = Math.min(limit, account?.owes(component, day) ?? 0);
    if (!account || amount === 0) return 0;
    account.waive(component, amount, day);
    fund.give({ number: account.number, day, amount, component, closing });
    if (component === 'principal') this.lessPrincipal(index, amount, day);
    return amount;
  }

  private lessPrincipal(index: number, amount: Fen, day: Day): void {
    this.principalLeft -= amount;
    if (index < this.dueCount) return;
    this.notDueLeft -= amount;
    this.earned.reducePrincipal(amount, day);
  }
}

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
