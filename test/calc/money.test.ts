import Decimal from 'decimal.js';
import fc from 'fast-check';
import { sumDebt } from '../../miniprogram/calc';
import { Exact } from '../../miniprogram/calc/exact';
import { roundHalfUp, roundIfCertain, roundProduct, roundShare } from '../../miniprogram/calc/money';
import { ExactRate, exactRate } from '../../miniprogram/calc/rate';
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

/** By whole numbers without end, half up: an oracle that shares nothing with what it judges. */
function exactly(units: number, denominator: number, ...texts: readonly string[]): number {
  const scale = texts.reduce((product, text) => product * 10n ** BigInt(text.split('.')[1]?.length ?? 0), BigInt(denominator));
  const product = texts.reduce((all, text) => all * BigInt(text.replace('.', '')), BigInt(units));
  return Number((2n * product + scale) / (2n * scale));
}

/** Units whose product with the rate lies so many parts of the whole above or below half a fen: as near as numbers get. */
function besideHalf(text: string, denominator: number, parts: number): number {
  const whole = 10n ** BigInt(text.split('.')[1]?.length ?? 0) * BigInt(denominator);
  const digits = BigInt(text.replace('.', ''));
  let [inverse, next, remainder, left] = [0n, 1n, whole, digits % whole];
  while (left !== 0n) {
    const times = remainder / left;
    [inverse, next] = [next, inverse - times * next];
    [remainder, left] = [left, remainder - times * left];
  }
  if (remainder !== 1n) throw new Error(`${text} ÷ ${denominator} shares a factor with its whole`);
  return Number(((((whole / 2n + BigInt(parts)) * inverse) % whole) + whole) % whole);
}

test.each(['0.0003', '0.00041', '0.000333331', '0.000512345677', '0.999999999999'].flatMap((text) => [1, 8, 360].flatMap((denominator) => [-1, 0, 1].map((parts) => [text, denominator, parts] as const))).filter(([text, denominator]) => !(denominator === 360 && /3$|99$/.test(text))))(
  '%s ÷ %i, %i parts beside half a fen, is rounded as whole numbers say', (text, denominator, parts) => {
    const units = besideHalf(text, denominator, parts);
    expect(Number.isSafeInteger(units)).toBe(true);
    expect(roundProduct(units, exactRate(text, denominator))).toBe(exactly(units, denominator, text));
  },
);

test.each([['0.999999999999', '0.9'], ['0.123456789012', '1.234567890123'], ['0.000512345677', '1.5'], ['0.999999999999', '0.999999999999']])(
  'amounts so large that no double can tell, at %s × %s', (text, multiplier) => {
    for (let step = 0; step < 200; step += 1) {
      const units = Number.MAX_SAFE_INTEGER - step * 7;
      expect(roundProduct(units, new ExactRate(text, 1, multiplier))).toBe(exactly(units, 1, text, multiplier));
    }
  },
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
