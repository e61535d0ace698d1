import { addDays, addMonths, daysBetween, isISODate } from '../../miniprogram/calc';
import { dateOf, dayOf } from '../../miniprogram/calc/day';

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2100-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['2026-1-1', false],
  ['2026/01/01', false],
  ['2026-01-01T00:00:00Z', false],
  [' 2026-01-01', false],
  [20260101, false],
  [null, false],
])('%p is a date: %p', (value, want) => expect(isISODate(value)).toBe(want));

test.each([
  ['2026-01-31', '2026-02-28', 28],
  ['2024-02-28', '2024-03-01', 2],
  ['2025-02-28', '2025-03-01', 1],
  ['2025-12-31', '2026-01-01', 1],
  ['2000-01-01', '2099-12-31', 36524],
  ['2026-05-01', '2026-04-30', -1],
  ['2026-05-01', '2026-05-01', 0],
])('from %s to %s are %i days', (from, to, want) => expect(daysBetween(from, to)).toBe(want));

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-01-31', 2, '2026-03-31'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2025-12-31', 6, '2026-06-30'],
  ['2026-01-31', 0, '2026-01-31'],
])('%s and %i months is %s', (date, months, want) => expect(addMonths(date, months)).toBe(want));

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-01-01', 365, '2027-01-01'],
])('%s and %i days is %s', (date, days, want) => expect(addDays(date, days)).toBe(want));

test('every day of the supported century has one number, and the calendar of JavaScript agrees', () => {
  for (let day = dayOf('2000-01-01'); day <= dayOf('2099-12-31'); day += 1) {
    const date = dateOf(day);
    if (dayOf(date) !== day || new Date(day * 86_400_000).toISOString().slice(0, 10) !== date) throw new Error(date);
  }
});
