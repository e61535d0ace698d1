import { addMonthsOnDay } from '../day';
import type { ISODate } from '../types';

/** The due date in the month `months` after that of `date`: its due day, or its last day where it is shorter. */
export function dueDateAfter(date: ISODate, dueDay: number, months: number): ISODate {
  return addMonthsOnDay(date, months, dueDay);
}

/** The due day of the month after the drawdown (domain.md section 3). */
export function firstDueDate(borrowedOn: ISODate, dueDay: number): ISODate {
  return dueDateAfter(borrowedOn, dueDay, 1);
}

/**
 * One due date a month: the first as given, the others on the due day, or on the last day of a month
 * without it (31 → 28, 29 or 30), and back on the due day afterwards.
 */
export function dueDates(firstDueOn: ISODate, dueDay: number, count: number): ISODate[] {
  return [
    firstDueOn,
    ...Array.from({ length: count - 1 }, (_, index) => dueDateAfter(firstDueOn, dueDay, index + 1)),
  ];
}
