import type { ISODate } from '../../calc/index';

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** "2026-11-22" as "2026年11月22日". */
export function longDay(day: ISODate): string {
  const [year, month, date] = parts(day);
  return `${year}年${month}月${date}日`;
}

/** "2026-11-22" as "11月22日", with the year where it is not that of `today`. */
export function shortDay(day: ISODate, today: ISODate): string {
  const [year, month, date] = parts(day);
  return day.slice(0, 4) === today.slice(0, 4) ? `${month}月${date}日` : `${year}年${month}月${date}日`;
}

/** "2026-11-22" as "2026年11月". */
export function monthOf(day: ISODate): string {
  const [year, month] = parts(day);
  return `${year}年${month}月`;
}

/** The weekday of a date: "星期日". */
export function weekday(day: ISODate): string {
  const [year, month, date] = parts(day);
  return `星期${WEEKDAYS[new Date(Date.UTC(year, month - 1, date)).getUTCDay()]}`;
}

function parts(day: ISODate): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
