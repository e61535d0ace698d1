import * as fc from 'fast-check';
import { addDays, planInstallments, type InstallmentPlanInput } from '../../../miniprogram/calc';
import { measuresOf } from '../../../miniprogram/loans/measures';
import type { InstallmentOffer } from '../../../miniprogram/loans/offer';
import { asShown, planRates, rateText } from '../../../miniprogram/views/plan/rates';

type Price = Parameters<typeof planInstallments>[0]['price'];
const SIGNED = '2025-01-15';

const interest = (amount: number): Price => ({ kind: 'total-interest', amount });
const NOTHING = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };
function planOf(termCount: number, firstDueOn: string, price: Price, principal = 5_700_000, signedOn = SIGNED): InstallmentOffer {
  const input: InstallmentPlanInput = { debt: { ...NOTHING, principal }, signedOn, firstDueOn, termCount, price };
  return { kind: 'installments', debt: input.debt, waive: NOTHING, signedOn, input, plan: planInstallments(input) };
}
function ratesOf(...plan: Parameters<typeof planOf>) {
  const offer = planOf(...plan);
  return planRates(offer, measuresOf(offer).rates, SIGNED);
}

const FLAT = '名义年化（按原始本金）';
const SIMPLE = '年化利率（单利）';
const COMPOUND = '年化利率（复利 IRR）';
const DATED = '年化利率（按实际日期 XIRR）';
const monthly = (flat: string, simple: string, compound: string, ...dated: string[]) =>
  [[FLAT, flat], [SIMPLE, simple], [COMPOUND, compound], ...dated.map((rate) => [DATED, rate])];
const dated = (flat: string, rate: string) => [[FLAT, flat], [DATED, rate]];

test.each<[string, Parameters<typeof planOf>, string[][]]>([
  ['exactly a month', [36, '2025-02-15', interest(700_000)], monthly('4.09%', '7.68%', '7.96%')],
  ['from a month’s end to the next', [36, '2025-02-28', interest(700_000), 5_700_000, '2025-01-31'], monthly('4.09%', '7.68%', '7.96%')],
  ['a day early', [36, '2025-02-14', interest(700_000)], monthly('4.09%', '7.68%', '7.96%', '7.98%')],
  ['five days early', [36, '2025-02-10', interest(700_000)], monthly('4.09%', '7.68%', '7.96%', '8.05%')],
  ['five days late', [36, '2025-02-20', interest(700_000)], monthly('4.09%', '7.68%', '7.96%', '7.89%')],
  ['15 days, still about a month', [36, '2025-01-30', interest(700_000)], monthly('4.09%', '7.68%', '7.96%', '8.21%')],
  ['14 days, not any more', [36, '2025-01-29', interest(700_000)], dated('4.16%', '8.23%')],
  ['45 days, still about a month', [36, '2025-03-01', interest(700_000)], monthly('4.09%', '7.68%', '7.96%', '7.73%')],
  ['46 days, not any more', [36, '2025-03-02', interest(700_000)], dated('4.03%', '7.71%')],
  ['a year', [36, '2026-01-15', interest(700_000)], dated('3.13%', '4.86%')],
  ['one term, exactly a month', [1, '2025-02-15', interest(57_000)], monthly('12.00%', '12.00%', '12.68%')],
  ['one term, a few days off', [1, '2025-02-20', interest(57_000)], dated('10.14%', '10.61%')],
  ['one term, exactly a year', [1, '2026-01-15', interest(700_000)], dated('12.28%', '12.28%')],
  ['one term, exactly two years', [1, '2027-01-15', interest(700_000)], dated('6.14%', '5.96%')],
  ['a day, a tenth', [1, '2025-01-16', interest(570_000)], dated('超过 1000%', '超过 1000%')],
  ['a day, a hundredfold: more than a number can hold', [1, '2025-01-16', interest(570_000_000)], dated('超过 1000%', '超过 1000%')],
  ['a month, the double', [1, '2025-02-15', interest(5_700_000)], monthly('超过 1000%', '超过 1000%', '超过 1000%')],
  ['1000% itself is still a number', [12, '2025-02-15', interest(57_000_000)], monthly('1000.00%', '超过 1000%', '超过 1000%')],
  ['no interest, a month', [36, '2025-02-15', { kind: 'none' }], monthly('0.00%', '0.00%', '0.00%')],
  ['no interest, a few days off', [36, '2025-02-10', interest(0)], monthly('0.00%', '0.00%', '0.00%', '0.00%')],
  ['no interest, a year', [36, '2026-01-15', interest(0)], dated('0.00%', '0.00%')],
])('%s', (_what, plan, rows) => {
  const rates = ratesOf(...plan);
  expect(rates.rows.map(({ label, value }) => [label, value])).toEqual(rows);
  expect(rates.rows.map(({ flat }) => flat)).toEqual(rows.map(([label]) => label === FLAT));
});

