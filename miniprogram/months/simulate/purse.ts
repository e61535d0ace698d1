import { addMonths, sum, type Debt, type Fen, type ISODate, type Payment, type PaymentAllocation } from '../../calc/main';
import type { Running } from '../../loans/other-debts';
import type { OpenDebt } from './debt';

/** Something was due on a day, of a debt that was on time, and the money wasn't there. */
export interface Missed {
  readonly on: ISODate;
  readonly index: number;
  readonly short: Fen;
}

/** The debts as they run, and the money in hand: each day's payments come out of it, and out of nothing else. */
export class Purse {
  readonly loans: readonly Running[];
  readonly missed: Missed[] = [];
  /** What was paid so far, by what it went to; a mortgage's isn't in it. */
  readonly parts = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };
  cash: Fen;
  private readonly made: Made[][];

  /** @param budget this month's; what later ones bring is taken to be the same */
  constructor(readonly debts: readonly OpenDebt[], readonly from: ISODate, public budget: Fen, atHand: Fen) {
    this.loans = debts.map(({ start }) => start(from));
    this.made = debts.map(() => []);
    this.cash = atHand;
  }

  /** All debts live on to that day. */
  to(on: ISODate): void {
    this.loans.forEach((loan) => loan.isSettled || loan.to(on));
  }

  /** By debt, one a day. */
  get payments(): Payment[][] {
    return this.made.map((own) => own.map(({ payment }) => payment));
  }

  /** By debt. */
  get paidSoFar(): Fen[] {
    return this.made.map((own) => sum(own.map(({ payment }) => payment.amount)));
  }

  /** Nothing is owed any more, but for mortgages. */
  get isSettled(): boolean {
    return this.loans.every(({ isSettled }, index) => isSettled || this.isStanding(index));
  }

  /** Without the mortgages. */
  get owed(): Fen {
    return sum(this.loans.map(({ owed }, index) => (this.isStanding(index) ? 0 : owed)));
  }

  isStanding(index: number): boolean {
    return this.debts[index]?.standing === true;
  }

  loan(index: number): Running {
    const loan = this.loans[index];
    if (loan === undefined) throw new RangeError(`no debt has the place ${index}`);
    return loan;
  }

  pay(index: number, amount: Fen, on: ISODate): void {
    if (amount <= 0) return;
    const went = this.loan(index).pay(amount);
    this.noted(index, { paidOn: on, amount }, went);
  }

  payAhead(index: number, principal: Fen, on: ISODate): void {
    if (principal <= 0) return;
    const went = this.loan(index).payAhead(principal);
    this.noted(index, { paidOn: on, amount: principal, allocation: { lateFee: 0, penalty: 0, interest: 0, principal } }, went);
  }

  /** What falls due of these debts before that day. */
  needUntil(end: ISODate, indices: readonly number[]): Fen {
    return sum(indices.flatMap((index) => this.loan(index).ahead(end).map(({ amount }) => amount)));
  }

  /** What falls due from that month on, month by month: of these debts all of it, of that one the interest. */
  needs(month: number, indices: readonly number[], interestOf?: number): Fen[] {
    const all = indices.flatMap((index) => this.loan(index).ahead().map(({ dueOn, amount }) => ({ dueOn, amount })));
    const interest = interestOf === undefined ? [] : this.loan(interestOf).ahead().map(({ dueOn, interest: amount }) => ({ dueOn, amount }));
    const ahead = [...all, ...interest].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
    const needs: Fen[] = [];
    let place = 0;
    for (let end = addMonths(this.from, month + 1); place < ahead.length; end = addMonths(this.from, month + needs.length + 1)) {
      let need = 0;
      for (let next = ahead[place]; next !== undefined && next.dueOn < end; next = ahead[place]) {
        need += next.amount;
        place += 1;
      }
      needs.push(need);
    }
    return needs;
  }

  private noted(index: number, payment: Payment, went: Allocated): void {
    this.cash -= payment.amount;
    for (const part of PARTS) this.parts[part] += this.isStanding(index) ? 0 : went[part];
    const made = this.made[index] ?? [];
    const last = made[made.length - 1];
    // Two payments of a day are one transfer; and replayed, one as stated would come before the other.
    if (last?.payment.paidOn === payment.paidOn) made.splice(-1, 1, joined(last, { payment, went }));
    else made.push({ payment, went });
  }
}

type Allocated = Pick<PaymentAllocation, keyof Debt>;

interface Made {
  readonly payment: Payment;
  readonly went: Allocated;
}

const PARTS = ['lateFee', 'penalty', 'interest', 'principal'] as const;

function joined(a: Made, b: Made): Made {
  const sumOf = (part: keyof Debt): Fen => a.went[part] + b.went[part];
  const went = { lateFee: sumOf('lateFee'), penalty: sumOf('penalty'), interest: sumOf('interest'), principal: sumOf('principal') };
  const isStated = a.payment.allocation !== undefined || b.payment.allocation !== undefined;
  return { payment: { paidOn: a.payment.paidOn, amount: a.payment.amount + b.payment.amount, ...(isStated && { allocation: went }) }, went };
}
