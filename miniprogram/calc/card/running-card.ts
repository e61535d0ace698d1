import type { DueAhead } from '../assess/running-loan';
import { requireCard } from '../checks/card';
import { addMonthsOnDay, dayOf, type Day } from '../day';
import { roundProduct, sum } from '../money';
import { contractRate, type ExactRate } from '../rate';
import type { Fen, ISODate, PaymentAllocation } from '../types';
import type { CardAccount } from './account';
import { asked, dueAfter, met, minimumOf, type Minimum, type OpenBill } from './bills';

/** So many months with the least payment alone are looked ahead. */
const LONGEST = 600;

/**
 * A card that is lived on from a day, payment by payment, as RunningLoan is (rule 5.64): interest by the day, added on each bill
 * day; what a bill asks for at least is due. Days must be given in ascending order. In fen.
 *
 * @throws CalcError for what no card can have, and for days before its balance's.
 *
 * @example
 * const card = new RunningCard({
 *   balance: 10_000_00, balanceOn: '2026-02-05', annualRate: '0.1825', yearDays: 365, billDay: 5, dueDay: 25,
 *   minimumShare: '0.1', leastPayment: 0, billMet: false, payments: [],
 * }, '2026-02-25');
 * [card.due, card.owed] // → [1_000_00, 10_100_00]
 * card.pay(1_000_00).principal // → 1_000_00
 * card.to('2026-03-05'); // 20 days of 10,000.00 and 8 of 9,000.00 at 0.05%
 * [card.owed, card.ahead('2026-04-01')[0]?.amount] // → [9_136_00, 1_036_00]
 */
export class RunningCard {
  private principal: Fen;
  /** Billed and unpaid; it bears interest as the principal does. */
  private interest = 0;
  /** Σ balance × days since the last bill. */
  private units = 0;
  private day: Day;
  private bills: readonly OpenBill[];
  private billsMade = 0;
  private left = 0;
  private known: readonly DueAhead[] | null = null;
  private readonly rate: ExactRate;
  private readonly minimum: Minimum;

  constructor(private readonly card: CardAccount, from: ISODate) {
    requireCard(card, from);
    this.rate = contractRate(card);
    this.minimum = minimumOf(card);
    this.principal = card.balance;
    this.day = dayOf(card.balanceOn);
    while (this.nextBillOn <= card.balanceOn) this.billsMade += 1;
    const dueOn = dueAfter(addMonthsOnDay(card.balanceOn, this.billsMade - 1, card.billDay), card.dueDay);
    this.bills = card.billMet || card.balance === 0 || dueOn < card.balanceOn ? [] : [{ dueOn, asks: asked(card.balance, 0, [], this.minimum) }];
    for (const { paidOn, amount } of [...card.payments].sort((a, b) => a.paidOn.localeCompare(b.paidOn))) {
      if (paidOn > from) break;
      this.to(paidOn);
      this.pay(amount);
    }
    this.to(from);
  }

  /** Lives on up to and with that day. */
  to(on: ISODate): void {
    for (let billedOn = this.nextBillOn; billedOn <= on; billedOn = this.nextBillOn) this.makeBill(billedOn);
    this.accrue(dayOf(on));
  }

  /** Pays an amount above 0 on the day reached: interest, then principal. Where it went. */
  pay(amount: Fen): PaymentAllocation {
    const { payoff } = this;
    if (amount >= payoff && this.owed > 0) return this.payOff(amount);
    const [interest, owed] = [Math.min(amount, this.interest), this.interest + this.principal];
    const principal = Math.min(amount - interest, this.principal);
    this.interest -= interest;
    this.principal -= principal;
    this.left += Math.max(0, amount - owed);
    this.bills = met(this.bills, amount);
    this.known = null;
    return { lateFee: 0, penalty: 0, interest, principal, unapplied: Math.max(0, amount - owed) };
  }

  /** The bank takes any part at any time. */
  payAhead(amount: Fen): PaymentAllocation {
    return this.pay(amount);
  }

  /** What the bills that have fallen due ask for. */
  get due(): Fen {
    return sum(this.bills.filter(({ dueOn }) => dayOf(dueOn) <= this.day).map(({ asks }) => asks));
  }

  get isLate(): boolean {
    return this.lateSince !== null;
  }

  /** The due day of the oldest bill that wasn't met in time, or null. */
  get lateSince(): ISODate | null {
    const first = this.bills[0];
    return first !== undefined && dayOf(first.dueOn) < this.day ? first.dueOn : null;
  }

  /** All that is owed today, with the interest of the days since the bill. */
  get owed(): Fen {
    return this.principal + this.interest + this.interestSoFar;
  }

  /** What must be paid today to settle it. */
  get payoff(): Fen {
    return Math.max(0, this.owed - this.left);
  }

  get outstandingPrincipal(): Fen {
    return this.principal;
  }

  /** Money left over at the bank (溢缴款). */
  get leftOver(): Fen {
    return this.left;
  }

  get isSettled(): boolean {
    return this.owed === 0;
  }

  /**
   * What is still to fall due before that day, or at all, where no more than the bills ask for is paid. A part that is repaid ahead
   * meets the bill that is open; what later ones ask for comes all the same, and so stands as interest.
   */
  ahead(before?: ISODate): DueAhead[] {
    this.known ??= this.lookedAhead();
    return this.known.filter(({ dueOn }) => dayOf(dueOn) > this.day && (before === undefined || dueOn < before));
  }

  private lookedAhead(): DueAhead[] {
    const copy = Object.assign(Object.create(RunningCard.prototype) as RunningCard, this);
    const all: DueAhead[] = [];
    if (copy.due > 0) copy.pay(copy.due);
    for (let months = 0; months < LONGEST && !copy.isSettled; months += 1) {
      const dueOn = copy.bills[0]?.dueOn;
      copy.to(dueOn ?? copy.nextBillOn);
      const amount = Math.min(copy.due, copy.payoff);
      if (dueOn === undefined || amount === 0) continue;
      all.push({ dueOn, amount, interest: this.bills.some((bill) => bill.dueOn === dueOn) ? 0 : amount });
      copy.pay(amount);
    }
    return all;
  }

  private get interestSoFar(): Fen {
    return roundProduct(this.units, this.rate);
  }

  private get nextBillOn(): ISODate {
    return addMonthsOnDay(this.card.balanceOn, this.billsMade, this.card.billDay);
  }

  private accrue(day: Day): void {
    this.units += (this.principal + this.interest) * (day - this.day);
    this.day = day;
  }

  private makeBill(billedOn: ISODate): void {
    this.accrue(dayOf(billedOn));
    const [interest, balance] = [this.interestSoFar, this.principal + this.interest];
    this.units = 0;
    this.interest += interest;
    this.billsMade += 1;
    this.known = null;
    const asks = asked(balance, interest, this.bills, this.minimum);
    if (asks > 0) this.bills = [...this.bills, { dueOn: dueAfter(billedOn, this.card.dueDay), asks }];
    const { left } = this;
    this.left = 0;
    if (left > 0) this.pay(left);
  }

  private payOff(amount: Fen): PaymentAllocation {
    const [interest, principal, unapplied] = [this.interest + this.interestSoFar, this.principal, amount - this.payoff];
    this.principal = this.interest = this.units = 0;
    this.bills = [];
    this.left = unapplied;
    this.known = null;
    return { lateFee: 0, penalty: 0, interest, principal, unapplied };
  }
}
