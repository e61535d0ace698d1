import type { Fact } from '../../content/fact';
import type { CallRecord } from '../../ledger/records';
import { NO_CALLS_AT_NIGHT, NO_THIRD_PARTIES, SIX_CALLS } from '../content/facts';
import { halfWidth } from '../../typed/half-width';

/** A rule of collection that a call doesn't keep: which one, and what in the call says so. */
export interface CallMark {
  readonly rule: Fact;
  /** "22:35 打来". */
  readonly because: string;
}

const NIGHT = { from: '22:00', to: '08:00' };
const MOST_UNANSWERED = 6;

/** The rules that a call doesn't keep, by what was written down of it and of the others of that day. */
export function marksOf(call: CallRecord, all: readonly CallRecord[]): CallMark[] {
  const { calledAt, way, toldOthers } = call;
  const unanswered = way === 'missed' ? unansweredThatDay(call, all) : 0;
  return [
    ...(way !== 'made' && isNight(calledAt) ? [{ rule: NO_CALLS_AT_NIGHT, because: `${calledAt} 打来` }] : []),
    ...(unanswered > MOST_UNANSWERED ? [{ rule: SIX_CALLS, because: `同一个号码，这天没接到 ${unanswered} 次` }] : []),
    ...(toldOthers ? [{ rule: NO_THIRD_PARTIES, because: '把欠款的事告诉了别人' }] : []),
  ];
}

/** The first minute of the night counts, the first of the morning doesn't. */
function isNight(at: string): boolean {
  return at !== '' && (at >= NIGHT.from || at < NIGHT.to);
}

/** How often that number rang unanswered that day; of one that wasn't written down nobody can say that it is the same. */
function unansweredThatDay(call: CallRecord, all: readonly CallRecord[]): number {
  const number = digitsOf(call.number);
  if (number === '') return 0;
  return all
    .filter((one) => one.way === 'missed' && one.calledOn === call.calledOn && digitsOf(one.number) === number)
    .reduce((sum, { times }) => sum + times, 0);
}

/** The same number however it was typed. */
function digitsOf(number: string): string {
  return halfWidth(number).replace(/^\s*(\+\s*86|0086)/, '').replace(/\D/g, '');
}
