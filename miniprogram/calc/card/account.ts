import type { ContractRate, Fen, ISODate, Payment, Rate } from '../types';

/** A card (信用卡、花呗) with what was owed on it on a day. Nothing more is spent with it. In fen. */
export interface CardAccount extends ContractRate {
  balance: Fen;
  balanceOn: ISODate;
  billDay: number;
  dueDay: number;
  /** '0' to '1'. */
  minimumShare: Rate;
  leastPayment: Fen;
  /** What the bill that is open on `balanceOn` asks for was paid before. */
  billMet: boolean;
  /** From `balanceOn` on. */
  payments: Pick<Payment, 'paidOn' | 'amount'>[];
}
