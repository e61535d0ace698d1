import type { Repayment } from '../../ledger/records';
import { forgetOnErase } from '../../ledger/remembered';

/**
 * The repayments deleted since the app was started, by loan, the last one last. Kept in memory, over going back and
 * opening the loan again, so that each can be brought back; like a deleted loan they are gone with the next start.
 */
const removed = new Map<string, readonly Repayment[]>();
forgetOnErase(() => removed.clear());

export const removedRepayments = {
  last: (loanId: string): Repayment | undefined => removed.get(loanId)?.slice(-1)[0],
  add(loanId: string, repayment: Repayment): void {
    removed.set(loanId, [...(removed.get(loanId) ?? []), repayment]);
  },
  /** Forgets the last one: it was brought back. */
  drop(loanId: string): void {
    removed.set(loanId, (removed.get(loanId) ?? []).slice(0, -1));
  },
  /** Forgets them all: the person closed the offer. */
  clear(loanId: string): void {
    removed.delete(loanId);
  },
};
