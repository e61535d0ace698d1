import { addDays, daysBetween, isISODate, type ISODate } from '../calc/main';
import type { CallRecord } from '../ledger/records';
import { shortDay } from '../text/day';

/** Something promised in a call that is due, or will be in a few days. */
export interface PromiseDue {
  /** Of the call. */
  readonly id: string;
  readonly text: string;
}

const DAYS_AHEAD = 3;
const LONGEST = 40;

/** What was promised until a day that has come or is near, and isn't settled; the earliest first. */
export function promisesDue(calls: readonly CallRecord[], today: ISODate): PromiseDue[] {
  const soon = addDays(today, DAYS_AHEAD);
  return calls
    .filter(({ promise, promisedBy, promiseClosed }) => promise !== '' && !promiseClosed && isISODate(promisedBy) && promisedBy <= soon)
    .sort((a, b) => (a.promisedBy < b.promisedBy ? -1 : 1))
    .map((call) => ({ id: call.id, text: promiseText(call, today) }));
}

/** "电话里答应「发书面方案」：11月20日前，已过 4 天". */
export function promiseText({ promise, promisedBy, promiseClosed }: CallRecord, today: ISODate): string {
  const words = promise.length > LONGEST ? `${promise.slice(0, LONGEST)}…` : promise;
  return `电话里答应「${words}」：${promiseClosed ? '了结了' : whenText(promisedBy, today)}`;
}

function whenText(by: string, today: ISODate): string {
  if (!isISODate(by)) return '没说哪天';
  const days = daysBetween(today, by);
  if (days === 0) return '今天到期';
  return days > 0 ? `${shortDay(by, today)}前，还有 ${days} 天` : `${shortDay(by, today)}前，已过 ${-days} 天`;
}
