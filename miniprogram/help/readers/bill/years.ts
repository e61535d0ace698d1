import { daysBetween, type ISODate } from '../../../calc/main';
import { calendarDay } from '../calendar-day';
import type { DateToken } from './tokens';

/** A day of a bill, and whether the bill calls it paid. */
export interface Dated {
  readonly day: DateToken;
  readonly settled?: boolean | undefined;
}

export interface Years {
  readonly dates: readonly (ISODate | undefined)[];
  readonly doubt?: string;
}

interface Attempt {
  readonly dates: readonly (ISODate | undefined)[];
  readonly year: number;
  /** Days that are paid and yet to come, or open and long past: fewer are likelier. */
  readonly against: number;
  /** From the day it was read to the nearest day of the bill. */
  readonly distance: number;
  readonly toFirst: number;
}

/** A loan runs no longer (rule 3.11). */
const MOST_YEARS = 30;
/** Nearer than this nobody would take the other year. */
const NEAR = 62;

/**
 * The dates of days whose year the bill may leave out: they go on from one to the next, forward or (newest first) backward.
 * A year that is written anywhere holds; else the year is taken with which the bill lies around `on`, or nearest to it.
 */
export function datesOf(rows: readonly Dated[], on: ISODate): Years {
  const isBackward = runsBackward(rows);
  const inOrder = isBackward ? [...rows].reverse() : rows;
  const turned = (dates: readonly (ISODate | undefined)[]): readonly (ISODate | undefined)[] => (isBackward ? [...dates].reverse() : dates);
  if (inOrder.some(({ day }) => day.year !== undefined)) return { dates: turned(fromWritten(inOrder)) };
  const year = Number(on.slice(0, 4));
  const back = Math.min(MOST_YEARS, Math.ceil(inOrder.length / 12));
  const years = Array.from({ length: back + 2 }, (_none, place) => year + 1 - place);
  const [best, next] = years.map((first) => attempt(inOrder, first, on)).sort(byLikelihood);
  if (best === undefined) return { dates: [] };
  const isClear = next === undefined || next.against > best.against || (best.distance <= NEAR && next.distance > NEAR);
  return { dates: turned(best.dates), ...(isClear ? {} : { doubt: `日期没有写年份，按第一期在 ${best.year} 年读的，请核对` }) };
}

function byLikelihood(one: Attempt, other: Attempt): number {
  return one.against - other.against || one.distance - other.distance || one.toFirst - other.toFirst;
}

function attempt(rows: readonly Dated[], first: number, on: ISODate): Attempt {
  const dates = forward(rows, first);
  const known = dates.filter((date) => date !== undefined);
  const against = rows.filter(({ settled }, place) => {
    const date = dates[place];
    if (date === undefined || settled === undefined) return false;
    return settled ? daysBetween(on, date) > NEAR : daysBetween(date, on) > 366;
  }).length;
  const [from = on] = known;
  const to = known[known.length - 1] ?? on;
  const distance = from > on ? daysBetween(on, from) : to < on ? daysBetween(to, on) : 0;
  return { dates, year: first, against, distance, toFirst: Math.abs(daysBetween(from, on)) };
}

/** Each day not before the one before it. */
function forward(rows: readonly Dated[], first: number): (ISODate | undefined)[] {
  let year = first;
  let before = 0;
  return rows.map(({ day }) => {
    if (day.year !== undefined) {
      year = day.year;
      before = order(day);
      return dateOf(day, year);
    }
    if (order(day) < before) year += 1;
    before = order(day);
    return dateOf(day, year);
  });
}

/** Days before the first that has a year are counted back from it. */
function fromWritten(rows: readonly Dated[]): (ISODate | undefined)[] {
  const first = rows.findIndex(({ day }) => day.year !== undefined);
  let year = rows[first]?.day.year ?? 0;
  for (let place = first; place > 0; place -= 1) {
    const [earlier, later] = [rows[place - 1], rows[place]];
    if (earlier && later && order(earlier.day) > order(later.day)) year -= 1;
  }
  return forward(rows, year);
}

function order({ month = 0, day = 0 }: DateToken): number {
  return month * 100 + day;
}

function dateOf({ month = 0, day = 0 }: DateToken, year: number): ISODate | undefined {
  return year >= 2000 && year <= 2099 ? calendarDay(year, month, day) : undefined;
}

/** Newest first: more steps of a month back than forward. */
function runsBackward(rows: readonly Dated[]): boolean {
  let back = 0;
  for (const [place, { day }] of rows.entries()) {
    const before = rows[place - 1]?.day;
    if (before === undefined) continue;
    const step = before.year !== undefined && day.year !== undefined ? (day.year - before.year) * 12 + monthsFrom(before, day) : (monthsFrom(before, day) + 18) % 12 - 6;
    back += Math.sign(step === 0 ? (day.day ?? 0) - (before.day ?? 0) : step);
  }
  return back < 0;
}

function monthsFrom(before: DateToken, day: DateToken): number {
  return (day.month ?? 0) - (before.month ?? 0);
}
