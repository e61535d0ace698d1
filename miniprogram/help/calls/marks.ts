import type { Fact } from '../../content/fact';
import type { CallRecord, LoanRecord } from '../../ledger/records';
import { NO_CALLS_AT_NIGHT, NO_THIRD_PARTIES, SIX_CALLS, THREE_TALKS } from '../content/facts/collection';

/** What is asked of collectors and a call doesn't keep: which of it, and what in the call says so. */
export interface CallMark {
  readonly rule: Fact;
  /** "22:35 打来". */
  readonly because: string;
}

const NIGHT = { from: '22:00', to: '08:00' };
const MOST_UNANSWERED = 6;
const MOST_TAKEN = 3;

/**
 * What a call doesn't keep, by what was written down of it and of the others of that day. Calls count together where they
 * are of one lender, whichever numbers they came from; those of which nobody said whose they are count among themselves,
 * and the mark says on what condition.
 */
export function marksOf(call: CallRecord, all: readonly CallRecord[], loans: readonly LoanRecord[]): CallMark[] {
  const { calledAt, way, toldOthers } = call;
  const times = way === 'made' ? 0 : timesThatDay(call, all, loans);
  const condition = lenderOf(call, loans) === '' ? '，如果都是同一家的' : '';
  return [
    ...(way !== 'made' && isNight(calledAt) ? [{ rule: NO_CALLS_AT_NIGHT, because: `${calledAt} 打来` }] : []),
    ...(way === 'taken' && times > MOST_TAKEN ? [{ rule: THREE_TALKS, because: `这天打来、接通了 ${times} 次${condition}` }] : []),
    ...(way === 'missed' && times > MOST_UNANSWERED ? [{ rule: SIX_CALLS, because: `这天打来、没接到 ${times} 次${condition}` }] : []),
    ...(toldOthers ? [{ rule: NO_THIRD_PARTIES, because: '把欠款的事告诉了别人' }] : []),
  ];
}

/** The lender that a call was about; '' where that wasn't said, or the loan is gone. */
export function lenderOf({ loanId }: CallRecord, loans: readonly LoanRecord[]): string {
  return loans.find(({ id }) => id === loanId)?.lender ?? '';
}

/** The first minute of the night counts, the first of the morning doesn't. */
function isNight(at: string): boolean {
  return at !== '' && (at >= NIGHT.from || at < NIGHT.to);
}

/** How often that lender rang that day, taken or not as this call was. */
function timesThatDay(call: CallRecord, all: readonly CallRecord[], loans: readonly LoanRecord[]): number {
  const lender = lenderOf(call, loans);
  return all
    .filter((one) => one.way === call.way && one.calledOn === call.calledOn && lenderOf(one, loans) === lender)
    .reduce((sum, { times }) => sum + times, 0);
}
