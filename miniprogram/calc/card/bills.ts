import { addMonthsOnDay } from '../day';
import { roundProduct, sum } from '../money';
import { exactRate, type ExactRate } from '../rate';
import type { Fen, ISODate, Rate } from '../types';

/** What a card's bill still asks for at least. */
export interface OpenBill {
  readonly dueOn: ISODate;
  readonly asks: Fen;
}

/** How much a card asks for of a bill. */
export interface Minimum {
  readonly share: ExactRate;
  readonly least: Fen;
}

/** A share of a few fen is none, and they would be asked for to the end of days. */
const LEAST: Fen = 1_00;

export function minimumOf({ minimumShare, leastPayment }: { readonly minimumShare: Rate; readonly leastPayment: Fen }): Minimum {
  return { share: exactRate(minimumShare), least: Math.max(leastPayment, LEAST) };
}

/** What the next bill asks for (rule 5.64): of the balance before its interest what no earlier bill asks for, in its share, and the interest. */
export function asked(balance: Fen, interest: Fen, earlier: readonly OpenBill[], { share, least }: Minimum): Fen {
  const free = balance - sum(earlier.map(({ asks }) => asks));
  return Math.min(free + interest, Math.max(roundProduct(free, share) + interest, least));
}

/** The bills after a payment: the oldest is met first. */
export function met(bills: readonly OpenBill[], amount: Fen): readonly OpenBill[] {
  let left = amount;
  return bills.flatMap(({ dueOn, asks }) => {
    const paid = Math.min(left, asks);
    left -= paid;
    return paid === asks ? [] : [{ dueOn, asks: asks - paid }];
  });
}

/** The first due day after a bill day. */
export function dueAfter(billedOn: ISODate, dueDay: number): ISODate {
  const inMonth = addMonthsOnDay(billedOn, 0, dueDay);
  return inMonth > billedOn ? inMonth : addMonthsOnDay(billedOn, 1, dueDay);
}
