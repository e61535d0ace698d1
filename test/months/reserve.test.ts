import { orderOf } from '../../miniprogram/months/simulate/orders';
import { simulate } from '../../miniprogram/months/simulate/simulate';
import { goalOf, meansFor, reservePage, reserveValues, type MonthSums } from '../../miniprogram/months/reserve/view';
import { late, open, owed, TODAY } from './debts';

function page(records: ReturnType<typeof owed>[], sums: MonthSums | null, typed: Record<string, string>) {
  const debts = open(records);
  const values = reserveValues(typed);
  const wanted = meansFor(goalOf(sums, values), TODAY);
  const lived = (means: Parameters<typeof simulate>[2]) => simulate(debts, orderOf(debts, 'avalanche'), means);
  return reservePage(sums, values, wanted && { first: lived(wanted.first), beside: wanted.beside && lived(wanted.beside) }, TODAY);
}

const SUMS = { livingCosts: 400_000, means: 300_000 };

test('without debts all of it is saved: 12,000 on 3,000 a month takes four months, the first of them now', () => {
  expect(page([], SUMS, { months: '3' })).toMatchObject({
    target: '12,000.00', percent: 0, summary: '生活费一个月 4,000.00 元，3 个月是 12,000.00 元，还差 12,000.00 元。',
    ways: [{ name: '先还清债，再存', free: '没有要还的债', cost: '' }],
  });
});

test('after the debts, or beside them: when, and what it costs', () => {
  const { ways } = page([owed('a')], SUMS, { months: '3', aside: '1000', saved: '2000' });
  // 10,000.00 in tens of 1,000.00; the debt on 3,000.00 a month ends in June, with 2,246.00 to spare.
  expect(ways[0]).toEqual({ name: '先还清债，再存', reached: '9月15日存够', free: '6月15日还清债', cost: '利息罚息 754.00 元' });
  expect(ways[1]?.reached).toBe('11月15日存够，10 个月');
  expect(ways[1]?.cost).toMatch(/^多付 [\d,.]+ 元利息罚息，债晚 \d+ 天还清；平均每存一个月多付 [\d,.]+ 元$/);
});

test('what saving first costs is what the two lives differ by', () => {
  const debts = open([late('a')]);
  const order = orderOf(debts, 'avalanche');
  const first = simulate(debts, order, { from: TODAY, budget: 300_000 });
  const beside = simulate(debts, order, { from: TODAY, budget: 300_000, less: { months: 10, amount: 100_000 } });
  expect(beside.months.slice(0, 2).map(({ paid, carried }) => paid[0]! + carried)).toEqual([200_000, expect.any(Number)]);
  expect(beside.cost).toBeGreaterThan(first.cost);
});

test.each<[MonthSums | null, Record<string, string>, object]>([
  [null, {}, { isUntold: true, ways: [] }],
  [{ livingCosts: 0, means: 100 }, {}, { isUntold: true }],
  [SUMS, { saved: '很多' }, { isUntold: false, problems: { saved: '已经存下的只填数字，如 57000 或 57,000.00' }, target: '' }],
  [SUMS, { aside: '3000.01' }, { problems: { aside: '每月只能拿出 3,000.00 元' } }],
  [SUMS, { saved: '24000', months: '6' }, { percent: 100, summary: '已经够了。', ways: [] }],
  [{ livingCosts: 400_000, means: 0 }, { months: '6' }, { target: '24,000.00', ways: [], summary: '生活费一个月 4,000.00 元，6 个月是 24,000.00 元，还差 24,000.00 元。每月没有剩下的，现在存不起来：先看收支表里能不能挪，或谈更长的期数。' }],
])('%j, %j', (sums, typed, want) => expect(page([owed('a')], sums, typed)).toMatchObject(want));

test('debts that never end are said, and nothing is saved after them', () => {
  expect(page([late('a')], { livingCosts: 400_000, means: 100 }, {}).ways).toEqual([{ name: '先还清债，再存', reached: '债还不清，存不起来', free: '债 30 年也还不完', cost: '' }]);
});
