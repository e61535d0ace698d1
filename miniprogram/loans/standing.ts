import { CalcError, type BriefStatement, type ISODate } from '../calc/main';
import type { LoanRecord } from '../ledger/records';
import { isNegotiated } from './agreements';
import { inForce } from './phases';

/**
 * How a loan stands on a day. Under an agreement it is 'negotiated' while nothing of it is due; a 'joined' one is repaid
 * through the agreement of another; an 'unreadable' one can't be calculated.
 */
export type Standing = 'unreadable' | 'overdue' | 'due' | 'upcoming' | 'negotiated' | 'settled' | 'joined';

/** Whether it is joined lies in the other loans: that isn't asked here. */
export function standingOf(record: LoanRecord, assessment: Pick<BriefStatement, 'daysOverdue' | 'installments' | 'nextDue'> | CalcError, day: ISODate): Standing {
  if (assessment instanceof CalcError) return 'unreadable';
  if (assessment.daysOverdue > 0) return 'overdue';
  if (assessment.installments.some(({ state }) => state === 'due')) return 'due';
  if (assessment.nextDue === undefined) return 'settled';
  return isNegotiated(inForce(record, day)) ? 'negotiated' : 'upcoming';
}
