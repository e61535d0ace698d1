import { CalcError, cashFlowRate, installmentRates } from '../../../miniprogram/calc';
import { exactRoots } from '../../../miniprogram/calc/rates/exact-roots';
import { flowSeries } from '../../../miniprogram/calc/rates/flow-series';
import { isolateRoots } from '../../../miniprogram/calc/rates/isolate-roots';

const codeOf = (run: () => unknown): string => {
  try {
    return `a rate: ${String(run())}`;
  } catch (error) {
    if (error instanceof CalcError) return `${error.code} ${error.field}`;
    throw error;
  }
};

test('57,000 over 36 terms with 7,000 of interest: flat 4.09%, and really 7.68% or 7.96% a year', () => {
  const rates = installmentRates(57_000_00, [...Array<number>(35).fill(1_777_78), 1_777_70]);
  expect((rates.flatAnnual * 100).toFixed(2)).toBe('4.09');
  expect((rates.monthly * 100).toFixed(3)).toBe('0.640');
  expect((rates.simpleAnnual * 100).toFixed(2)).toBe('7.68');
  expect((rates.compoundAnnual * 100).toFixed(2)).toBe('7.96');
});

test.each<[string, number, number[], number]>([
  ['nothing on top', 300, [100, 100, 100], 0],
  ['a month at 1%', 10_000, [10_100], 0.01],
  ['two months at 10%', 10_000, [1_000, 11_000], 0.1],
  ['a loss', 10_000, [9_000], -0.1],
  ['sixteenfold', 100, [1_700], 16],
  ['one part in ten thousand million', 9_999_999_999, [10_000_000_000], 1 / 9_999_999_999],
  ['payments that change their sign', 10_000, [-1_000, 13_200], 0.1],
  ['two rates that fall together', 10_000, [22_000, -12_100], 0.1],
])('%s', (_name, financed, payments, want) => {
  const { monthly } = installmentRates(financed, payments);
  expect(Math.abs(monthly - want)).toBeLessThanOrEqual(1e-13 * Math.abs(want));
});

test.each<[string, number, number[], string]>([
  ['no payment', 100, [], 'no-rate payments'],
  ['nothing comes back', 100, [0, 0], 'no-rate payments'],
  ['more is paid out', 100, [-50, -60], 'no-rate payments'],
  ['two rates, 10% and 20%', 10_000, [23_000, -13_200], 'many-rates payments'],
  ['three rates', 1_000_000, [3_600_000, -4_310_000, 1_716_000], 'many-rates payments'],
  ['a near miss of one', 10_000_000, [22_000_000, -12_100_001], 'no-rate payments'],
  ['a near miss of one, the other way', 10_000_000, [22_000_000, -12_099_999], 'many-rates payments'],
])('%s', (_name, financed, payments, want) => expect(codeOf(() => installmentRates(financed, payments))).toBe(want));

const YEARS = ['2025-01-01', '2026-01-01', '2027-01-01', '2028-01-01'];
const flows = (...amounts: number[]) => amounts.map((amount, index) => ({ on: YEARS[index] ?? '', amount }));

test.each<[string, ReturnType<typeof flows>, number]>([
  ['a year at 10%', flows(-10_000, 11_000), 0.1],
  ['the order of entry does not matter', flows(-10_000, 11_000).reverse(), 0.1],
  ['flows of one day are one', [...flows(-10_000, 5_000), { on: '2026-01-01', amount: 6_000 }], 0.1],
  ['flows of 0 are none', flows(0, -10_000, 11_000, 0), 0.1],
  ['money received first', flows(10_000, -11_000), 0.1],
  ['1,600%', flows(-100, 1_700), 16],
  ['−99%', flows(-100, 1), -0.99],
  ['nothing on top', flows(-100, 50, 50), 0],
  ['two rates that fall together', flows(-10_000, 22_000, -12_100), 0.1],
  ['three rates that fall together', flows(-1_000, 3_300, -3_630, 1_331), 0.1],
])('%s', (_name, given, want) => expect(Math.abs(cashFlowRate(given) - want)).toBeLessThanOrEqual(1e-12));

test.each<[string, ReturnType<typeof flows>, string]>([
  ['no flow', [], 'no-rate flows'],
  ['one flow', flows(-100), 'no-rate flows'],
  ['flows that cancel out on their day', [...flows(-100), ...flows(100)], 'no-rate flows'],
  ['only money that comes', flows(100, 200), 'no-rate flows'],
  ['no crossing', flows(-100, 230, -140), 'no-rate flows'],
  ['two rates', flows(-10_000, 23_000, -13_200), 'many-rates flows'],
  ['two rates, one of them below 0', flows(-10_000, 39_000, -1_000), 'many-rates flows'],
  ['0% and another', flows(-100, 250, -150), 'many-rates flows'],
  ['a thousandfold in a day is beyond any double', [{ on: '2026-01-01', amount: -1 }, { on: '2026-01-02', amount: 1_000 }], 'no-rate flows'],
  ['a thousandth in a day is −100% to any double', [{ on: '2026-01-01', amount: -1_000 }, { on: '2026-01-02', amount: 1 }], 'no-rate flows'],
])('%s', (_name, given, want) => expect(codeOf(() => cashFlowRate(given))).toBe(want));

test('where rates fall together, floating point says that it cannot tell', () => {
  const series = flowSeries([-10_000, 22_000, -12_100].map((amount, time) => ({ time, amount })));
  expect(isolateRoots(series)).toBe('unresolved');
  expect(exactRoots(series)).toHaveLength(1);
});
