import { ledger } from '../ledger/index';
import type { Fen, ISODate } from '../calc/main';

/** A repayment that was written down at one tap, and how it is taken back. */
export interface PaidNow {
  readonly loanId: string;
  readonly repaymentId: string;
  readonly amount: Fen;
}

/** 还了: a repayment of that amount on that day. Rejects where the storage does, and where the loan is gone. */
export async function payNow(loanId: string, repaymentId: string, amount: Fen, on: ISODate): Promise<PaidNow> {
  const repayment = { id: repaymentId, paidOn: on, amount, note: '' };
  await ledger.change(loanId, (now) => ({ ...now, repayments: [...now.repayments, repayment] }));
  return { loanId, repaymentId, amount };
}

/** Takes out that repayment alone: whatever else was changed since stays. */
export async function takeBack({ loanId, repaymentId }: PaidNow): Promise<void> {
  await ledger.change(loanId, (now) => ({ ...now, repayments: now.repayments.filter(({ id }) => id !== repaymentId) }));
}
