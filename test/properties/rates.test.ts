import Decimal from 'decimal.js';
import fc from 'fast-check';
import { addDays, cashFlowRate, daysBetween, installmentRates } from '../../miniprogram/calc';
import type { CashFlow } from '../../miniprogram/calc';
import { exactRoots } from '../../miniprogram/calc/rates/exact-roots';
import { flowSeries } from '../../miniprogram/calc/rates/flow-series';
import { isolateRoots } from '../../miniprogram/calc/rates/isolate-roots';
import { SEED } from './arbitraries';
import { codeOr } from './code-or';

const Exact = Decimal.clone({ precision: 60 });

/** How far, relative to themselves, rates may be off; of rates near −100%, what is left of 100%. */
const TOLERANCE = 1e-12;

const nearlyZero = (value: Decimal, derivative: Decimal, rate: Decimal): void => {
  // By Newton's method: value ÷ derivative is the error of the rate.
  const error = value.div(derivative).abs();
  expect(error.lte(rate.abs().times(TOLERANCE).plus(1e-30))).toBe(true);
};

/** Σ amount × (1 + rate)^(−time), and its derivative by the rate. */
const presentValue = (flows: { time: Decimal.Value; amount: number }[], rate: number) => {
  const growth = new Exact(rate).plus(1);
  let value = new Exact(0);
  let slope = new Exact(0);
  flows.forEach(({ time, amount }) => {
    const discounted = growth.pow(new Exact(time).neg()).times(amount);
    value = value.plus(discounted);
    slope = slope.minus(discounted.times(time).div(growth));
  });
  return { value, slope };
};

test('a monthly rate put back into the present value gives the amount financed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 10_000_000_000 }),
      fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: 1, maxLength: 60 }),
      (financed, payments) => {
        const { monthly, simpleAnnual, compoundAnnual, flatAnnual } = installmentRates(financed, payments);
        const { value, slope } = presentValue([-financed, ...payments].map((amount, time) => ({ time, amount })), monthly);
        nearlyZero(value, slope, new Exact(monthly));
        expect(simpleAnnual).toBeCloseTo(monthly * 12, 12);
        expect(compoundAnnual / ((1 + monthly) ** 12 - 1)).toBeCloseTo(1, 6);
        const cost = payments.reduce((sum, amount) => sum + amount, -financed);
        expect(flatAnnual * financed * payments.length).toBeCloseTo(cost * 12, -1);
      },
    ),
    { ...SEED, numRuns: 300 },
  );
});

test('an annual rate put back into the present value gives 0', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 10_000_000_000 }),
      fc.array(fc.record({ after: fc.integer({ min: 20, max: 3000 }), amount: fc.integer({ min: 1, max: 1_000_000_000 }) }), { minLength: 1, maxLength: 30 }),
      (financed, later) => {
        const flows: CashFlow[] = [{ on: '2024-02-29', amount: -financed }, ...later.map(({ after, amount }) => ({ on: addDays('2024-02-29', after), amount }))];
        const rate = codeOr(() => cashFlowRate(flows));
        // So much is lost within days that no double can hold the rate.
        if (typeof rate === 'string') return expect(rate).toBe('no-rate');
        const { value, slope } = presentValue(flows.map(({ on, amount }) => ({ time: new Exact(daysBetween('2024-02-29', on)).div(365), amount })), rate);
        // A rate near −100% has only the digits of 1 + rate that a double keeps.
        const scale = rate < -0.5 ? 1 : rate;
        return nearlyZero(value, slope, new Exact(scale));
      },
    ),
    { ...SEED, numRuns: 200 },
  );
});

test('isolation in floating point finds as many rates as 60 digits do', () => {
  const amount = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(fc.array(fc.record({ time: fc.nat(40), amount }), { minLength: 2, maxLength: 8 }), (flows) => {
      const series = flowSeries(flows);
      const isolated = isolateRoots(series);
      if (isolated !== 'unresolved') expect(Math.min(2, isolated.length)).toBe(Math.min(2, exactRoots(series).length));
    }),
    { ...SEED, numRuns: 150 },
  );
});

/** Π (100 × growth − 100 − percent), in powers of growth; the highest is the first flow. */
const flowsOfPercents = (percents: number[]): number[] =>
  percents.reduce((flows, percent) => [...flows, 0].map((amount, index) => amount * 100 - (flows[index - 1] ?? 0) * (100 + percent)), [1]);

test.each([
  [[10], 0.1],
  [[10, 10], 0.1],
  [[10, 10, 10], 0.1],
  [[10, 20], 'many-rates'],
  [[10, 10, 20], 'many-rates'],
  [[0, 0], 0],
  [[-5, -5, -5], -0.05],
  [[0, 1], 'many-rates'],
  [[25, 25, 25, 25], 0.25],
])('flows made of the rates %j%% have the rate %s', (percents, want) => {
  const flows = flowsOfPercents(percents).map((amount, index) => ({ time: index, amount }));
  const rates = exactRoots(flowSeries(flows)).map((x) => new Exact(1).div(x).minus(1).toNumber());
  if (want === 'many-rates') expect(rates.length).toBeGreaterThan(1);
  else expect(rates.map((rate) => Number(rate.toFixed(14)))).toEqual([want]);
});

test('any flows have one rate, none or several: nothing else comes out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ after: fc.nat(4000), amount: fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }) }), { maxLength: 12 }),
      (flows) => {
        const result = codeOr(() => cashFlowRate(flows.map(({ after, amount }) => ({ on: addDays('2020-01-01', after), amount }))));
        if (typeof result === 'string') expect(['no-rate', 'many-rates']).toContain(result);
        else expect(Number.isFinite(result) && result > -1).toBe(true);
      },
    ),
    { ...SEED, numRuns: 300 },
  );
});
