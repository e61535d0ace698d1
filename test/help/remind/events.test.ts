import fc from 'fast-check';
import { addDays, addMonths } from '../../../miniprogram/calc/index';
import { calendarEntries, dueDays, HOURS, secondsAt } from '../../../miniprogram/help/remind/events';
import { assess, type Assessment } from '../../../miniprogram/loans/assess';
import { loan, paid } from '../../loans/loan';

const on = (...days: string[]) => days.map((day) => ({ on: day, amount: 100 }));
const due = (record: ReturnType<typeof loan>, today: string) => dueDays(assess(record, today) as Assessment, today);

test('the days to come with what is unpaid of them; what is overdue or due today needs no reminder', () => {
  const record = loan({ repayments: [paid('2026-02-15', 563_350)] });
  expect(due(record, '2026-10-15').map(({ on: day }) => day)).toEqual(['2026-11-15', '2026-12-15', '2027-01-15']);
  expect(due(record, '2026-02-15')[0]).toEqual({ on: '2026-03-15', amount: 548_150 });
  expect(due(record, '2027-01-15')).toEqual([]);
});

test.each<[string, string[], { on: string; until?: string }[]]>([
  ['a day that every month has is one monthly entry', ['2026-12-15', '2027-01-15', '2027-02-15'], [{ on: '2026-12-15', until: '2027-02-15' }]],
  ['the 28th still is', ['2026-12-28', '2027-01-28', '2027-02-28'], [{ on: '2026-12-28', until: '2027-02-28' }]],
  ['the 29th to 31st are single ones', ['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31'], ['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31'].map((day) => ({ on: day }))],
  ['two are not worth a repetition', ['2026-12-15', '2027-01-15'], [{ on: '2026-12-15' }, { on: '2027-01-15' }]],
  ['an odd first day stands alone', ['2026-12-20', '2027-01-15', '2027-02-15', '2027-03-15'], [{ on: '2026-12-20' }, { on: '2027-01-15', until: '2027-03-15' }]],
  ['a month left out ends the row', ['2026-10-15', '2026-11-15', '2026-12-15', '2027-02-15'], [{ on: '2026-10-15', until: '2026-12-15' }, { on: '2027-02-15' }]],
  ['nothing to come', [], []],
])('%s', (_, days, entries) => {
  expect(calendarEntries(on(...days))).toEqual(entries);
});

test('property: each day is in exactly one entry, and no entry adds a day', () => {
  const gaps = fc.array(fc.oneof(fc.constant('month' as const), fc.integer({ min: 1, max: 70 })), { maxLength: 60 });
  fc.assert(fc.property(fc.integer({ min: 0, max: 800 }), gaps, (start, steps) => {
    const days = [addDays('2026-01-01', start)];
    for (const step of steps) days.push(step === 'month' ? addMonths(days[days.length - 1] ?? '', 1) : addDays(days[days.length - 1] ?? '', step));
    const rung = calendarEntries(on(...days)).flatMap(({ on: first, until }) => {
      const all = [first];
      while (until !== undefined && (all[all.length - 1] ?? '') < until) all.push(addMonths(first, all.length));
      return all;
    });
    expect(rung).toEqual(days);
  }));
});

test('the hours are those of Beijing, and none of them is at night', () => {
  expect(secondsAt('2026-12-15', 9)).toBe(Date.UTC(2026, 11, 15, 1) / 1000);
  expect(HOURS.every((hour) => hour >= 8 && hour < 22)).toBe(true);
});
