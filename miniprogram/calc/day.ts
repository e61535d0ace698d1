import type { ISODate } from './types';

/**
 * Calendar days as serial numbers. Nothing here knows a clock or a time zone,
 * so no date can slip by a day at 00:30 in Beijing (rule 2.5).
 */

/** Days since 1970-01-01 in the Gregorian calendar. */
export type Day = number;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Whether it is a day of the calendar, written YYYY-MM-DD (rule 2.5).
 *
 * @example
 * isISODate('2028-02-29') // → true
 * isISODate('2026-02-29') // → false
 * isISODate(20260215) // → false
 */
export function isISODate(value: unknown): value is ISODate {
  if (typeof value !== 'string' || value.length !== 10) return false;
  const month = monthOf(value);
  const day = dayOfMonth(value);
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  // Anything but ten digits and hyphens reads as another date, or as none.
  return dateIn(monthAt(monthIndex(value)), day) === value;
}

export function dayOf(date: ISODate): Day {
  return monthAt(monthIndex(date)).first + dayOfMonth(date) - 1;
}

/**
 * Negative when `to` comes before `from`.
 *
 * @example
 * daysBetween('2026-01-15', '2026-02-15') // → 31
 * daysBetween('2026-02-15', '2026-01-15') // → -31
 */
export function daysBetween(from: ISODate, to: ISODate): number {
  return dayOf(to) - dayOf(from);
}

export function dayOfMonth(date: ISODate): number {
  return twoDigits(date, 8);
}

/** Months since year 0: tells whether a month lies before another. */
export function monthIndex(date: ISODate): number {
  return yearOf(date) * 12 + monthOf(date) - 1;
}

/** `dueDay` of the month `months` after the month of `date`; its last day where the month is shorter. */
export function addMonthsOnDay(date: ISODate, months: number, dueDay: number): ISODate {
  return dateIn(monthAt(monthIndex(date) + months), dueDay);
}

/** A month of the calendar, as often as it is asked for made once: loans live in a few hundred months, and read them all the time. */
export interface Month {
  /** Its first day. */
  readonly first: Day;
  readonly length: number;
  /** 'YYYY-MM-'. */
  readonly text: string;
  /** Its dates by their day of the month, as far as they were asked for. */
  readonly dates: (ISODate | undefined)[];
}

const FIRST_KEPT = 2000 * 12;
/** Those within the limits of dates (rule 3.13); others are made each time. */
const KEPT: (Month | undefined)[] = Array.from({ length: 1200 }, () => undefined);

/** The month of that index (`monthIndex`). */
export function monthAt(index: number): Month {
  return KEPT[index - FIRST_KEPT] ?? makeMonth(index);
}

function makeMonth(index: number): Month {
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const made: Month = {
    first: serial(year, month, 1),
    length: monthLength(year, month),
    text: `${padded(year, 4)}-${padded(month, 2)}-`,
    dates: Array.from({ length: 32 }, () => undefined),
  };
  const place = index - FIRST_KEPT;
  if (place >= 0 && place < KEPT.length) KEPT[place] = made;
  return made;
}

/** `day` of the month, or its last day where it is shorter. */
export function dateIn({ length, text, dates }: Month, day: number): ISODate {
  const within = Math.min(day, length);
  return (dates[within] ??= text + padded(within, 2));
}

/** The same as a number. */
export function dayIn({ first, length }: Month, day: number): Day {
  return first + Math.min(day, length) - 1;
}

/**
 * The same day of the month, or the last of a shorter one: 2026-01-31 and a month is 2026-02-28.
 *
 * @example
 * addMonths('2026-01-31', 1) // → '2026-02-28'
 * addMonths('2026-01-31', 2) // → '2026-03-31'
 */
export function addMonths(date: ISODate, months: number): ISODate {
  return addMonthsOnDay(date, months, dayOfMonth(date));
}

/**
 * So many days later, or earlier where they are negative.
 *
 * @example
 * addDays('2026-02-28', 1) // → '2026-03-01'
 * addDays('2028-02-28', 1) // → '2028-02-29'
 */
export function addDays(date: ISODate, days: number): ISODate {
  return dateOf(dayOf(date) + days);
}

export function dateOf(day: Day): ISODate {
  // The inverse of `serial`: eras of 400 years, years that begin in March.
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dateIn(monthAt(year * 12 + month - 1), dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
}

function yearOf(date: ISODate): number {
  return twoDigits(date, 0) * 100 + twoDigits(date, 2);
}

function monthOf(date: ISODate): number {
  return twoDigits(date, 5);
}

const ZERO = 48;

/** A replay reads hundreds of dates, and a reconciliation makes thousands of replays: no text is cut out for it. */
function twoDigits(date: ISODate, place: number): number {
  return (date.charCodeAt(place) - ZERO) * 10 + date.charCodeAt(place + 1) - ZERO;
}

/** Howard Hinnant's days_from_civil: the leap day falls at the end of a year that begins in March. */
function serial(year: number, month: number, day: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
