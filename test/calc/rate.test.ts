import { assessLoan, buildSchedule, dailyRateOf } from '../../miniprogram/calc';
import type { LoanTerms } from '../../miniprogram/calc';
import { contractRate } from '../../miniprogram/calc/rate';

/** A yearly rate is divided exactly; cut at twelve decimals it costs the fen that these loans show. */

const BASE: LoanTerms = { principal: 1_200_600, borrowedOn: '2026-01-15', method: 'equal-principal', termCount: 12, dueDay: 15 };
const YEARLY = { annualRate: '0.12', yearDays: 360 as const };

test('12,006 yuan at 12% in even months: every half fen is rounded up', () => {
  const interest = buildSchedule({ ...BASE, ...YEARLY, interestBasis: 'monthly' }).map((row) => row.interest);
  expect(interest).toEqual([12006, 11006, 10005, 9005, 8004, 7004, 6003, 5003, 4002, 3002, 2001, 1001]);
});

test('10,005 yuan at 12%, interest first: 31 days are 103.39', () => {
  const terms: LoanTerms = { ...BASE, ...YEARLY, principal: 1_000_500, borrowedOn: '2026-07-15', method: 'interest-first' };
  expect(buildSchedule(terms)[0]?.interest).toBe(10_339);
});

test('1,001 yuan at 12%, ten days overdue: 5.01 of penalty', () => {
  const terms: LoanTerms = { ...BASE, ...YEARLY, principal: 100_100, borrowedOn: '2026-10-12', method: 'bullet', termCount: 1, dueDay: 12 };
  expect(assessLoan({ terms, payments: [] }, '2026-11-22').totals.penaltyDue).toBe(501);
});

test.each<[Pick<LoanTerms, 'dailyRate' | 'annualRate' | 'yearDays'>, string]>([
  [{ dailyRate: '0.00050' }, '0.00050'],
  [{ annualRate: '0.18', yearDays: 360 }, '0.0005'],
  [YEARLY, '0.000333333333'],
  [{ annualRate: '0.24', yearDays: 365 }, '0.000657534247'],
  [{ annualRate: '0', yearDays: 365 }, '0'],
])('the daily rate of %j, to be shown: %s', (rate, want) => expect(dailyRateOf(rate)).toBe(want));

test.each([{}, { annualRate: '0.18' }, { yearDays: 360 as const }])('terms without a rate, %j, are a mistake of the program', (terms) =>
  expect(() => contractRate(terms)).toThrow('terms without a rate: they were not checked'),
);
