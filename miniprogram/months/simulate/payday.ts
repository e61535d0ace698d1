import type { Fen, ISODate } from '../../calc/main';
import type { RepayOrder } from './orders';
import type { Purse } from './purse';

/** A day on which something can be paid, in which month of the simulation, and when the next month's money comes. */
export interface Payday {
  readonly day: ISODate;
  readonly month: number;
  readonly end: ISODate;
}

/** Less isn't paid ahead: nobody makes a transfer of a few fen. */
const LEAST_PART: Fen = 100;

/** What falls due today of debts that are on time. */
export function payDue(purse: Purse, { late }: RepayOrder, on: ISODate): void {
  for (const index of late) {
    const loan = purse.loan(index);
    if (loan.due === 0 || loan.isLate) continue;
    purse.pay(index, Math.min(purse.cash, loan.due), on);
    if (loan.due > 0) purse.missed.push({ on, index, short: loan.due });
  }
}

/** What is overdue, with what the debts on time don't need until the month's end; one that is caught up is on time again. */
export function payLate(purse: Purse, { late }: RepayOrder, { day, end }: Payday): void {
  const lateNow = late.filter((index) => purse.loan(index).isLate);
  if (lateNow.length === 0) return;
  let spare = purse.cash - purse.needUntil(end, late.filter((index) => !lateNow.includes(index)));
  for (const index of lateNow) {
    if (spare <= 0) return;
    const { due } = purse.loan(index);
    purse.pay(index, Math.min(spare, due), day);
    spare -= due + purse.needUntil(end, [index]);
  }
}

/** Before it is due: debt after debt, in the order. One that only goes whole is saved for, and nothing is paid past it. */
export function payAhead(purse: Purse, { ahead }: RepayOrder, payday: Payday): void {
  if (ahead.some((index) => purse.loan(index).due > 0)) return;
  for (const index of ahead) {
    if (purse.debts[index]?.agreed === true || purse.isStanding(index) || purse.loan(index).isSettled) continue;
    if (!repaidAhead(purse, index, ahead.filter((other) => other !== index), payday)) return;
  }
}

/** Tells whether nothing more is to be saved for it. */
function repaidAhead(purse: Purse, index: number, others: readonly number[], { day, month }: Payday): boolean {
  const loan = purse.loan(index);
  const takesPart = purse.debts[index]?.takesPart === true;
  if (purse.cash < (takesPart ? LEAST_PART : loan.outstandingPrincipal - loan.leftOver)) return false;
  const { payoff } = loan;
  if (purse.cash >= payoff && spareBeside(purse, purse.needs(month, others)) >= payoff) {
    purse.pay(index, payoff, day);
    return true;
  }
  if (!takesPart) return false;
  // Its next terms lose their principal, and keep some interest.
  const part = Math.min(spareBeside(purse, purse.needs(month, others, index)), loan.outstandingPrincipal);
  if (part >= LEAST_PART) purse.payAhead(index, part, day);
  return false;
}

/** What is needed in no month: what is in hand and comes in by then covers all that falls due by then. */
function spareBeside(purse: Purse, needs: readonly Fen[]): Fen {
  let inHand = purse.cash - purse.budget;
  let least = purse.cash;
  for (const need of needs) {
    inHand += purse.budget - need;
    least = Math.min(least, inHand);
  }
  return least;
}
