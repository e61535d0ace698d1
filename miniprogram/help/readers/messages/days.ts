import { addDays, addMonths, daysBetween, dueDateAfter, isISODate, type ISODate } from '../../../calc/main';
import { calendarDay } from '../calendar-day';
import { afterLast } from './after-last';
import type { MessageKind } from '../types';

/** A day in a message, and the words around it in its sentence. */
interface Day {
  readonly on: ISODate;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** The year, or the month too, comes from the day on which the message was received. */
  readonly isPlaced: boolean;
}

export interface FoundDay {
  readonly on: ISODate;
  readonly start: number;
  readonly end: number;
}

export interface Days {
  readonly dueOn?: FoundDay;
  readonly paidOn?: FoundDay;
  readonly doubts: readonly string[];
}

/** Whether a day lies ahead, as that of a bill does, or behind. */
type Side = 'nearest' | 'before';

const DAY = /(20\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)\s?日?|(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)|(\d{1,2})\s?月\s?(\d{1,2})(?!\d)\s?[日号]?|(0[1-9]|1[0-2])[-/](0[1-9]|[12]\d|3[01])(?![\d/-])|(本月|当月|每月|下月|次月)\s?(\d{1,2})\s?[日号]|(\d{1,2})[日号](?![\d元线内])|(今[日天]|明[日天]|后天|昨[日天]|当日)|(\d{1,2})\s?天(?:后|之后|内)/g;
const DUE_BEFORE = /(?:还款日期?|到期日?期?|还款到期|最后还款日?期?|还款期限|应还日期?|还款时间|截止日期?|最迟|将于|将在|应于|应在|须于|首期[^，,。]{0,8}|首次还款[^，,。]{0,4}|下期[^，,。]{0,8}|下次还款[^，,。]{0,4})[为是:：于在\s(（]{0,4}$/;
const DUE_AFTER = /^\s{0,2}(?:\d{1,2}[:：点时]\d{0,2}|[(（][^)）]{0,6}[)）])?\s{0,2}(?:之?前|[的您]{0,2}应还|[应为是]|到期|自动|扣款|还款日|将|需还|待还|划扣|代扣|24)/;
const DUE_SOON = /(?:请|务必|须|需|望)(?:您)?(?:务必|尽快|及时)?(?:于|在)?\s{0,2}$/;
const NOT_DUE = /(?:截至|截止到?|账单日|出账日?|累计至|申请|借款日期?|放款|发放)[为是:：于在\s]{0,3}$/;
const PAID_AFTER = /^[^，,。；;]{0,24}(?:还款|偿还|归还|扣款|扣划|划扣|代扣|结清|还清|入账|到账|已还|还[本息贷])/;
const NEXT_DUE = /(?:下期|下次|下一期|还款日|到期)[^，,。；;]{0,8}$/;

export function daysOf(message: string, kind: MessageKind, receivedOn: ISODate): Days {
  if (kind === 'other' || !isISODate(receivedOn)) return { doubts: [] };
  const days = daysIn(message, kind === 'overdue' || kind === 'repayment' ? 'before' : 'nearest', receivedOn);
  const paid = kind === 'repayment' ? days.find((day) => !NEXT_DUE.test(day.before) && (PAID_AFTER.test(day.after) || /(?:还款|扣款|入账|交易)(?:日期?|时间)?[为是:：于在\s]{0,3}$/.test(day.before))) : undefined;
  const due = days.find((day) => day !== paid && isDue(day, kind)) ?? (kind === 'bill' ? days.find((day) => !NOT_DUE.test(day.before) && day !== paid && !/^\s{0,2}账单/.test(day.after)) : undefined);
  const dueOn = due && kind === 'repayment' ? placed(due, receivedOn) : due;
  return { ...(dueOn ? { dueOn: found(dueOn) } : {}), ...(paid ? { paidOn: found(paid) } : {}), doubts: [] };
}

function found({ on, start, end }: Day): FoundDay {
  return { on, start, end };
}

/** The next due day in a receipt lies ahead. */
function placed(day: Day, receivedOn: ISODate): Day {
  const isBehind = day.isPlaced && daysBetween(day.on, receivedOn) > 180;
  return isBehind ? { ...day, on: addMonths(day.on, 12) } : day;
}