describe('why', () => {
  const OFF = '首期不是签约后正好一个月，所以按实际日期另算了一个。';

  test.each<[string, Parameters<typeof planOf>, string]>([
    ['exactly a month', [36, '2025-02-15', interest(700_000)],
      '4.09% 是总利息 ÷ 最初的 57,000.00 元 ÷ 年数。可本金每期都在还，真正占用的钱越来越少，按实际占用的金额折算，' +
      '年化是 7.68%（单利）、7.96%（复利 IRR）。对方报的“年利率”若是 4.09%，说的是前一种。'],
    ['a few days off', [36, '2025-02-10', interest(700_000)],
      '4.09% 是总利息 ÷ 最初的 57,000.00 元 ÷ 年数。可本金每期都在还，真正占用的钱越来越少，按实际占用的金额折算，' +
      `年化是 7.68%（单利）、7.96%（复利 IRR）、8.05%（按实际日期 XIRR）。${OFF}对方报的“年利率”若是 4.09%，说的是前一种。`],
    ['far off', [36, '2026-01-15', interest(700_000)],
      '3.13% 是总利息 ÷ 最初的 57,000.00 元 ÷ 年数。可本金每期都在还，真正占用的钱越来越少，按实际占用的金额折算，' +
      `年化是 4.86%（按实际日期 XIRR）。${OFF}对方报的“年利率”若是 3.13%，说的是前一种。`],
    ['one term after a month', [1, '2025-02-15', interest(57_000)], '只有一期，钱占用到 2月15日，折成一年是 12.00%（单利）、12.68%（复利 IRR）。'],
    ['one later term', [1, '2026-01-15', interest(700_000)], '只有一期，钱占用到 2026年1月15日，折成一年是 12.28%（按实际日期 XIRR）。'],
    ['no interest', [36, '2025-02-15', interest(0)], '不收利息：还的总额等于要还的债务。'],
    ['no interest, one later term', [1, '2026-01-15', interest(0)], '不收利息：还的总额等于要还的债务。'],
  ])('%s', (_what, plan, why) => {
    expect(ratesOf(...plan).why).toBe(why);
  });

  test('of interest on what is left, it does not say that the principal isn’t falling', () => {
    const { rows, why } = ratesOf(36, '2025-02-15', { kind: 'annual-rate', rate: '0.18', method: 'equal-principal' });
    expect(rows.map(({ value }) => value)).toEqual(['9.25%', '18.00%', '19.56%']);
    expect(why).toContain('9.25% 是总利息 ÷ 最初的 57,000.00 元 ÷ 年数');
    expect(why).toContain('18.00%（单利）、19.56%（复利 IRR）');
  });
});

test('over any plan: one flat rate, at the top; the dated one wherever the first due date is not the month’s; XIRR pays the debt off', () => {
  const price = fc.oneof(fc.integer({ min: 0, max: 5_000_000 }).map(interest), fc.constant<Price>({ kind: 'annual-rate', rate: '0.24', method: 'equal-principal' }));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 400 }), price, (termCount, gap, chosen) => {
      const { plan } = planOf(termCount, addDays(SIGNED, gap), chosen);
      const { rows, why } = ratesOf(termCount, addDays(SIGNED, gap), chosen);
      expect(rows.map(({ flat }) => flat)).toEqual([true, ...rows.slice(1).map(() => false)]);
      expect(rows.some(({ label }) => label === DATED)).toBe(gap !== 31);
      expect(rows.some(({ label }) => label === SIMPLE)).toBe(gap === 31 || (termCount > 1 && gap >= 15 && gap <= 45));
      expect(rows.map(({ value }) => value).filter((value) => !/^\d+\.\d\d%$|^超过 1000%$/.test(value))).toEqual([]);
      expect(why).not.toMatch(/undefined|NaN|算不出/);
      const shown = rows.find(({ label }) => label === DATED)?.value ?? '超过 1000%';
      if (shown === '超过 1000%') return;
      const worth = (rate: number) =>
        plan.installments.reduce((total, one, place) => total + (one.principal + one.interest) / (1 + rate) ** (daysOf(plan, place) / 365), 0);
      const rate = Number(shown.slice(0, -1)) / 100;
      expect(worth(rate + 0.000_051)).toBeLessThanOrEqual(5_700_000);
      expect(worth(rate - 0.000_051)).toBeGreaterThanOrEqual(5_700_000);
    }),
    { numRuns: 300 },
  );
});

/** Days from the signing to that installment, by the calendar of the machine. */
function daysOf(plan: InstallmentOffer['plan'], place: number): number {
  return (Date.parse(plan.installments[place]?.dueOn ?? '') - Date.parse(SIGNED)) / 86_400_000;
}

test.each<[number, string, number]>([
  [0.07684, '7.68%', 7.68], [0.076849999, '7.68%', 7.68], [0.07685, '7.69%', 7.69], [0, '0.00%', 0], [0.24, '24.00%', 24],
  [10, '1000.00%', 1000], [10.000001, '超过 1000%', Infinity], [1e300, '超过 1000%', Infinity], [Infinity, '超过 1000%', Infinity],
  [-0.0123, '-1.23%', -1.23],
])('%d is shown as %s', (rate, text, shown) => {
  expect(rateText(rate)).toBe(text);
  expect(asShown(rate)).toBe(shown);
});

test('there is no -0.00%', () => {
  expect([-1e-9, -0.00004, -0].map(rateText)).toEqual(['0.00%', '0.00%', '0.00%']);
  expect(rateText(-0.00006)).toBe('-0.01%');
});

test('no rate of that kind says so', () => {
  expect(rateText(null)).toBe('算不出');
});
