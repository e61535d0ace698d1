import { requireLoan } from '../checks/loan';
import { dateOf, type Day, dayOf } from '../day';
import { sum } from '../money';
import type { Fen, ISODate, Loan, PaymentAllocation } from '../types';
import type { InstallmentAccount } from './installment-account';
import { Replay } from './replay';

/** What falls due of a loan on a day to come. */
export interface DueAhead {
  readonly dueOn: ISODate;
  readonly amount: Fen;
  /** Of it, the interest. */
  readonly interest: Fen;
}

/**
 * A loan that is lived on from a day, payment by payment: what a person could do with it from today on, by the loan's own
 * rules. It is the replay of assessLoan, stopped on a day and gone on with; so the same loan with the payments that were
 * made here has the same statement. Days must be given in ascending order. In fen.
 *
 * @throws CalcError as assessLoan does.
 *
 * @example
 * const terms = {
 *   principal: 57_000_00, borrowedOn: '2026-01-15', dailyRate: '0.0005',
 *   method: 'equal-principal', termCount: 12, dueDay: 15,
 * };
 * const loan = new RunningLoan({ terms, payments: [] }, '2026-02-25');
 * [loan.due, loan.isLate, loan.payoff] // → [5_669_13, true, 58_180_38]
 * loan.pay(58_180_38);
 * [loan.due, loan.payoff, loan.isSettled] // → [0, 0, true]
 */
export class RunningLoan {
  private readonly replay: Replay;
  private day: Day;
  /** Installments before it have fallen due and are settled. */
  private open = 0;

  constructor(loan: Loan, from: ISODate) {
    requireLoan(loan, from);
    this.replay = new Replay(loan);
    this.day = dayOf(from);
    this.replay.to(this.day);
  }

  /** Lives on up to and with that day. */
  to(on: ISODate): void {
    this.day = dayOf(on);
    this.replay.to(this.day);
  }

  /** Pays an amount above 0 on the day reached, in the loan's order; it settles the loan where it covers the payoff. Where it went. */
  pay(amount: Fen): PaymentAllocation {
    return this.replay.receive({ paidOn: dateOf(this.day), amount }, this.day).allocation();
  }

  /** Repays principal before it is due (rule 4.32), at a lender that takes it; at most what is outstanding, once nothing is due. */
  payAhead(principal: Fen): PaymentAllocation {
    const allocation = { lateFee: 0, penalty: 0, interest: 0, principal };
    return this.replay.receive({ paidOn: dateOf(this.day), amount: principal, allocation }, this.day).allocation();
  }

  /** What is unpaid of everything that has fallen due, with penalty and fees. */
  get due(): Fen {
    return sum(this.openDue().map((one) => one.owesInAll(this.day)));
  }

  /** Something that fell due before this day is unpaid. */
  get isLate(): boolean {
    return this.lateSince !== null;
  }

  /** The due date of the oldest that is, or null. */
  get lateSince(): ISODate | null {
    return this.openDue().find((one) => one.due < this.day)?.date ?? null;
  }

  /** What must be paid today to settle it: the payoff amount less the money left over at the lender. */
  get payoff(): Fen {
    return Math.max(0, this.owed - this.leftOver);
  }

  /** All that is owed today (the payoff amount), whatever is left over at the lender. */
  get owed(): Fen {
    return this.isSettled ? 0 : this.replay.account.payoffAmount(this.day);
  }

  get outstandingPrincipal(): Fen {
    return this.replay.account.outstandingPrincipal;
  }

  /** Money left over at the lender (溢缴款). */
  get leftOver(): Fen {
    return this.replay.account.funds.left;
  }

  get isSettled(): boolean {
    return this.outstandingPrincipal === 0 && this.openDue().length === 0 && this.replay.account.payoffAmount(this.day) === 0;
  }

  /** What is still to fall due before that day, or at all, the next first, as it stands today; money left over pays the first of it. */
  ahead(before?: ISODate): DueAhead[] {
    const end = before === undefined ? Infinity : dayOf(before);
    const all: DueAhead[] = [];
    let left = this.leftOver;
    for (let place = this.open; place < this.installments.length; place += 1) {
      const one = this.installments[place];
      if (one === undefined || one.due >= end) break;
      if (one.due <= this.day) continue;
      const scheduled = one.unpaidPrincipal + one.unpaidInterest;
      const covered = Math.min(left, scheduled);
      left -= covered;
      if (scheduled > covered) all.push({ dueOn: one.date, amount: scheduled - covered, interest: Math.min(one.unpaidInterest, scheduled - covered) });
    }
    return all;
  }

  /** What has fallen due and isn't settled; what is settled stays so, and isn't looked at again. */
  private openDue(): InstallmentAccount[] {
    const open: InstallmentAccount[] = [];
    for (let place = this.open; place < this.installments.length; place += 1) {
      const one = this.installments[place];
      if (one === undefined || one.due > this.day) break;
      if (one.owesInAll(this.day) > 0) open.push(one);
      else if (place === this.open) this.open += 1;
    }
    return open;
  }

  private get installments(): readonly InstallmentAccount[] {
    return this.replay.account.installments;
  }
}
