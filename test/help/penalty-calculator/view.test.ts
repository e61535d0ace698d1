import { ASKED_MOST, calculator, type CalculatorField } from '../../../miniprogram/help/penalty-calculator/view';

const resultOf = (changed: Partial<Record<CalculatorField, string>>) => calculator({ ...ASKED_MOST, ...changed }).result;

test('1500 逾期罚息一天多少', () => {
  expect(calculator(ASKED_MOST)).toEqual({ problems: {}, result: '罚息 1.13 元', factors: '1,500.00 元 × 0.05% × 1.5 倍 × 1 天' });
});

/** Worked out by hand: amount × rate × multiplier × days, half a fen up. */
test.each<[Partial<Record<CalculatorField, string>>, string]>([
  [{ amount: '1000', days: '10' }, '罚息 7.50 元'],
  [{ amount: '57,000', rate: '0.045', days: '30' }, '罚息 1,154.25 元'],
  [{ amount: '1.2万', multiplier: '1.3', days: '7' }, '罚息 54.60 元'],
  [{ amount: '1', days: '1' }, '罚息 0.00 元'],
  [{ amount: '1500', multiplier: '1' }, '罚息 0.75 元'],
  [{ amount: '1500元', rate: '万分之五', multiplier: '1.5倍', days: '3天' }, '罚息 3.38 元'],
  [{ amount: '100000000', rate: '1', multiplier: '3', days: '3650' }, '罚息 10,950,000,000.00 元'],
])('%j', (changed, result) => {
  expect(resultOf(changed)).toBe(result);
});

test.each<[Partial<Record<CalculatorField, string>>, string]>([
  [{ amount: '' }, '请填逾期的本金'],
  [{ amount: '0.5' }, '逾期的本金至少 1.00 元'],
  [{ rate: '18' }, '日利率最多 1%；0.05% 就填 0.05'],
  [{ multiplier: '4' }, '罚息倍数在 1 到 3 之间，1.5 倍已含合同利率'],
  [{ days: '0' }, '天数在 1 到 3650 天之间'],
])('%j: %s', (changed, problem) => {
  const { problems, result, factors } = calculator({ ...ASKED_MOST, ...changed });
  expect([Object.values(problems), result, factors]).toEqual([[problem], '', '']);
});
