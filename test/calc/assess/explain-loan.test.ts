import { explainLoan } from '../../../miniprogram/calc';
import { BILL, pay, SINGLE, stated, THREE } from './loans';

test('the penalty of an installment by intervals of unchanged base', () => {
  const payments = [pay('2026-02-11', 52_300), pay('2026-02-15', 1)];
  expect(explainLoan({ terms: SINGLE, payments }, '2026-02-21').penalty).toEqual([
    { number: 1, from: '2026-02-01', to: '2026-02-11', days: 10, base: 100_000, rate: '0.00075', divisor: 1, dailyRate: '0.00075', amount: '750' },
    { number: 1, from: '2026-02-11', to: '2026-02-21', days: 10, base: 50_000, rate: '0.00075', divisor: 1, dailyRate: '0.00075', amount: '375' },
  ]);
});

test('the days of grace are in the first interval', () => {
  const terms = { ...SINGLE, overdueRules: { graceDays: 3 } };
  expect(explainLoan({ terms, payments: [] }, '2026-02-04').penalty).toEqual([]);
  expect(explainLoan({ terms, payments: [] }, '2026-02-05').penalty).toMatchObject([{ from: '2026-02-01', days: 4 }]);
});

test('where the due date bears penalty, the first interval begins the day before it', () => {
  const terms = { ...SINGLE, overdueRules: { penaltyFrom: 'due-day' as const } };
  expect(explainLoan({ terms, payments: [] }, '2026-02-02').penalty).toMatchObject([{ from: '2026-01-31', to: '2026-02-02', days: 2, amount: '150' }]);
});

test('rounded by day, an interval says what a day is', () => {
  const terms = { ...SINGLE, overdueRules: { penaltyRounding: 'daily' as const } };
  const payments = [pay('2026-02-01', 91_550)];
  expect(explainLoan({ terms, payments }, '2026-02-11').penalty).toMatchObject([{ days: 10, base: 10_000, perDay: 8, amount: '80' }]);
});

test('the interest of the days so far, on the principal not yet due', () => {
  const payments = [stated('2026-01-11', 0, 0, 0, 10_000)];
  expect(explainLoan({ terms: THREE, payments }, '2026-01-15').accrued).toEqual([
    { number: 1, from: '2026-01-01', to: '2026-01-11', days: 10, base: 30_000, rate: '0.001', divisor: 1, dailyRate: '0.001', amount: '300' },
    { number: 1, from: '2026-01-11', to: '2026-01-15', days: 4, base: 20_000, rate: '0.001', divisor: 1, dailyRate: '0.001', amount: '80' },
  ]);
});

test('in proportion: one row, a day’s share of the installment’s interest', () => {
  const [row, ...others] = explainLoan({ ...BILL, payments: [] }, '2026-01-21').accrued;
  expect(others).toEqual([]);
  expect(row).toMatchObject({ number: 2, from: '2026-01-11', to: '2026-01-21', days: 10, base: 500, rate: '1', divisor: 31 });
  expect(row?.dailyRate).toMatch(/^0\.0322580645161290/); // 1/31
  expect(row?.amount).toMatch(/^161\.290322580645/);
});

test('on the first day of a period, and after the last, nothing has accrued', () => {
  expect(explainLoan({ ...BILL, payments: [] }, '2026-01-11').accrued).toEqual([]);
  expect(explainLoan({ terms: THREE, payments: [] }, '2026-02-01').accrued).toEqual([]);
  expect(explainLoan({ terms: THREE, payments: [] }, '2026-05-01').accrued).toEqual([]);
});

test('which installment got what of which payment, and when', () => {
  const payments = [pay('2026-02-21', 12_000), pay('2026-01-05', 11_001)];
  expect(explainLoan({ ...BILL, payments }, '2026-02-21').applied).toEqual([
    { payment: 0, number: 1, on: '2026-01-11', amount: 1_000 },
    { payment: 0, number: 1, on: '2026-01-11', amount: 10_000 },
    { payment: 0, number: 2, on: '2026-02-11', amount: 1 },
    { payment: 1, number: 2, on: '2026-02-21', amount: 150 },
    { payment: 1, number: 2, on: '2026-02-21', amount: 499 },
    { payment: 1, number: 2, on: '2026-02-21', amount: 10_000 },
  ]);
});
