import { isISODate, type ISODate } from '../../calc/main';

/** The day of the calendar, or undefined where there is no such day. */
export function calendarDay(year: number, month: number, day: number): ISODate | undefined {
  const date = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isISODate(date) ? date : undefined;
}
