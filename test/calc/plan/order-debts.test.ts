import { CalcError, orderDebts } from '../../../miniprogram/calc';
import type { DebtStrategy, OwedDebt } from '../../../miniprogram/calc';
import { errorOf } from './error-of';

/** 0.001 a day is 3% a month of 30 days; 0.0001 is 0.3%. */
const debt = (balance: number, dailyRate: string, minimumPayment = 0, daysOverdue = 0): OwedDebt => ({ balance, dailyRate, minimumPayment, daysOverdue });

test('a single debt, month by month', () => {
  // 1,000.00 at 3% a month: 30.00, then 3% of 530.00, then of 45.90.
  expect(orderDebts([debt(1_000_00, '0.001')], 500_00, 'avalanche')).toEqual({
    strategy: 'avalanche',
    order: [0],
    months: 3,
    totalInterest: 30_00 + 15_90 + 1_38,
    totalPaid: 1_047_28,
    clearedIn: [3],
    timeline: [
      { month: 1, interest: [30_00], paid: [500_00], left: [530_00] },
      { month: 2, interest: [15_90], paid: [500_00], left: [45_90] },
      { month: 3, interest: [1_38], paid: [47_28], left: [0] },
    ],
  });
});

test.each<[string, OwedDebt[], DebtStrategy, number[]]>([
  ['the highest rate first', [debt(300_00, '0.0001'), debt(200_00, '0.0003'), debt(100_00, '0.0002')], 'avalanche', [1, 2, 0]],
  ['equal rates, the smaller balance first', [debt(300_00, '0.0001'), debt(200_00, '0.00010')], 'avalanche', [1, 0]],
  ['rates that differ in their last decimal', [debt(1_00, '0.000100000000'), debt(2_00, '0.000100000001')], 'avalanche', [1, 0]],
  ['the smallest balance first', [debt(300_00, '0.0001'), debt(200_00, '0.0003'), debt(100_00, '0.0002')], 'snowball', [2, 1, 0]],
  ['equal balances, the higher rate first', [debt(100_00, '0.0001'), debt(100_00, '0.0003')], 'snowball', [1, 0]],
  ['the longest overdue first', [debt(300_00, '0.0001', 0, 40), debt(200_00, '0.0003'), debt(100_00, '0.0002', 0, 90)], 'most-urgent', [2, 0, 1]],
  ['equally overdue, the higher rate first', [debt(100_00, '0.0001', 0, 9), debt(200_00, '0.0003', 0, 9)], 'most-urgent', [1, 0]],
  ['equally overdue and dear, the smaller first', [debt(200_00, '0.0001'), debt(100_00, '0.0001')], 'most-urgent', [1, 0]],
  ['alike, as they were given', [debt(100_00, '0.0001'), debt(100_00, '0.0001')], 'snowball', [0, 1]],
])('%s', (_name, debts, strategy, want) => expect(orderDebts(debts, 500_00, strategy).order).toEqual(want));

const TWO = [debt(500_00, '0', 0, 0), debt(1_000_00, '0.001', 100_00, 30)];

test.each<[DebtStrategy, number, number, number[]]>([
  // 1,000.00 at 3%: 630.00, 248.90, then 256.37 and 143.63 of the other; 356.37 in the fourth.
  ['avalanche', 4, 30_00 + 18_90 + 7_47, [4, 3]],
  // Its minimum alone leaves 930.00, then with 200.00 of spare money 757.90, 380.64, and nothing.
  ['snowball', 4, 30_00 + 27_90 + 22_74 + 11_42, [2, 4]],
  ['most-urgent', 4, 30_00 + 18_90 + 7_47, [4, 3]],
])('two debts on 400.00 a month, %s: %i months', (strategy, months, totalInterest, clearedIn) => {
  const result = orderDebts(TWO, 400_00, strategy);
  expect(result).toMatchObject({ months, totalInterest, clearedIn, totalPaid: 1_500_00 + totalInterest });
});

test('interest is borne once a month: 10,000 at 20% a year on 500 a month takes 25 months and 2,266 yuan', () => {
  // 20% a year is 0.2 ÷ 360 a day; 30 days of it are 1.6667% a month.
  const { months, totalInterest } = orderDebts([debt(10_000_00, '0.000555555556')], 500_00, 'avalanche');
  expect([months, Math.round(totalInterest / 100)]).toEqual([25, 2_266]);
});

test('minimums are not pooled: what one debt no longer takes doesn’t count as the minimum of another, and is used all the same', () => {
  // 100.00 in the first month goes 50.00 to each as its minimum; nothing is spare. From the third month on all of it is the other's.
  const { timeline } = orderDebts([debt(100_00, '0', 50_00), debt(300_00, '0', 50_00)], 100_00, 'snowball');
  expect(timeline.map(({ paid }) => paid)).toEqual([[50_00, 50_00], [50_00, 50_00], [0, 100_00], [0, 100_00]]);
});

test('what is left of the budget goes to the next debt in the same month', () =>
  expect(orderDebts([debt(100_00, '0'), debt(300_00, '0')], 250_00, 'snowball').timeline).toEqual([
    { month: 1, interest: [0, 0], paid: [100_00, 150_00], left: [0, 150_00] },
    { month: 2, interest: [0, 0], paid: [0, 150_00], left: [0, 0] },
  ]));

test('a minimum above what is owed is what is owed', () =>
  expect(orderDebts([debt(50_00, '0', 80_00), debt(100_00, '0', 20_00)], 70_00, 'avalanche').timeline[0]?.paid).toEqual([50_00, 20_00]));

