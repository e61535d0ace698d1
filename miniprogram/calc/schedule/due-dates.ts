import { addMonthsOnDay, dateIn, monthAt, monthIndex } from '../day';
import type { ISODate } from '../types';

/**
 * The due date in the month `months` after that of `date`: its due day, or its last day where it is shorter.
 *
 * @example
 * dueDateAfter('2026-01-31', 31, 1) // → '2026-02-28'
 * dueDateAfter('2026-01-31', 15, 0) // → '2026-01-15'
 */
export function dueDateAfter(date: ISODate, dueDay: number, months: number): ISODate {
  return addMonthsOnDay(date, months, dueDay);
}

/**
 * The due day of the month after the drawdown (rule 3.2).
 *
 * @example
 * firstDueDate('2026-01-20', 5) // → '2026-02-05'
 */
export function firstDueDate(borrowedOn: ISODate, dueDay: number): ISODate {
  return dueDateAfter(borrowedOn, dueDay, 1);
}

/**
 * One due date a month: the first as given, the others on the due day, or on the last day of a month
 * without it (31 → 28, 29 or 30), and back on the due day afterwards (rule 3.1).
 *
 * @example
 * dueDates('2026-01-31', 31, 4) // → ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']
 */
export function dueDates(firstDueOn: ISODate, dueDay: number, count: number): ISODate[] {
  const dates = [firstDueOn];
  const month = monthIndex(firstDueOn);
  for (let place = 1; place < count; place += 1) dates.push(dateIn(monthAt(month + place), dueDay));
  return dates;
}
