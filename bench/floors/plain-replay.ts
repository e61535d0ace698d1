import type { InstallmentStatement, Loan, LoanStatement, PaymentAllocation } from '../../miniprogram/calc';
import { daysOfText } from './calendar';
import { plainSchedule } from './plain-schedule';

/**
 * The floor of assessLoan: the same statement by plain numbers, for a loan by its terms whose payments ascend, come after the
 * drawdown, and go to what is due, the oldest first. No check, no other order, no receipt as stated, no waiver, no closing, no
 * acceleration, no grace, no fee; what is near half a fen may be a fen off.
 */
export function plainReplay({ terms, payments }: Loan, asOf: string): LoanStatement {
  const rate = Number(terms.dailyRate);
  const penaltyRate = rate * Number(terms.overdueRules?.penaltyMultiplier ?? '1.5');
  const today = daysOfText(asOf);
  const rows = plainSchedule(terms).map((row) => new Row(row.number, row.dueOn, daysOfText(row.dueOn), row.principal, row.interest));
  const ledger = new Ledger(rows, penaltyRate, rate, daysOfText(terms.borrowedOn), terms.principal);
  for (const { paidOn, amount } of payments) {
    const day = daysOfText(paidOn);
    if (day > today) break;
    ledger.fallDueBy(day);
    ledger.pay(amount, day);
  }
  ledger.fallDueBy(today);
  return statementOf(ledger, asOf, today);
}

class Row {
  principalPaid = 0;
  interestPaid = 0;
  penalty = 0;
  penaltyPaid = 0;
  accruedTo: number;

  constructor(readonly number: number, readonly dueOn: string, readonly due: number, readonly principal: number, public interest: number) {
    this.accruedTo = due;
  }

  bringTo(day: number, rate: number): void {
    if (day <= this.accruedTo) return;
    this.penalty += (this.principal - this.principalPaid) * rate * (day - this.accruedTo);
    this.accruedTo = day;
  }

  get penaltyOwed(): number {
    return Math.round(this.penalty) - this.penaltyPaid;
  }

  get owed(): number {
    return this.principal - this.principalPaid + this.interest - this.interestPaid + this.penaltyOwed;
  }
}

class Ledger {
  readonly allocations: PaymentAllocation[] = [];
  dueCount = 0;
  firstOpen = 0;
  firstLeft = 0;
  principalNotDue: number;
  outstanding: number;

  constructor(readonly rows: Row[], readonly penaltyRate: number, readonly rate: number, public periodStart: number, principal: number) {
    this.principalNotDue = principal;
    this.outstanding = principal;
  }

  /** Money left over pays what falls due, on its day. */
  fallDueBy(day: number): void {
    for (let row = this.rows[this.dueCount]; row !== undefined && row.due <= day; row = this.rows[this.dueCount]) {
      this.dueCount += 1;
      this.periodStart = row.due;
      this.principalNotDue -= row.principal - row.principalPaid;
      for (let place = this.firstLeft; place < this.allocations.length; place += 1) this.spend(this.allocations[place]!, row.due);
      while (this.allocations[this.firstLeft]?.unapplied === 0) this.firstLeft += 1;
    }
  }

  pay(amount: number, day: number): void {
    const given = { lateFee: 0, penalty: 0, interest: 0, principal: 0, unapplied: amount };
    this.allocations.push(given);
    this.spend(given, day);
    if (given.unapplied > 0 && given.unapplied >= this.payoff(day)) this.settle(given, day);
  }

  payoff(day: number): number {
    let total = this.outstanding;
    for (let place = this.firstOpen; place < this.dueCount; place += 1) {
      const row = this.rows[place]!;
      row.bringTo(day, this.penaltyRate);
      total += row.owed - row.principal + row.principalPaid;
    }
    const current = this.rows[this.dueCount];
    return current === undefined ? total : total + Math.min(current.interest, Math.round(this.principalNotDue * this.rate * (day - this.periodStart)));
  }

  private spend(given: PaymentAllocation, day: number): void {
    for (let place = this.firstOpen; place < this.dueCount && given.unapplied > 0; place += 1) {
      const row = this.rows[place]!;
      row.bringTo(day, this.penaltyRate);
      const penalty = Math.min(given.unapplied, row.penaltyOwed);
      row.penaltyPaid += penalty;
      given.penalty += penalty;
      given.unapplied -= penalty;
      this.spendOnRow(row, given);
      if (place === this.firstOpen && row.owed === 0) this.firstOpen += 1;
    }
  }

  private spendOnRow(row: Row, given: PaymentAllocation): void {
    const interest = Math.min(given.unapplied, row.interest - row.interestPaid);
    row.interestPaid += interest;
    given.interest += interest;
    given.unapplied -= interest;
    const principal = Math.min(given.unapplied, row.principal - row.principalPaid);
    row.principalPaid += principal;
    given.principal += principal;
    given.unapplied -= principal;
    this.outstanding -= principal;
  }

  private settle(given: PaymentAllocation, day: number): void {
    for (let place = this.dueCount; place < this.rows.length; place += 1) {
      const row = this.rows[place]!;
      const earned = place === this.dueCount ? Math.round(this.principalNotDue * this.rate * (day - this.periodStart)) : 0;
      row.interest = Math.min(row.interest, earned);
      this.spendOnRow(row, given);
    }
    this.principalNotDue = 0;
  }
}

function statementOf(ledger: Ledger, asOf: string, today: number): LoanStatement {
  const installments: InstallmentStatement[] = [];
  const totals = { outstandingPrincipal: ledger.outstanding, overduePrincipal: 0, overdueInterest: 0, penaltyDue: 0, lateFeeDue: 0, overdueTotal: 0 };
  let daysOverdue = 0;
  let nextDue: LoanStatement['nextDue'];
  for (const row of ledger.rows) {
    row.bringTo(today, ledger.penaltyRate);
    const state = row.owed === 0 ? 'settled' : today < row.due ? 'upcoming' : today === row.due ? 'due' : 'overdue';
    if (state === 'overdue') {
      totals.overduePrincipal += row.principal - row.principalPaid;
      totals.overdueInterest += row.interest - row.interestPaid;
      totals.penaltyDue += row.penaltyOwed;
      totals.overdueTotal += row.owed;
      if (daysOverdue === 0) daysOverdue = today - row.due;
    }
    const amount = row.principal - row.principalPaid + row.interest - row.interestPaid;
    if (nextDue === undefined && row.due >= today && amount > 0) nextDue = { dueOn: row.dueOn, amount };
    installments.push({
      number: row.number, dueOn: row.dueOn, principal: row.principal, interest: row.interest,
      principalPaid: row.principalPaid, interestPaid: row.interestPaid, penalty: Math.round(row.penalty), penaltyPaid: row.penaltyPaid,
      lateFee: 0, lateFeePaid: 0, daysOverdue: state === 'overdue' ? today - row.due : 0, state,
    });
  }
  const unapplied = ledger.allocations.reduce((total, given) => total + given.unapplied, 0);
  return {
    asOf, installments, totals, waived: { lateFee: 0, penalty: 0, interest: 0, principal: 0 }, payoffAmount: ledger.payoff(today),
    unapplied, daysOverdue, allocations: ledger.allocations, ...(nextDue && { nextDue }),
  };
}
