import { ledger } from '../../ledger/index';
import type { Agreement, LoanRecord, Repayment } from '../../ledger/records';
import { forgetOnErase } from '../../ledger/remembered';
import { removedRepayments } from './removed-repayments';
import { withAgreementBack, withoutAgreement } from '../../loans/agreements';

interface TakenBack {
  readonly id: string;
  /** The repayment that had been deleted last then: one that was deleted since is offered before this. */
  readonly over: Repayment | undefined;
}

/** The agreements taken back since the app was started, by loan, the last one last. They stay in the record; this is only what is offered. */
const takenBack = new Map<string, readonly TakenBack[]>();
forgetOnErase(() => takenBack.clear());

/** Takes an agreement back, in one write, and keeps it on offer. Rejects where the storage does, and has changed nothing then. */
export async function takeBackAgreement(record: LoanRecord, id: string, today: string): Promise<void> {
  await ledger.change(record.id, (now) => withoutAgreement(now, id, today));
  takenBack.set(record.id, [...offers(record.id), { id, over: removedRepayments.last(record.id) }]);
}

/** The agreement that is offered back before any repayment is; undefined where there is none. */
export function agreementOnOffer(record: LoanRecord): Agreement | undefined {
  const last = offers(record.id).slice(-1)[0];
  if (last === undefined || last.over !== removedRepayments.last(record.id)) return undefined;
  return record.agreements?.find(({ id, takenBackOn }) => id === last.id && takenBackOn !== undefined);
}

export async function bringBackAgreement(record: LoanRecord, { id }: Agreement): Promise<void> {
  await ledger.change(record.id, (now) => withAgreementBack(now, id));
  takenBack.set(record.id, offers(record.id).slice(0, -1));
}

export function forgetAgreements(loanId: string): void {
  takenBack.delete(loanId);
}

function offers(loanId: string): readonly TakenBack[] {
  return takenBack.get(loanId) ?? [];
}
