import dayjs from 'dayjs';
import { isISODate, type ISODate } from '../calc/main';

const WEEKDAYS = '日一二三四五六';
/** How many signs of a date are its year. */
const YEAR = 4;

/** In the place of today where a text leaves the phone: nobody knows in which year it is read, so that each of its days has its own. */
export const READ_ANY_YEAR: ISODate = '';

/** "2026-11-22" as "2026年11月22日": for what leaves the phone. */
export function longDay(day: ISODate): string {
  return `${monthOf(day)}${dayOfMonth(day)}`;
}

/**
 * The one form of a day on the screen: "2026-11-22" as "11月22日", with the year where it is not that of `today`;
 * a record may come in with no date there.
 */
export function shortDay(day: ISODate, today: ISODate): string {
  if (!isISODate(day)) return '日期不明';
  return day.slice(0, YEAR) === today.slice(0, YEAR) ? `${monthAlone(day)}${dayOfMonth(day)}` : longDay(day);
}

/** "11月22日至 2027年1月22日". */
export function fromTo(first: ISODate, last: ISODate, today: ISODate): string {
  return `${shortDay(first, today)}至 ${shortDay(last, today)}`;
}

/** "2026-11-22" as "2026年11月". */
export function monthOf(day: ISODate): string {
  return `${day.slice(0, YEAR)}年${monthAlone(day)}`;
}

function monthAlone(day: ISODate): string {
  return `${Number(day.slice(5, 7))}月`;
}

function dayOfMonth(day: ISODate): string {
  return `${Number(day.slice(8))}日`;
}

/** The weekday of a date: "星期日". */
export function weekday(day: ISODate): string {
  return `星期${WEEKDAYS.charAt(dayjs(day).day())}`;
}