test('a debt whose minimum does not cover its interest grows, until it is its turn', () => {
  const { timeline, months } = orderDebts([debt(1_000_00, '0.001', 10_00), debt(300_00, '0', 0)], 110_00, 'snowball');
  expect(timeline[0]?.left).toEqual([1_020_00, 200_00]);
  expect(timeline[2]?.left[1]).toBe(0);
  expect(months).toBe(15);
});

test('interest above the budget at first, that falls once the dear debt is paid, is no error', () => {
  const debts = [debt(5_000, '0.003333333333'), debt(12_000, '0.001666666667')];
  const first = orderDebts(debts, 1_095, 'avalanche').timeline[0];
  expect(first?.interest.reduce((total, amount) => total + amount, 0)).toBe(1_100);
});

test.each<[string, OwedDebt[], number, string]>([
  ['the minimums of two, and a budget for the first', [debt(1_000_00, '0', 50_00), debt(1_000_00, '0', 60_00)], 100_00, 'not-repayable debts[1].minimumPayment 11000'],
  ['a budget below the first minimum', [debt(1_000_00, '0', 50_00), debt(1_000_00, '0', 60_00)], 49_99, 'not-repayable debts[0].minimumPayment 11000'],
  // The minimum is 20.00, and the month bears 30.00: a budget of 20.00 would cover the one and never end the debt.
  ['a minimum below the interest, and a budget below both', [debt(1_000_00, '0.001', 20_00)], 10_00, 'not-repayable debts[0].minimumPayment 3001'],
  ['two minimums below the interest of two', [debt(1_000_00, '0.001', 10_00), debt(1_000_00, '0.001', 10_00)], 15_00, 'not-repayable debts[1].minimumPayment 6001'],
  // 3% of 1,000.00 is 30.00 a month; 360 months need a fen more.
  ['less than the interest', [debt(1_000_00, '0.001')], 29_99, 'not-repayable debts[0] 3001'],
  ['just the interest', [debt(1_000_00, '0.001')], 30_00, 'not-repayable debts[0] 3001'],
  // Month 1 takes 10.00 for the cheap one, and the dear one grows to 1,009.70.
  ['the cheap debt is paid, the dear one not', [debt(1_000_00, '0.001'), debt(10_00, '0')], 29_00, 'not-repayable debts[0] 3030'],
  ['more than 360 months without any interest', [debt(361_00, '0')], 1_00, 'not-repayable debts[0] 101'],
  ['a debt that explodes', [debt(10_000_000_000, '0.03', 1)], 10_000_000_000 - 1_000_000_001, 'not-repayable debts[0] 9000000001'],
])('%s: which debt, and the least budget', (_name, debts, budget, want) => {
  expect(errorOf(() => orderDebts(debts, budget, 'snowball'))).toBe(want);
});

test.each([['minimums are covered', 150_00], ['they are not', 60_00]])('the least budget of the error does, and a fen less does not, where %s', (_name, budget) => {
  const debts = [debt(8_765_43, '0.0009'), debt(12_345_67, '0.0005', 70_00), debt(999_99, '0.0012')];
  (['avalanche', 'snowball', 'most-urgent'] as const).forEach((strategy) => {
    let least = 0;
    try {
      orderDebts(debts, budget, strategy);
    } catch (error) {
      least = error instanceof CalcError ? Number(error.limit) : 0;
    }
    expect(least).toBeGreaterThan(budget);
    expect(orderDebts(debts, least, strategy).months).toBeLessThanOrEqual(360);
    expect(errorOf(() => orderDebts(debts, least - 1, strategy))).toMatch(new RegExp(`^not-repayable debts.* ${least}$`));
  });
});

const GOOD = [debt(1_000_00, '0.001')];

test.each<[unknown, unknown, unknown, string]>([
  [{}, 1, 'snowball', 'unknown debts'],
  [[null], 1, 'snowball', 'unknown debts[0]'],
  [[{ ...GOOD[0], balance: '1' }], 1, 'snowball', 'not-an-integer debts[0].balance'],
  [[{ ...GOOD[0], dailyRate: 0.1 }], 1, 'snowball', 'not-a-number debts[0].dailyRate'],
  [[{ ...GOOD[0], minimumPayment: 0.5 }], 1, 'snowball', 'not-an-integer debts[0].minimumPayment'],
  [[{ ...GOOD[0], daysOverdue: '3' }], 1, 'snowball', 'not-an-integer debts[0].daysOverdue'],
  [GOOD, '1', 'snowball', 'not-an-integer monthlyBudget'],
  [GOOD, 1, 'random', 'unknown strategy'],
  [[], 1, 'snowball', 'out-of-range debts 1'],
  [Array(101).fill(GOOD[0]), 1, 'snowball', 'out-of-range debts 100'],
  [[{ ...GOOD[0], balance: 0 }], 1, 'snowball', 'out-of-range debts[0].balance 1'],
  [[...GOOD, { ...GOOD[0], dailyRate: '0.031' }], 1, 'snowball', 'out-of-range debts[1].dailyRate 0.03'],
  [[{ ...GOOD[0], minimumPayment: -1 }], 1, 'snowball', 'out-of-range debts[0].minimumPayment 0'],
  [[{ ...GOOD[0], daysOverdue: -1 }], 1, 'snowball', 'out-of-range debts[0].daysOverdue 0'],
  [GOOD, 0, 'snowball', 'out-of-range monthlyBudget 1'],
  [GOOD, 10_000_000_001, 'snowball', 'out-of-range monthlyBudget 10000000000'],
])('%j on %j, %j: %s', (debts, budget, strategy, want) =>
  expect(errorOf(() => orderDebts(debts as never, budget as never, strategy as never))).toBe(want),
);
