import { addMonths, type Fen, type ISODate } from '../../calc/main';
import type { OpenDebt } from '../simulate/debt';
import type { RepayOrder } from '../simulate/orders';
import { Purse } from '../simulate/purse';
import { LONGEST, simulationOf, type Living, type SimulatedMonth, type Simulation } from '../simulate/simulate';
import type { Extra } from '../simulate/extra-money';

/**
 * Debts that are on time, repaid term by term as they are now, and extra money beside it (rule 5.51). A term's money is there
 * on its due date, also once the term needs less of it or its debt is over; what it then doesn't need is repaid ahead at once, as
 * the extra is, the first of the order first. A debt that only goes whole is saved for, and nothing is paid past it; an agreement
 * keeps its own payments. Monthly money comes for the first time on the first due date. With no extra at all these are the
 * schedules themselves.
 */
export class ByTerms implements Living {
  private readonly purse: Purse;
  private readonly months: SimulatedMonth[] = [];
  private readonly money: readonly (readonly [on: ISODate, amount: Fen])[];
  private next = 0;

  constructor(debts: readonly OpenDebt[], private readonly order: RepayOrder, from: ISODate, extra: Extra) {
    this.purse = new Purse(debts, from, 0, 0);
    this.money = moneyOf(this.purse, extra);
  }

  get isOver(): boolean {
    return this.months.length === LONGEST || this.purse.isSettled;
  }

  liveMonth(): void {
    const { purse, months } = this;
    const [from, end] = [addMonths(purse.from, months.length), addMonths(purse.from, months.length + 1)];
    const before = purse.paidSoFar;
    purse.to(from);
    const owed = purse.owed;
    for (let coming = this.money[this.next]; coming !== undefined && coming[0] < end && !purse.isSettled; coming = this.money[this.next]) {
      this.next += 1;
      this.receive(...coming);
    }
    months.push({ from, owed, paid: purse.paidSoFar.map((amount, index) => amount - (before[index] ?? 0)), carried: purse.cash });
  }

  get result(): Simulation {
    return simulationOf(this.purse, this.months);
  }

  private receive(on: ISODate, amount: Fen): void {
    const { purse, order } = this;
    purse.to(on);
    purse.cash += amount;
    for (const index of order.late) purse.pay(index, Math.min(purse.cash, purse.loan(index).due), on);
    repayAhead(purse, order, on);
  }
}

/** All that will come in, day by day; what is due today, or was in the days of grace, comes today. */
function moneyOf({ loans, from }: Purse, { once, on, monthly }: Extra): (readonly [ISODate, Fen])[] {
  const money = new Map<ISODate, Fen>();
  const add = (day: ISODate, amount: Fen): void => void (amount > 0 && money.set(day, (money.get(day) ?? 0) + amount));
  for (const loan of loans) {
    add(from, loan.due);
    for (const { dueOn, amount } of loan.ahead()) add(dueOn, amount);
  }
  const first = [...money.keys()].sort()[0] ?? from;
  add(on, once);
  for (let month = 0; month < LONGEST; month += 1) add(addMonths(first, month), monthly);
  return [...money].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** With all that is in hand; what doesn't suffice for the next debt is kept. */
function repayAhead(purse: Purse, { ahead }: RepayOrder, on: ISODate): void {
  for (const index of ahead) {
    const [loan, debt] = [purse.loan(index), purse.debts[index]];
    if (debt === undefined || debt.agreed || loan.isSettled) continue;
    if (purse.cash === 0 || loan.due > 0) return;
    const { payoff } = loan;
    if (purse.cash < payoff) {
      if (debt.takesPart) purse.payAhead(index, Math.min(purse.cash, loan.outstandingPrincipal), on);
      return;
    }
    purse.pay(index, payoff, on);
  }
}
