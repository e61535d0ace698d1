import dayjs from 'dayjs';
import { isISODate, type ISODate } from '../calc/main';

const WEEKDAYS = '日一二三四五六';

/** "2026-11-22" as "2026年11月22日". */
export function longDay(day: ISODate): string {
  return dayjs(day).format('YYYY年M月D日');
}

/** "2026-11-22" as "11月22日", with the year where it is not that of `today`; a record may come in with no date there. */
export function shortDay(day: ISODate, today: ISODate): string {
  if (!isISODate(day)) return '日期不明';
  return dayjs(day).isSame(today, 'year') ? dayjs(day).format('M月D日') : longDay(day);
}

/** "2026-11-22" as "2026年11月". */
export function monthOf(day: ISODate): string {
  return dayjs(day).format('YYYY年M月');
}

/** The weekday of a date: "星期日". */
export function weekday(day: ISODate): string {
  return `星期${WEEKDAYS.charAt(dayjs(day).day())}`;
}
