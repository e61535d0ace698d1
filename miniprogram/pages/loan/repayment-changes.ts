import { ledger } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { removedRepayments } from '../../ledger/removed-repayments';
import { problemOf } from '../../text/loan-problem';
import { withoutRepayment, withRepayment } from '../../forms/repayment/record';
import { yuan } from '../../text/money';

/** Deletes a repayment and keeps it on offer. Rejects where the storage does, and has changed nothing then. */
export async function deleteRepayment(record: LoanRecord, id: string): Promise<void> {
  const repayment = record.repayments.find((one) => one.id === id);
  if (repayment === undefined) return;
  await ledger.save(withoutRepayment(record, id));
  removedRepayments.add(record.id, repayment);
}

/**
 * Brings back the repayment that was deleted last. The loan may have been edited since, so that the repayment no longer
 * fits it: then the offer stays, and the answer is why; '' where it is back.
 */
export async function bringBackRepayment(record: LoanRecord, today: string): Promise<string> {
  const last = removedRepayments.last(record.id);
  if (last === undefined) return '';
  const restored = withRepayment(record, last);
  const problem = problemOf(restored, today);
  if (problem !== '') return problem;
  await ledger.save(restored);
  removedRepayments.drop(record.id);
  return '';
}

/** What the undo bar says of the repayment deleted last, or '' where there is none. */
export function repaymentOffer(loanId: string): string {
  const last = removedRepayments.last(loanId);
  return last === undefined ? '' : `已删除 ${last.paidOn} 还款 ${yuan(last.amount)} 元`;
}
