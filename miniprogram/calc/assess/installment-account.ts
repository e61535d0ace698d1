import { dateOf, type Day, dayOf } from '../day';
import { roundProduct } from '../money';
import type { ExactRate } from '../rate';
import type { Component, Debt, Fen, Installment, InstallmentState, InstallmentStatement, ISODate } from '../types';
import { addTo } from './add-to';
import { Accrual, type EarnedInterval, type Interval } from './accrual';
import type { Rules } from './rules';
import type { InterestChangeReason } from './types';

/** The interest became another on a day, and what the new one consists of. */
export interface Cut {
  readonly day: Day;
  readonly reason: InterestChangeReason;
  readonly before: Fen;
  readonly after: Fen;
  readonly intervals: readonly EarnedInterval[];
}

/**
 * What one installment owes and has been paid, replayed from change to change (rule 4.1).
 *
 * Nothing is computed day by day: penalty and late fee are brought up to a day only when the account
 * is read or paid on it. Days must be given in ascending order.
 */
export class InstallmentAccount {
  /** Made with the first day that bears some: most installments never do. */
  private penalty: Accrual | undefined;
  /** Of it the amount, so far. */
  private penaltySoFar: Fen = 0;
  /** Paid or waived. */
  private readonly cleared: Debt = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };
  private waived: Debt | undefined;
  private interestCuts: Cut[] | undefined;
  private readonly principal: Fen;
  private interest: Fen;
  private dueOn: ISODate;
  private dueDay: Day;
  /** Due only through acceleration: then it bears no late fee. */
  private isAccelerated = false;
  private isPastGrace = false;
  private accruedTo: Day;
  /** Up to and with this day nothing is to be charged any more: the end of grace, or the day it was brought to. */
  private broughtTo: Day;
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
    this.accruedTo = this.penaltyStart;
    this.broughtTo = this.graceEnd;
  }

  get due(): Day {
    return this.dueDay;
  }

  get number(): number {
    return this.installment.number;
  }

  get date(): ISODate {
    return this.dueOn;
  }

  /** As scheduled, before any cut. */
  get scheduledInterest(): Fen {
    return this.installment.interest;
  }

  get presentInterest(): Fen {
    return this.interest;
  }

  /** Paid or waived. */
  get clearedInterest(): Fen {
    return this.cleared.interest;
  }

  get unpaidPrincipal(): Fen {
    return this.principal - this.cleared.principal;
  }

  get unpaidInterest(): Fen {
    return this.interest - this.cleared.interest;
  }

  get cuts(): readonly Cut[] {
    return this.interestCuts ?? [];
  }

  owes(component: Component, day: Day): Fen {
    switch (component) {
      case 'principal':
        return this.unpaidPrincipal;
      case 'interest':
        return this.unpaidInterest;
      case 'penalty':
        this.bringTo(day);
        return this.penaltySoFar - this.cleared.penalty;
      case 'lateFee':
        this.bringTo(day);
        return this.lateFee - this.cleared.lateFee;
    }
  }

  owesInAll(day: Day): Fen {
    this.bringTo(day);
    return this.unpaidPrincipal + this.unpaidInterest + this.penaltySoFar - this.cleared.penalty + this.lateFee - this.cleared.lateFee;
  }

  /** Money pays it; or the lender gives it up (`waive`). */
  clear(component: Component, amount: Fen, day: Day): void {
    this.bringTo(day);
    addTo(this.cleared, component, amount);
  }

  waive(component: Component, amount: Fen, day: Day): void {
    this.clear(component, amount, day);
    this.waived ??= { principal: 0, interest: 0, penalty: 0, lateFee: 0 };
    addTo(this.waived, component, amount);
  }

  waivedOf(component: Component): Fen {
    return this.waived === undefined ? 0 : this.waived[component];
  }

  /** Interest only ever becomes less, and never less than was paid or waived of it (rule 4.24, rule 4.32, rule 4.36). */
  cutInterest(to: Fen, day: Day, reason: InterestChangeReason, intervals: readonly EarnedInterval[]): void {
    const before = this.interest;
    this.interest = Math.max(this.cleared.interest, Math.min(before, to));
    if (this.interest !== before) (this.interestCuts ??= []).push({ day, reason, before, after: this.interest, intervals });
  }

  accelerate(day: Day): void {
    this.isAccelerated = true;
    this.dueOn = dateOf(day);
    this.dueDay = day;
    this.accruedTo = this.penaltyStart;
    this.broughtTo = this.graceEnd;
  }

  get penaltyRate(): ExactRate {
    return this.rules.penaltyRate;
  }

  get penaltyIsRoundedDaily(): boolean {
    return this.rules.penaltyRounding === 'daily';
  }

  /** What the penalty on the day consists of. */
  penaltyIntervals(day: Day): readonly Interval[] {
    this.bringTo(day);
    return this.penalty?.intervals ?? [];
  }

  statement(day: Day): InstallmentStatement {
    const state = this.stateOn(day);
    return {
      number: this.number,
      dueOn: this.dueOn,
      principal: this.principal,
      interest: this.interest,
      principalPaid: this.cleared.principal - this.waivedOf('principal'),
      interestPaid: this.cleared.interest - this.waivedOf('interest'),
      penalty: this.penaltySoFar,
      penaltyPaid: this.cleared.penalty - this.waivedOf('penalty'),
      lateFee: this.lateFee,
      lateFeePaid: this.cleared.lateFee - this.waivedOf('lateFee'),
      daysOverdue: state === 'overdue' ? day - this.dueDay : 0,
      state,
    };
  }

  stateOn(day: Day): InstallmentState {
    if (this.owesInAll(day) === 0) return 'settled';
    if (day < this.dueDay) return 'upcoming';
    return day <= this.graceEnd ? 'due' : 'overdue';
  }

  /** The day before the first that bears penalty. */
  private get penaltyStart(): Day {
    return this.rules.dueDayBearsPenalty ? this.dueDay - 1 : this.dueDay;
  }

  private get graceEnd(): Day {
    return this.dueDay + this.rules.graceDays;
  }

  /**
   * Charges the days up to `day`, included, from the due date, excluded or, by some lenders'
   * habit, included. In grace nothing is charged and
   * nothing counted, so that what is unpaid when grace ends bears penalty from the due date on. A payment
   * of the day itself comes after: the account is brought to the day before it is paid.
   */
  private bringTo(day: Day): void {
    if (day <= this.broughtTo) return;
    this.broughtTo = day;
    if (!this.isPastGrace) {
      this.isPastGrace = true;
      if (!this.isAccelerated) this.lateFee = roundProduct(this.unpaidPrincipal + this.unpaidInterest, this.rules.lateFeeRate);
    }
    const base = this.unpaidPrincipal + (this.rules.interestBearsPenalty ? this.unpaidInterest : 0);
    if (base > 0) {
      this.penalty ??= new Accrual(this.rules.penaltyRate, this.rules.penaltyRounding);
      this.penalty.add(base, this.accruedTo, day);
      this.penaltySoFar = this.penalty.amount;
    }
    this.accruedTo = day;
  }
}
