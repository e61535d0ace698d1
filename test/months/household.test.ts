import { emptyHousehold } from '../../miniprogram/forms/household/values';
import { linesFrom, readLines } from '../../miniprogram/months/household/lines';
import { sheetText, sheetView } from '../../miniprogram/months/household/view';
import { open, owed } from './debts';

const LINES = { wage: '6500', otherIncome: '300', housing: '1800', food: '1500', children: '600', yearly: '1000', elsewhere: '500' };

test('the lines add up, a year’s in twelfths that are rounded up', () => {
  expect(readLines(linesFrom(LINES, '80'))).toMatchObject({ sheet: { income: 680_000, livingCosts: 390_000 + 8_334, elsewhere: 50_000, share: '0.8' } });
});

test('what is left, what of it can go to the debts, and whether that is enough', () => {
  const view = sheetView(linesFrom(LINES, '80'), emptyHousehold(), open([owed('a')]));
  expect(view.sums?.map(({ label, amount }) => `${label} ${amount}`)).toEqual(['收入 6,800.00', '生活费 −3,983.34', '没记在这里的债 −500.00', '每月剩下 2,316.66']);
  expect([view.budget, view.budgetLabel]).toEqual(['1,853.32', '每月能还债（剩下的 80%）']);
  // The next term, 1,000.00 and 28 days of 11,000.00 at 0.05%.
  expect([view.against, view.warning]).toEqual(['记在账本里的借款，往后 30 天到期 1,154.00 元：够，还余 699.32 元补逾期的或提前还', false]);
});

test.each<[Record<string, string>, object]>([
  [{}, { problems: {}, sums: null, differs: '' }],
  [{ wage: '六千五', food: '-3' }, { problems: { food: '吃不能是负数' }, sums: null }],
  [{ wage: '99999999', otherIncome: '99999999' }, { problems: { otherIncome: '加起来最多 100,000,000.00 元' }, sums: null }],
  [{ wage: '3000', food: '99999999', phone: '99999999' }, { problems: { other: '加起来最多 100,000,000.00 元' }, sums: null }],
  [{ wage: '3000', food: '4000' }, { budget: '0.00', sums: [{}, {}, { label: '每月剩下', amount: '−1,000.00', negative: true }] }],
])('%j', (lines, want) => expect(sheetView(linesFrom(lines, '80'), emptyHousehold(), [])).toMatchObject(want));

test('where 还得起吗 has other figures that is said', () => {
  const household = { ...emptyHousehold(), income: '7000', livingCosts: '4000' };
  expect(sheetView(linesFrom(LINES, '80'), household, []).differs).toBe('「还得起吗」里填的是收入 7,000.00 元、生活费 4,000.00 元，和这里加起来的不一样。');
  expect(sheetView(linesFrom({ wage: '7000', food: '4000' }, '80'), household, []).differs).toBe('');
});

test('as a text for a lender: no line of nothing, the lines add up', () => {
  const reading = readLines(linesFrom(LINES, '80'));
  expect('sheet' in reading && sheetText(reading.sheet)).toBe([
    '我的每月收支',
    '收入 6,800.00 元：工资到手 6,500.00 元，其他收入 300.00 元',
    '必要开支 3,983.34 元：住 1,800.00 元，吃 1,500.00 元，孩子 600.00 元，一年一次的 1,000.00 元，每月摊 83.34 元',
    '其他债务每月要还 500.00 元',
    '每月剩下 2,316.66 元，能用来还这里的债 1,853.32 元',
    '以上是我自己记的实际情况，可以按需要提供流水和票据。',
  ].join('\n'));
});
