import * as fc from 'fast-check';
import Decimal from 'decimal.js';
import { buildSchedule, planInstallments, sum } from '../../miniprogram/calc';
import { checkLoanRecord } from '../../miniprogram/ledger/check-record';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { withTypedRate } from '../../miniprogram/ledger/typed-rate';
import { dailyFromAnnual } from '../../miniprogram/typed/rate';
import byTheYear from './fixtures/v1/loan-by-the-year.json';
import byTheDay from './fixtures/v1/loan.json';

const lifted = (stored: unknown): LoanRecord => {
  const checked = checkLoanRecord(stored);
  if ('reason' in checked) throw new Error(checked.reason);
  return checked.record;
};
const typedAs = (dailyRate: string, unit: string, yearDays: number) => withTypedRate({ terms: { dailyRate }, typedRate: { unit, percent: '', yearDays } });

test('a rate typed by the day, and all that goes with it, stays as it was', () => {
  expect(lifted(byTheDay)).toEqual({ ...byTheDay, version: 2 });
});

test('12,006 yuan at 12% a year over 12 even months: 780.42 of interest as the plan says, where the cut daily rate gave 780.36', () => {
  const { terms } = lifted(byTheYear);
  expect(terms).toMatchObject({ annualRate: '0.12', yearDays: 360 });
  expect(terms).not.toHaveProperty('dailyRate');
  const interestOf = (of: LoanRecord['terms']) => sum(buildSchedule(of).map(({ interest }) => interest));
  expect(interestOf(terms)).toBe(780_42);
  expect(interestOf(byTheYear.terms as LoanRecord['terms'])).toBe(780_36);
  const plan = planInstallments({
    debt: { principal: 1_200_600, interest: 0, penalty: 0, lateFee: 0 }, signedOn: '2026-01-15', termCount: 12, firstDueOn: '2026-02-15',
    price: { kind: 'annual-rate', rate: '0.12', method: 'equal-principal' },
  });
  expect(plan.totalInterest).toBe(780_42);
});

test.each([
  ['0.0005', 'year', 360, '0.18'],
  ['0.000493150685', 'year', 365, '0.18'],
  ['0.0003', 'year', 360, '0.108'],
  ['0', 'year', 360, '0'],
  ['0.01', 'year', 360, '3.6'],
  ['0.01', 'year', 365, undefined],
  ['0.0005', 'day', 360, undefined],
  ['x', 'year', 366, undefined],
] as const)('%s a day, typed by the %s of %d days: %s a year', (dailyRate, unit, yearDays, annualRate) => {
  const terms = annualRate === undefined ? { dailyRate } : { annualRate, yearDays };
  expect(typedAs(dailyRate, unit, yearDays)['terms']).toEqual(terms);
});

test('what has no terms, or no typed rate, is for the check to name', () => {
  for (const odd of [{}, { terms: 7, typedRate: {} }, { terms: {}, typedRate: null }]) expect(withTypedRate(odd)).toBe(odd);
});

test('every yearly rate of up to 6 decimals of a percent is found again', () => {
  const rate = fc.integer({ min: 0, max: 360_000_000 }).map((units) => new Decimal(units).div(100_000_000).toFixed());
  fc.assert(
    fc.property(rate, fc.constantFrom(360 as const, 365 as const), (annual, yearDays) => {
      const found = typedAs(dailyFromAnnual(annual, yearDays), 'year', yearDays)['terms'];
      expect(found).toEqual({ annualRate: annual, yearDays });
    }),
    { seed: 20261127, numRuns: 2000 },
  );
});
