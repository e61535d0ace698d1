import type { LoanRecord, Repayment } from '../../ledger/records';
import type { Undoable } from '../../ledger/undo';
import { today } from '../../platform/clock';
import { agreementName } from '../../text/agreement';
import { problemOf } from '../../text/calc-error';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { withoutAgreement } from '../../loans/agreements';
import { reopened, withoutRepayment } from '../repayment-form/record';

/*
 * What a loan's page changes, each with what its undo bar says of it; undefined where there is nothing to change.
 */

export function repaymentDeleted(now: LoanRecord, id: string): Undoable<LoanRecord> | undefined {
  const repayment = now.repayments.find((one) => one.id === id);
  return repayment && { made: withoutRepayment(now, id), said: saidOf(repayment), refusal: unfit };
}

/** 撤销结清. */
export function closingTakenBack(now: LoanRecord): Undoable<LoanRecord> | undefined {
  const closing = now.repayments.find(({ closes }) => closes === true);
  return closing && { made: reopened(now), said: `已撤销 ${shortDay(closing.paidOn, today())}的结清`, refusal: unfit };
}

export function agreementTakenBack(now: LoanRecord, id: string): Undoable<LoanRecord> | undefined {
  const agreement = now.agreements?.find((one) => one.id === id);
  return agreement && { made: withoutAgreement(now, id, today()), said: `已撤回 ${agreementName(agreement, today())}` };
}

function saidOf({ amount, paidOn, closes }: Repayment): string {
  const day = shortDay(paidOn, today());
  if (amount > 0) return `已删除 ${day}还款 ${yuan(amount)} 元`;
  return closes === true ? `已撤销 ${day}的结清` : `已删除 ${day}的减免`;
}

/** The loan may have been edited since, so that what comes back no longer fits it. */
function unfit(back: LoanRecord): string {
  const problem = problemOf(back, today());
  return problem === '' ? '' : `${problem}。先改借款，再撤销。`;
}
