import type { LoanRecord } from '../../miniprogram/ledger/records';
import { reckon, type Reckoned } from '../../miniprogram/months/order/reckoning';
import { sentenceOf, strategiesFor, type Outcome } from '../../miniprogram/months/order/rows';
import { draftOf, moved, readBudget, switched, valuesOf } from '../../miniprogram/months/order/values';
import { orderPage } from '../../miniprogram/months/order/view';
import { openDebts } from '../../miniprogram/months/simulate/debt';
import { loan } from '../ledger/loans';
import { late, owed, TODAY } from './debts';

async function pageOf(records: readonly LoanRecord[], budget: string, exact = true, parts: readonly string[] = []) {
  const open = openDebts(records, TODAY, parts);
  const values = valuesOf({ parts: parts.join(',') });
  const read = readBudget(budget);
  let reckoned: Reckoned | null = null;
  if (exact && read.ok) {
    await reckon({ debts: open.debts, strategies: strategiesFor(open.debts), own: [], from: TODAY, budget: read.value }, () => Promise.resolve(true), (found) => { reckoned = found; });
  }
  return orderPage(open, values, budget, reckoned, TODAY);
}

const DEAR = owed('dear', { dailyRate: '0.0006', principal: 1_800_000 }, { product: 'other', lender: '甲' });
const SMALL = owed('small', { dailyRate: '0.0002', principal: 600_000 }, { product: 'other', lender: '乙' });

test('the sentence that matters, and what stands behind it', async () => {
  const page = await pageOf([DEAR, SMALL], '5000', true, ['dear', 'small']);
  expect(page.rows.map(({ name, best }) => [name, best])).toEqual([['先还最贵的', '最省'], ['先还最小的', ''], ['我自己排', '最省']]);
  expect(page.sentence).toMatch(/^先还最贵的，比先还最小的少付 \d+\.\d\d 元(，早 \d+ 个月)?。$/);
  expect([page.isExact, page.warning]).toEqual([true, '']);
  expect(page.chart?.legend.map(({ name }) => name)).toEqual(['先还最贵的', '先还最小的']);
});

test('while it is typed the estimate stands there, and is called one', async () => {
  const page = await pageOf([DEAR, SMALL], '5000', false);
  expect(page.certainty).toMatch(/^估算：/);
  expect(page.rows.map(({ name, when, best }) => [name, when.startsWith('约'), best])).toEqual([['先还最贵的', true, ''], ['先还最小的', true, ''], ['我自己排', true, '']]);
  expect([page.sentence, page.chart, page.first]).toEqual(['', null, null]);
});

test('a budget too small: by how much, and what to do', async () => {
  const page = await pageOf([owed('a')], '1000');
  expect(page.warning).toBe('每月 1,000.00 元不够。要一期不晚，每月至少 1,186.00 元，还差 186.00 元。拿不出这么多的话，先和贷款机构谈更长的期数，别去借新的补旧的。');
  expect(page.rows[0]?.remark).toMatch(/^有 \d+ 期到时钱不够，会晚还$/);
});

test('one debt has no order; what isn’t calculated is named', async () => {
  const broken = loan('x', { lender: '坏的', terms: { ...owed('x').terms, termCount: 400 } });
  const page = await pageOf([owed('a'), broken], '3000');
  expect([page.rows.map(({ name }) => name), page.sentence, page.leftOut]).toEqual([['这样还'], '', '「坏的」算不出来，没有算进去。']);
});

test('the first month, payment by payment', async () => {
  const page = await pageOf([late('l'), owed('o', { dueDay: 20, firstDueOn: '2026-02-20' })], '3500');
  expect(page.first?.payments.map(({ what }) => what)).toEqual(['今天，补逾期的', '2月20日，到期的这期']);
});

test('nothing owed, nothing typed, nonsense typed', async () => {
  expect((await pageOf([], '3000')).debts).toEqual([]);
  expect(await pageOf([owed('a')], '')).toMatchObject({ rows: [], problem: '' });
  expect(await pageOf([owed('a')], '很多')).toMatchObject({ rows: [], problem: '每月能拿出的钱只填数字，如 57000 或 57,000.00' });
  expect((await pageOf([owed('a')], '0')).problem).toBe('每月能拿出的钱要大于 0');
});

const outcome = (strategy: Outcome['strategy'], cost: number, months: number): Outcome => ({ strategy, cost, months, freeOn: '2027-01-15', missed: 0, exact: true });

test.each<[Outcome[], string]>([
  [[outcome('avalanche', 10_000, 12), outcome('snowball', 41_240, 14)], '先还最贵的，比先还最小的少付 312.40 元，早 2 个月。'],
  [[outcome('avalanche', 10_000, 12), outcome('snowball', 10_000, 12)], '先还哪笔花的钱都一样，按顺手的来。'],
  // A dear debt that only goes whole is saved for; meanwhile a small one could have been over.
  [[outcome('avalanche', 20_000, 12), outcome('snowball', 10_000, 13)], '先还最小的，比先还最贵的少付 100.00 元，但晚 1 个月。'],
  [[outcome('avalanche', 20_000, 12)], ''],
])('%j: %s', (outcomes, sentence) => expect(sentenceOf(outcomes)).toBe(sentence));

test('what is chosen survives as a draft, and nonsense in it is the usual', () => {
  const values = { budget: '3000', parts: ['a', 'b'], own: ['b', 'a'], chosen: 'own' as const };
  expect(valuesOf(draftOf(values))).toEqual(values);
  expect(valuesOf({ chosen: 'x', parts: '' })).toEqual({ parts: [], own: [], chosen: 'avalanche' });
});

test('a debt is moved up a place, the first not', () => {
  expect([moved(['a', 'b', 'c'], 'c'), moved(['a', 'b'], 'a'), switched(['a'], 'b'), switched(['a', 'b'], 'a')]).toEqual([['a', 'c', 'b'], ['a', 'b'], ['a', 'b'], ['b']]);
});

test('an answer that isn’t wanted any more is never given', async () => {
  const open = openDebts([owed('a')], TODAY);
  let given = 0;
  await reckon({ debts: open.debts, strategies: ['avalanche'], own: [], from: TODAY, budget: 300_000 }, () => Promise.resolve(false), () => { given += 1; });
  expect(given).toBe(0);
});
