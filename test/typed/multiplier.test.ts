import { readMultiplier } from '../../miniprogram/typed/multiplier';

const NUMBER = '罚息倍数只填数字，如 1.5';
const RANGE = '罚息倍数在 1 到 3 之间，1.5 倍已含合同利率';

test.each([
  ['1', '1'], ['1.5', '1.5'], ['1.5倍', '1.5'], [' １．３ 倍', '1.3'], ['3', '3'], ['1.333333333333', '1.333333333333'],
])('%j is so many contract rates', (typed, value) => {
  expect(readMultiplier(typed)).toEqual({ ok: true, value });
});

test.each([
  ['', NUMBER], ['倍', NUMBER], ['一倍半', NUMBER], ['-1.5', NUMBER], ['1.', NUMBER], ['1e0', NUMBER], ['1.3333333333333', NUMBER],
  ['0.5', RANGE], ['3.1', RANGE], ['15', RANGE],
])('%j is refused: %s', (typed, problem) => {
  expect(readMultiplier(typed)).toEqual({ ok: false, problem });
});
