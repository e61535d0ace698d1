import { monthlyBudget } from '../../../miniprogram/calc';

test.each([
  ['the whole of what is left', 800_000, 550_000, 100_000, '1', 150_000, 150_000],
  ['a share of it, rounded down: 0.8 × 1,500.01 = 1,200.008', 800_001, 550_000, 100_000, '0.8', 150_001, 120_000],
  ['nothing of nothing', 650_000, 550_000, 100_000, '0.8', 0, 0],
  ['nothing where more is spent than comes in', 500_000, 550_000, 0, '1', -50_000, 0],
  ['no share', 800_000, 0, 0, '0', 800_000, 0],
])('%s', (_what, monthlyIncome, livingCosts, otherDebtPayments, share, left, budget) => {
  expect(monthlyBudget({ monthlyIncome, livingCosts, otherDebtPayments, share })).toEqual({ left, budget });
});

test.each([
  [{ monthlyIncome: 1.5 }, 'not-an-integer', 'monthlyIncome'],
  [{ share: '80%' }, 'not-a-number', 'share'],
  [{ livingCosts: -1 }, 'out-of-range', 'livingCosts'],
  [{ share: '1.01' }, 'out-of-range', 'share'],
])('%p is refused', (wrong, code, field) => {
  const household = { monthlyIncome: 800_000, livingCosts: 550_000, otherDebtPayments: 0, share: '0.8' };
  expect(() => monthlyBudget({ ...household, ...wrong })).toThrow(expect.objectContaining({ code, field }) as Error);
});