function isDue({ before, after }: Day, kind: MessageKind): boolean {
  if (NOT_DUE.test(before)) return false;
  if (kind === 'repayment') return NEXT_DUE.test(before) || /^\s{0,2}(?:到期|应还)/.test(after);
  if (kind === 'bill') return DUE_BEFORE.test(before) || DUE_SOON.test(before) || DUE_AFTER.test(after);
  // What an overdue notice asks for until a day isn't due on it.
  if (DUE_SOON.test(before)) return false;
  if (kind === 'drawdown') return DUE_BEFORE.test(before) || /^\s{0,2}(?:到期|应还|为?首期)/.test(after);
  return DUE_BEFORE.test(before) || (DUE_AFTER.test(after) && !/^\s{0,2}(?:之?前|扣款|自动|划扣|代扣|将)/.test(after));
}

function daysIn(message: string, side: Side, receivedOn: ISODate): Day[] {
  const days: Day[] = [];
  for (const match of message.matchAll(DAY)) {
    const on = dayFrom(match, side, receivedOn);
    if (on === undefined) continue;
    const end = match.index + match[0].length;
    days.push({ on, start: match.index, end, before: sentenceBefore(message, match.index), after: message.slice(end, end + 30), isPlaced: match[1] === undefined && match[4] === undefined });
  }
  return days;
}

function sentenceBefore(message: string, place: number): string {
  return afterLast(message.slice(Math.max(0, place - 20), place), ['，', ',', '。', '；', ';', '\n', '！']);
}

function dayFrom(match: RegExpMatchArray, side: Side, on: ISODate): ISODate | undefined {
  return withYear(match) ?? withoutYear(match, side, on) ?? fromToday(match, on) ?? ofMonth(match, side, on);
}

function withYear([, y, m, d, year = y, month = m, day = d]: RegExpMatchArray): ISODate | undefined {
  return year === undefined ? undefined : calendarDay(Number(year), Number(month), Number(day));
}

function withoutYear(match: RegExpMatchArray, side: Side, on: ISODate): ISODate | undefined {
  const [month, day] = match[7] === undefined ? [match[9], match[10]] : [match[7], match[8]];
  return month === undefined ? undefined : yearFor(Number(month), Number(day), side, on);
}

/** "明日", "3天后"; "3天内" is no day. */
function fromToday(match: RegExpMatchArray, on: ISODate): ISODate | undefined {
  const [relative, later] = [match[14], match[15]];
  if (relative !== undefined) return addDays(on, { 明: 1, 后: 2, 昨: -1 }[relative.charAt(0)] ?? 0);
  return later === undefined || match[0].endsWith('内') ? undefined : addDays(on, Number(later));
}

function ofMonth(match: RegExpMatchArray, side: Side, on: ISODate): ISODate | undefined {
  const day = match[12] ?? match[13];
  return day === undefined ? undefined : monthFor(match[11], Number(day), side, on);
}

/** The year with which the day lies nearest to the day of the message, or last before it. */
function yearFor(month: number, day: number, side: Side, on: ISODate): ISODate | undefined {
  const year = Number(on.slice(0, 4));
  const dates = [year - 1, year, year + 1].flatMap((each) => calendarDay(each, month, day) ?? []);
  const fitting = side === 'before' ? dates.filter((date) => date <= on) : dates;
  return [...fitting].sort((one, other) => Math.abs(daysBetween(one, on)) - Math.abs(daysBetween(other, on)))[0];
}

/** "15日": this month's, or the one that fits the side. */
function monthFor(which: string | undefined, day: number, side: Side, on: ISODate): ISODate | undefined {
  if (day < 1 || day > 31) return undefined;
  const inMonth = (months: number): ISODate => dueDateAfter(on, day, months);
  if (which === '下月' || which === '次月') return inMonth(1);
  if (which === '本月' || which === '当月') return inMonth(0);
  if (side === 'before') return inMonth(0) <= on ? inMonth(0) : inMonth(-1);
  return inMonth(0) >= on ? inMonth(0) : inMonth(1);
}
