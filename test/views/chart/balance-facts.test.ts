import { balanceFacts } from '../../../miniprogram/views/chart/balance-facts';

const [TODAY, SOON, LATER, LAST] = ['2026-11-22', '2027-05-22', '2028-05-22', '2029-11-22'];

test.each<[what: string, points: readonly (readonly [on: string, amount: number])[], facts: string]>([
  ['nothing', [], ''],
  ['one point', [[TODAY, 5_700_000]], '11月22日欠 57,000.00 元'],
  ['nothing owed', [[TODAY, 0]], '11月22日不欠'],
  ['nothing owed for long', [[TODAY, 0], [LAST, 0]], '11月22日不欠'],
  ['paid off by halves', [[TODAY, 5_700_000], [LATER, 2_850_000], [LAST, 0]], '11月22日欠 57,000.00 元，2028年5月22日还剩 28,500.00 元，2029年11月22日还清'],
  ['a fen above half', [[TODAY, 5_700_000], [LATER, 2_850_001], [LAST, 0]], '11月22日欠 57,000.00 元，2029年11月22日还清'],
  ['half of an odd sum', [[TODAY, 101], [LATER, 50], [LAST, 0]], '11月22日欠 1.01 元，2028年5月22日还剩 0.50 元，2029年11月22日还清'],
  ['only the first below half', [[TODAY, 100], [SOON, 40], [LATER, 30], [LAST, 0]], '11月22日欠 1.00 元，2027年5月22日还剩 0.40 元，2029年11月22日还清'],
  ['paid on the day', [[TODAY, 5_700_000], [TODAY, 0]], '11月22日欠 57,000.00 元，当天还清'],
  ['paid down on the day', [[TODAY, 100], [TODAY, 40], [LAST, 0]], '11月22日欠 1.00 元，当天还剩 0.40 元，2029年11月22日还清'],
  ['paid off early', [[TODAY, 100], [SOON, 0], [LAST, 0]], '11月22日欠 1.00 元，2027年5月22日还清'],
  ['as much at the end', [[TODAY, 100], [LAST, 100]], '11月22日欠 1.00 元，2029年11月22日还欠 1.00 元'],
  ['half at the end', [[TODAY, 100], [LAST, 50]], '11月22日欠 1.00 元，2029年11月22日还欠 0.50 元'],
  ['growing to the end', [[TODAY, 5_700_000], [LATER, 6_500_000], [LAST, 7_100_000]], '11月22日欠 57,000.00 元，2029年11月22日涨到 71,000.00 元'],
  ['growing, then paid at once', [[TODAY, 100], [LAST, 150], [LAST, 0]], '11月22日欠 1.00 元，2029年11月22日涨到最高 1.50 元，当天还清'],
  ['growing, then paid', [[TODAY, 100], [SOON, 120], [LATER, 45], [LAST, 0]], '11月22日欠 1.00 元，2027年5月22日涨到最高 1.20 元，2028年5月22日还剩 0.45 元，2029年11月22日还清'],
  ['halved, then growing', [[TODAY, 100], [SOON, 40], [LAST, 120]], '11月22日欠 1.00 元，2027年5月22日还剩 0.40 元，2029年11月22日涨到 1.20 元'],
  ['growing from nothing', [[TODAY, 0], [LAST, 120]], '11月22日不欠，2029年11月22日涨到 1.20 元'],
  ['paid off and owing again', [[TODAY, 100], [SOON, 0], [LAST, 70]], '11月22日欠 1.00 元，2027年5月22日还剩 0.00 元，2029年11月22日还欠 0.70 元'],
  ['the greatest sum', [[TODAY, 10_000_000_000], [LAST, 0]], '11月22日欠 100,000,000.00 元，2029年11月22日还清'],
])('%s', (_what, points, facts) => {
  expect(balanceFacts(points.map(([on, amount]) => ({ on, amount })), TODAY)).toBe(facts);
});
