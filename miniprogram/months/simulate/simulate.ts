import { addMonths, type Debt, type Fen, type ISODate, type Payment } from '../../calc/main';
import type { OpenDebt } from './debt';
import type { RepayOrder } from './orders';
import { payAhead, payDue, payLate } from './payday';
import { Purse, type Missed } from './purse';

/** What a person has for the debts: the same amount each month, the first time today. In fen. */
export interface Means {
  readonly from: ISODate;
  readonly budget: Fen;
  /** Money that is there beside it today. Default 0. */
  readonly atHand?: Fen;
  /** Money that comes once, on that day. */
  readonly lump?: { readonly on: ISODate; readonly amount: Fen };
  /** In the first months so much of the budget goes elsewhere. */
  readonly less?: { readonly months: number; readonly amount: Fen };
  /** Only whether it goes: it ends where the first term is missed. */
  readonly untilMissed?: boolean;
}

export interface SimulatedMonth {
  readonly from: ISODate;
  /** What all debts but mortgages come to as the month begins, before anything is paid in it. */
  readonly owed: Fen;
  /** By debt. */
  readonly paid: readonly Fen[];
  /** In hand at its end: put by for what is due later, or for paying off a debt whole. */
  readonly carried: Fen;
}

export interface Simulation {
  /** Null where something is still owed after 360 months, but for mortgages: these go on. */
  readonly freeOn: ISODate | null;
  readonly months: readonly SimulatedMonth[];
  /** By debt, the day of its last payment; null where it is still owed, as a mortgage mostly is. */
  readonly clearedOn: readonly (ISODate | null)[];
  /** All that is paid from today on, by what it goes to; of a mortgage nothing. */
  readonly parts: Debt;
  /** Interest, penalty and fees of it: what the debts cost from today on. */
  readonly cost: Fen;
  /** Terms of debts that were on time, and for which there was no money on the day. */
  readonly missed: readonly Missed[];
  /** By debt: what is paid when. The same loan with these payments, replayed, is settled. */
  readonly payments: readonly (readonly Payment[])[];
}

/** Months that are lived one by one, so that a page can do other things between. */
export interface Living {
  readonly isOver: boolean;
  liveMonth(): void;
  readonly result: Simulation;
}

export const LONGEST = 360;

/**
 * The months to come with several debts on one budget, lived day by day by each loan's own rules (rule 5.48). The budget is
 * there on the day of the month on which it began. On that day and on each due date, in this order:
 *
 * 1. what falls due of a debt that is on time is paid;
 * 2. what is overdue is paid, in the order for what is late, with all money that the debts on time don't need this month;
 * 3. on the day of the budget and of money that comes once, when nothing is overdue, the first of the order that isn't settled
 *    is repaid ahead: a part of its principal where the lender takes one, else all of it as soon as the money is there, which
 *    is saved for it until then. What others need in a later month and that month's budget won't bring isn't touched. An
 *    agreement keeps its own payments.
 */
export function simulate(debts: readonly OpenDebt[], order: RepayOrder, means: Means): Simulation {
  const run = new Run(debts, order, means);
  while (!run.isOver) run.liveMonth();
  return run.result;
}

/** A simulation, month by month. */
export class Run implements Living {
  private readonly purse: Purse;
  private readonly months: SimulatedMonth[] = [];

  constructor(debts: readonly OpenDebt[], private readonly order: RepayOrder, private readonly means: Means) {
    this.purse = new Purse(debts, means.from, means.budget, means.atHand ?? 0);
  }

  get isOver(): boolean {
    const { purse, months, means } = this;
    return months.length === LONGEST || purse.isSettled || (means.untilMissed === true && purse.missed.length > 0);
  }

  liveMonth(): void {
    const { budget, less } = this.means;
    this.purse.budget = less !== undefined && this.months.length < less.months ? budget - less.amount : budget;
    this.months.push(monthOf(this.purse, this.order, this.months.length, this.means.lump));
  }

  get result(): Simulation {
    return simulationOf(this.purse, this.months);
  }
}

/** What came of it so far. */
export function simulationOf(purse: Purse, months: readonly SimulatedMonth[]): Simulation {
  const { parts, payments, missed, loans, from } = purse;
  const last = payments.map((own) => own[own.length - 1]?.paidOn ?? from);
  const clearedOn = loans.map(({ isSettled }, index) => (isSettled ? last[index] ?? from : null));
  const waitedFor = clearedOn.filter((_, index) => !purse.isStanding(index));
  return {
    freeOn: waitedFor.includes(null) ? null : waitedFor.reduce<ISODate>((latest, on) => (on !== null && on > latest ? on : latest), from),
    months, clearedOn, parts, missed, payments,
    cost: parts.interest + parts.penalty + parts.lateFee,
  };
}

function monthOf(purse: Purse, order: RepayOrder, month: number, lump: Means['lump']): SimulatedMonth {
  const from = addMonths(purse.from, month);
  const before = purse.paidSoFar;
  purse.to(from);
  const owed = purse.owed;
  purse.cash += purse.budget;
  const end = addMonths(purse.from, month + 1);
  for (const day of paydays(purse, from, end, lump)) {
    purse.to(day);
    if (day === lump?.on) purse.cash += lump.amount;
    payDue(purse, order, day);
    payLate(purse, order, { day, month, end });
    if (day === from || day === lump?.on) payAhead(purse, order, { day, month, end });
  }
  const paid = purse.paidSoFar.map((amount, index) => amount - (before[index] ?? 0));
  return { from, owed, paid, carried: purse.cash };
}

/** The first day of the month, each on which something falls due in it, and that of the money that comes once. */
function paydays({ loans }: Purse, from: ISODate, end: ISODate, lump: Means['lump']): ISODate[] {
  const due = loans.flatMap((loan) => loan.ahead(end).map(({ dueOn }) => dueOn));
  const once = lump !== undefined && lump.on >= from && lump.on < end ? [lump.on] : [];
  return [...new Set([from, ...due, ...once])].sort();
}
