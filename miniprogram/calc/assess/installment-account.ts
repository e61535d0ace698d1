import { dateOf, type Day, dayOf } from '../day';
import { roundProduct } from '../money';
import type { ExactRate } from '../rate';
import type { Component, Debt, Fen, Installment, InstallmentState, InstallmentStatement, ISODate } from '../types';
import { Accrual, type Interval } from './accrual';
import type { Rules } from './rules';

/**
 * What one installment owes and has been paid, replayed from change to change (rule 4.1).
 *
 * Nothing is computed day by day: penalty and late fee are brought up to a day only when the account
 * is read or paid on it. Days must be given in ascending order.
 */
export class InstallmentAccount {
  private readonly penalty: Accrual;
  private readonly paid: Debt = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };
  private readonly principal: Fen;
  private interest: Fen;
  private dueOn: ISODate;
  private dueDay: Day;
  /** Due only through acceleration: then it bears no late fee. */
  private isAccelerated = false;
  private isPastGrace = false;
  private accruedTo: Day;
  private lateFee: Fen = 0;

  constructor(
    private readonly installment: Installment,
    /** The drawdown or the due date before. */
    readonly periodStart: Day,
    private readonly rules: Rules,
  ) {
    this.principal = installment.principal;
    this.interest = installment.interest;
    this.dueOn = installment.dueOn;
    this.dueDay = dayOf(installment.dueOn);
    this.accruedTo = this.dueDay;
    this.penalty = new Accrual(rules.penaltyRate);
  }

  get due(): Day {
    return this.dueDay;
  }

  get number(): number {
    return this.installment.number;
  }

  get scheduledInterest(): Fen {
    return this.interest;
  }

  get interestPaid(): Fen {
    return this.paid.interest;
  }

  get unpaidPrincipal(): Fen {
    return this.principal - this.paid.principal;
  }

  get unpaidInterest(): Fen {
    return this.interest - this.paid.interest;
  }

  owes(component: Component, day: Day): Fen {
    switch (component) {
      case 'principal':
        return this.unpaidPrincipal;
      case 'interest':
        return this.unpaidInterest;
      case 'penalty':
        this.bringTo(day);
        return this.penalty.amount - this.paid.penalty;
      case 'lateFee':
        this.bringTo(day);
        return this.lateFee - this.paid.lateFee;
    }
  }

  owesInAll(day: Day): Fen {
    return this.unpaidPrincipal + this.unpaidInterest + this.owes('penalty', day) + this.owes('lateFee', day);
  }

  pay(component: Component, amount: Fen, day: Day): void {
    this.bringTo(day);
    this.paid[component] += amount;
  }

  /** Early payoff and acceleration leave the interest of the days so far, but never less than was paid of it (rule 4.24, rule 4.36). */
  cutInterest(earned: Fen): void {
    this.interest = Math.max(this.paid.interest, Math.min(this.interest, earned));
  }

  accelerate(day: Day): void {
    this.isAccelerated = true;
    this.dueOn = dateOf(day);
    this.dueDay = day;
    this.accruedTo = day;
  }

  get penaltyRate(): ExactRate {
    return this.rules.penaltyRate;
  }

  /** What the penalty on the day consists of. */
  penaltyIntervals(day: Day): readonly Interval[] {
    this.bringTo(day);
    return this.penalty.intervals;
  }

  statement(day: Day): InstallmentStatement {
    this.bringTo(day);
    const state = this.stateOn(day);
    return {
      number: this.number,
      dueOn: this.dueOn,
      principal: this.principal,
      interest: this.interest,
      principalPaid: this.paid.principal,
      interestPaid: this.paid.interest,
      penalty: this.penalty.amount,
      penaltyPaid: this.paid.penalty,
      lateFee: this.lateFee,
      lateFeePaid: this.paid.lateFee,
      daysOverdue: state === 'overdue' ? day - this.dueDay : 0,
      state,
    };
  }

  private stateOn(day: Day): InstallmentState {
    if (this.owesInAll(day) === 0) return 'settled';
    if (day < this.dueDay) return 'upcoming';
    return day <= this.graceEnd ? 'due' : 'overdue';
  }

  private get graceEnd(): Day {
    return this.dueDay + this.rules.graceDays;
  }

  /**
   * Charges the days up to `day`, included, from the due date, excluded. In grace nothing is charged and
   * nothing counted, so that what is unpaid when grace ends bears penalty from the due date. A payment
   * of the day itself comes after: the account is brought to the day before it is paid.
   */
  private bringTo(day: Day): void {
    if (day <= this.graceEnd) return;
    if (!this.isPastGrace) {
      this.isPastGrace = true;
      if (!this.isAccelerated) this.lateFee = roundProduct(this.unpaidPrincipal + this.unpaidInterest, this.rules.lateFeeRate);
    }
    const base = this.unpaidPrincipal + (this.rules.interestBearsPenalty ? this.unpaidInterest : 0);
    this.penalty.add(base, this.accruedTo, day);
    this.accruedTo = day;
  }
}
