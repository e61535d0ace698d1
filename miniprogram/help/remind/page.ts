import { addDays, CalcError, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { carriersOn } from '../../loans/joined';
import { inForce } from '../../loans/phases';
import { assess } from '../../loans/assess';
import { agreementName } from '../../text/agreement';
import { fromTo, longDay, shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { titlesApart } from '../../text/title';
import type { CalendarEvent } from '../platform/calendar';
import { calendarEntries, DAYS_AHEAD, dueDays, HOURS, secondsAt, type CalendarEntry, type DueDay } from './events';

export const HOUR_CHOICES = HOURS.map((hour) => ({ value: String(hour), label: `${hour} 点` }));
export const AHEAD_CHOICES = DAYS_AHEAD.map((days) => ({ value: String(days), label: days === 0 ? '当天' : `前 ${days} 天` }));

/** What the person chose. */
export interface Chosen {
  readonly loanId: string;
  /** "9" and so on, of HOURS. */
  readonly hour: string;
  readonly ahead: string;
  /** Whether the entry says which loan it is: it is seen on a locked screen too. */
  readonly named: boolean;
}

/** What goes into the phone's calendar with one tap. */
export interface ReminderEntry {
  readonly text: string;
  readonly event: CalendarEvent;
}

export interface RemindPage {
  /** The loans with something still to come. */
  readonly loans: readonly { readonly value: string; readonly label: string }[];
  readonly loanId: string;
  /** By which plan: the loan's own, or the agreement that it follows. */
  readonly basis: string;
  readonly entries: readonly ReminderEntry[];
  /** The days as a text, to be copied where the calendar is refused. */
  readonly list: string;
}

const SECONDS_A_DAY = 86_400;
const HOUR = 3600;

export function remindPage(records: readonly LoanRecord[], chosen: Chosen, today: ISODate): RemindPage {
  const titles = titlesApart(records, today);
  // What another loan's agreement took in is repaid through that one.
  const carriers = carriersOn(records, today);
  const due = new Map(records.filter(({ id }) => !carriers.has(id)).map((record) => [record.id, daysOf(record, today)]));
  const open = records.filter(({ id }) => (due.get(id) ?? []).length > 0);
  const wanted = carriers.get(chosen.loanId)?.record.id ?? chosen.loanId;
  const loan = open.find(({ id }) => id === wanted) ?? open[0];
  const loans = open.map(({ id }) => ({ value: id, label: titles.get(id) ?? '' }));
  if (loan === undefined) return { loans, loanId: '', basis: '', entries: [], list: '' };
  const days = due.get(loan.id) ?? [];
  const title = titles.get(loan.id) ?? '';
  const agreement = inForce(loan, today);
  return {
    loans,
    loanId: loan.id,
    basis: agreement === undefined ? '按这笔借款的还款计划。' : `按 ${agreementName(agreement, today)}。`,
    entries: entriesOf(days, Number(chosen.ahead), today).map(({ entry, ahead }) => ({ text: textOf(entry, ahead, chosen, { days, today }), event: eventOf(entry, ahead, chosen, title) })),
    list: [`${title}的还款日`, ...days.map(({ on, amount }) => `${longDay(on)}应还 ${yuan(amount)} 元`), '按录入的条件推算，以官方账单为准。'].join('\n'),
  };
}

function daysOf(record: LoanRecord, today: ISODate): DueDay[] {
  const statement = assess(record, today);
  return statement instanceof CalcError ? [] : dueDays(statement, today);
}

/** Days so near that they would have rung already are single entries, which ring as early as they still can. */
function entriesOf(days: readonly DueDay[], ahead: number, today: ISODate): { entry: CalendarEntry; ahead: number }[] {
  const rings = ({ on }: DueDay, early: number): boolean => addDays(on, -early) > today;
  const near = days.filter((day) => !rings(day, ahead));
  const far = days.filter((day) => rings(day, ahead));
  return [
    ...near.map((day) => ({ entry: { on: day.on }, ahead: Math.max(...DAYS_AHEAD.filter((early) => rings(day, early))) })),
    ...calendarEntries(far).map((entry) => ({ entry, ahead })),
  ];
}

function textOf({ on, until }: CalendarEntry, ahead: number, { hour }: Chosen, { days, today }: { readonly days: readonly DueDay[]; readonly today: ISODate }): string {
  const when = `${ahead === 0 ? '当天' : `提前 ${ahead} 天`} ${hour}:00 提醒`;
  if (until === undefined) return `${shortDay(on, today)}还款，${when}`;
  const times = days.filter((day) => day.on >= on && day.on <= until).length;
  return `每月 ${Number(on.slice(8))} 日还款，${fromTo(on, until, today)}共 ${times} 次，${when}`;
}

/** The event stands on the due day at that hour; it rings then, or so many days before at the same hour. */
function eventOf({ on, until }: CalendarEntry, ahead: number, { hour, named }: Chosen, title: string): CalendarEvent {
  return {
    title: named ? `还款日：${title}` : '还款日',
    startTime: secondsAt(on, Number(hour)),
    alarmOffset: ahead * SECONDS_A_DAY,
    ...(until !== undefined && { repeatEndTime: secondsAt(until, Number(hour)) + HOUR }),
  };
}
