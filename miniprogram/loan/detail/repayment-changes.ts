import { ledger } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { removedRepayments } from './removed-repayments';
import { problemOf } from '../../text/calc-error';
import { reopened, withoutRepayment, withRepayment } from '../repayment-form/record';
import { yuan } from '../../text/money';

/** Deletes a repayment and keeps it on offer. Rejects where the storage does, and has changed nothing then. */
export async function deleteRepayment(record: LoanRecord, id: string): Promise<void> {
  const repayment = record.repayments.find((one) => one.id === id);
  if (repayment === undefined) return;
  await ledger.change(record.id, (now) => withoutRepayment(now, id));
  removedRepayments.add(record.id, repayment);
}

/** Takes back that the lender has closed the loan, and keeps what went with it on offer. Rejects where the storage does. */
export async function reopen(record: LoanRecord): Promise<void> {
  await ledger.change(record.id, (now) => reopened(now).loan);
  for (const one of reopened(record).removed) removedRepayments.add(record.id, one);
}

/**
 * Brings back the repayment that was deleted last. The loan may have been edited since, so that the repayment no longer
 * fits it: then the offer stays, and the answer is why; '' where it is back.
 */
export async function bringBackRepayment(record: LoanRecord, today: string): Promise<string> {
  const last = removedRepayments.last(record.id);
  if (last === undefined) return '';
  const problem = problemOf(withRepayment(record, last), today);
  if (problem !== '') return problem;
  // It may be there again by another way: then what stands there holds.
  await ledger.change(record.id, (now) => (now.repayments.some(({ id }) => id === last.id) ? now : withRepayment(now, last)));
  removedRepayments.drop(record.id);
  return '';
}

/** What the undo bar says of the repayment deleted last, or '' where there is none. */
export function repaymentOffer(loanId: string): string {
  const last = removedRepayments.last(loanId);
  if (last === undefined) return '';
  if (last.amount > 0) return `已删除 ${last.paidOn} 还款 ${yuan(last.amount)} 元`;
  return last.closes === true ? `已撤销 ${last.paidOn} 的结清` : `已删除 ${last.paidOn} 的减免`;
}
