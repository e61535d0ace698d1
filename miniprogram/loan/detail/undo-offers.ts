import type { LoanRecord } from '../../ledger/records';
import { agreementName } from '../../text/agreement';
import { removedRepayments } from './removed-repayments';
import { agreementOnOffer, bringBackAgreement, forgetAgreements } from './agreement-changes';
import { bringBackRepayment, repaymentOffer } from './repayment-changes';

/** What the undo bar says of what was done last, or '' where there is nothing to undo. */
export function offered(record: LoanRecord): string {
  const agreement = agreementOnOffer(record);
  return agreement === undefined ? repaymentOffer(record.id) : `已撤回 ${agreementName(agreement)}`;
}

/** Undoes what was done last. The answer is why it can't be, and then it stays on offer; '' where it is done. */
export async function undoLast(record: LoanRecord, today: string): Promise<string> {
  const agreement = agreementOnOffer(record);
  if (agreement === undefined) return bringBackRepayment(record, today);
  await bringBackAgreement(record, agreement);
  return '';
}

/** Forgets all of it: the person closed the bar. */
export function forgetOffers(loanId: string): void {
  removedRepayments.clear(loanId);
  forgetAgreements(loanId);
}
