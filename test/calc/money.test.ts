import Decimal from 'decimal.js';
import fc from 'fast-check';
import { sumDebt } from '../../miniprogram/calc';
import { Exact } from '../../miniprogram/calc/exact';
import { roundHalfUp, roundIfCertain, roundProduct, roundShare } from '../../miniprogram/calc/money';
import { exactRate } from '../../miniprogram/calc/rate';
import { SEED } from '../properties/arbitraries';

test.each([
  [1000, '0.0005', 1, 1], // 0.5: half up
  [999, '0.0005', 1, 0],
  [3000, '0.0005', 1, 2],
  [100_000_00, '0.00075', 1, 7500],
  [30, '0.05', 1, 2], // 1.5, and not 1.4999… as in doubles
  [1, '0.5', 1, 1],
  [6, '1', 12, 1], // 0.5 as a fraction
  [5, '1', 12, 0],
  [100, '0', 1, 0],
  [Number.MAX_SAFE_INTEGER, '0.01', 1, 90071992547410],
])('%i × %s ÷ %i is %i', (units, rate, denominator, want) =>
  expect(roundProduct(units, exactRate(rate, denominator))).toBe(want),
);

test('the quick way to round a product agrees with the exact one, also beside half a fen', () => {
  const rate = fc.integer({ min: 1, max: 1_000_000 }).map((value) => (value / 1e8).toFixed(8));
  const units = fc.oneof(fc.nat(10_000), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), fc.nat(200_000).map((n) => n * 1_000_000));
  fc.assert(
    fc.property(units, rate, fc.constantFrom(1, 12), (amount, text, denominator) => {
      const exact = new Exact(amount).times(text).div(denominator);
      expect(roundProduct(amount, exactRate(text, denominator))).toBe(roundHalfUp(exact));
    }),
    { ...SEED, numRuns: 5000 },
  );
});

test.each([
  [2.4, 2],
  [2.6, 3],
  [2.5, undefined],
  [2.5 + 1e-16, undefined],
  [0, 0],
  [2 ** 52, undefined],
  [NaN, undefined],
])('of about %p it is certain that it rounds to %p', (approximate, want) =>
  expect(roundIfCertain(approximate, 1e-15)).toBe(want),
);

test.each([
  [100, 1, 3, 33],
  [101, 1, 2, 51],
  [100_00, 0, 31, 0],
  [10, 31, 31, 10],
  [1_080_000_000_000, 10_949, 10_950, 1079901369863],
])('%i × %i ÷ %i is %i', (amount, part, whole, want) => {
  expect(roundShare(amount, part, whole)).toBe(want);
  expect(roundHalfUp(new Decimal(amount).times(part).div(whole))).toBe(want);
});

test('a debt is the sum of its four parts', () => {
  expect(sumDebt({ principal: 1, interest: 20, penalty: 300, lateFee: 4000 })).toBe(4321);
});
