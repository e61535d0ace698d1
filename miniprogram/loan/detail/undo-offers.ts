import { filledIn } from '../../ledger/filled-in';
import type { LoanRecord } from '../../ledger/records';
import { removedRepayments } from './removed-repayments';
import { agreementOnOffer, bringBackAgreement, forgetAgreements } from './agreement-changes';
import { fillOnOffer, takeBackFilled } from './filling-in';
import { bringBackRepayment, repaymentOffer } from './repayment-changes';

/** What the undo bar says of what was done last, or '' where there is nothing to undo. */
export function offered(record: LoanRecord): string {
  const agreement = agreementOnOffer(record);
  const filled = fillOnOffer(record);
  if (filled !== undefined) return filled.said;
  return agreement === undefined ? repaymentOffer(record.id) : `已撤回 ${agreement.signedOn} 签的协议`;
}

/** Undoes what was done last. The answer is why it can't be, and then it stays on offer; '' where it is done. */
export async function undoLast(record: LoanRecord, today: string): Promise<string> {
  if (fillOnOffer(record) !== undefined) {
    await takeBackFilled(record.id);
    return '';
  }
  const agreement = agreementOnOffer(record);
  if (agreement === undefined) return bringBackRepayment(record, today);
  await bringBackAgreement(record, agreement);
  return '';
}

/** Forgets all of it: the person closed the bar. */
export function forgetOffers(loanId: string): void {
  filledIn.clear(loanId);
  removedRepayments.clear(loanId);
  forgetAgreements(loanId);
}
