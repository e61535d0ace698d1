import type { Payment } from '../../../miniprogram/calc';
import { assess, pay, rowsOf, stated, THREE } from './loans';

/** All of it due on 2026-02-11: the second installment with 10 days of interest, the third with none. */
const ACCELERATED = { ...THREE, acceleratedOn: '2026-02-11' };

test.each<[string, string, Payment[], string[]]>([
  [
    'not seen before its day',
    '2026-02-10',
    [],
    ['2026-02-01 overdue 9 10000-0 930-0 135-0 109-0', '2026-03-01 upcoming 0 10000-0 560-0 0-0 0-0', '2026-04-01 upcoming 0 10000-0 310-0 0-0 0-0'],
  ],
  [
    'on its day everything is due',
    '2026-02-11',
    [],
    ['2026-02-01 overdue 10 10000-0 930-0 150-0 109-0', '2026-02-11 due 0 10000-0 200-0 0-0 0-0', '2026-02-11 due 0 10000-0 0-0 0-0 0-0'],
  ],
  [
    'from then on it bears penalty, but no late fee',
    '2026-02-21',
    [],
    ['2026-02-01 overdue 20 10000-0 930-0 300-0 109-0', '2026-02-11 overdue 10 10000-0 200-0 150-0 0-0', '2026-02-11 overdue 10 10000-0 0-0 150-0 0-0'],
  ],
  [
    'a payment of the day comes after it',
    '2026-02-21',
    [pay('2026-02-11', 109 + 150 + 10_930 + 10_200)],
    ['2026-02-01 settled 0 10000-10000 930-930 150-150 109-109', '2026-02-11 settled 0 10000-10000 200-200 0-0 0-0', '2026-02-11 overdue 10 10000-0 0-0 150-0 0-0'],
  ],
  [
    'money left over is used on it',
    '2026-02-11',
    [pay('2026-02-01', 10_930), pay('2026-02-05', 500)],
    ['2026-02-01 settled 0 10000-10000 930-930 0-0 0-0', '2026-02-11 due 0 10000-300 200-200 0-0 0-0', '2026-02-11 due 0 10000-0 0-0 0-0 0-0'],
  ],
  [
    'interest already paid by receipt is not cut',
    '2026-02-11',
    [stated('2026-02-05', 0, 0, 930 + 300, 0)],
    ['2026-02-01 overdue 10 10000-0 930-930 150-0 109-0', '2026-02-11 due 0 10000-0 300-300 0-0 0-0', '2026-02-11 due 0 10000-0 0-0 0-0 0-0'],
  ],
])('%s', (_name, asOf, payments, want) => expect(rowsOf(assess(ACCELERATED, asOf, payments, { lateFeeRate: '0.01' }))).toEqual(want));

test('grace counts from the replaced due date', () => {
  const rules = { graceDays: 3 };
  expect(assess(ACCELERATED, '2026-02-14', [], rules).installments[1]).toMatchObject({ state: 'due', penalty: 0 });
  expect(assess(ACCELERATED, '2026-02-15', [], rules).installments[1]).toMatchObject({ state: 'overdue', daysOverdue: 4, penalty: 60 });
});

test('an installment that falls due on the day itself is due on its own, with its fee and its interest', () => {
  const rows = rowsOf(assess({ ...THREE, acceleratedOn: '2026-03-01' }, '2026-03-02', [pay('2026-02-01', 10_930)], { lateFeeRate: '0.01' }));
  expect(rows.slice(1)).toEqual(['2026-03-01 overdue 1 10000-0 560-0 15-0 106-0', '2026-03-01 overdue 1 10000-0 0-0 15-0 0-0']);
});

test('after the last due date it changes nothing', () => {
  expect(assess({ ...THREE, acceleratedOn: '2026-04-02' }, '2026-06-01')).toEqual(assess(THREE, '2026-06-01'));
});

test('flat interest is cut in proportion', () => {
  const rows = rowsOf(assess({ ...ACCELERATED, method: 'flat-interest' }, '2026-02-11'));
  expect(rows.slice(1)).toEqual(['2026-02-11 due 0 10000-0 300-0 0-0 0-0', '2026-02-11 due 0 10000-0 0-0 0-0 0-0']);
});
