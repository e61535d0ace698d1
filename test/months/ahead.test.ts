import { buildSchedule, planInstallments, sum } from '../../miniprogram/calc';
import { barsOf } from '../../miniprogram/months/ahead/bars';
import { dueMonths } from '../../miniprogram/months/ahead/due-months';
import { fittingPlans } from '../../miniprogram/months/ahead/fitting-plan';
import { aheadPage } from '../../miniprogram/months/ahead/view';
import { savedPlan } from '../ledger/saved-plans';
import { agreement, signed } from '../pages/agreements';
import { late, open, owed, TODAY } from './debts';

const view = (records: Parameters<typeof aheadPage>[0], means: number | null, more: { plans?: Parameters<typeof aheadPage>[1]; chosen?: string[]; opened?: string } = {}) =>
  aheadPage(records, more.plans ?? [], TODAY, { means, chosen: more.chosen ?? [], opened: more.opened ?? '' });

test('each term falls into its month, what is overdue into this one', () => {
  const months = dueMonths([late('l'), owed('o')], TODAY);
  expect(months.map(({ month }) => month).slice(0, 3)).toEqual(['2026-02', '2026-03', '2026-04']);
  expect(months[0]?.items.map(({ loanId, kind, amount }) => `${loanId} ${kind} ${amount}`)).toEqual([
    // January's term: 1,000.00, 31 days of 11,000.00, and 31 days of penalty on 1,000.00; then both of today.
    'l overdue 119375', 'l term 115500', 'o term 118600',
  ]);
  expect(months[1]?.total).toBe(100_000 + 12_600 + 115_400);
});

test('money left over at a lender comes off what falls due next', () => {
  const ahead = owed('a', {}, { repayments: [{ id: 'r', paidOn: '2026-02-01', amount: 150_000, note: '' }] });
  expect(dueMonths([ahead], TODAY).slice(0, 2).map(({ total }) => total)).toEqual([0, 115_400 - 31_400]);
});

test('all that is due over a loan’s life is in the months', () => {
  const record = owed('a', { termCount: 11 });
  const months = dueMonths([record], TODAY);
  expect(sum(months.map(({ total }) => total))).toBe(sum(buildSchedule(record.terms).map(({ principal, interest }) => principal + interest)));
  expect(months.filter(({ total }) => total > 0)).toHaveLength(11);
});

test('an agreement’s terms stand in place of the loan’s own', () => {
  const months = dueMonths([signed(owed('a'), agreement({
    signedOn: '2026-02-01', firstDueOn: '2026-03-01', terms: 12, perTerm: 105_000, debt: { principal: 1_200_000, interest: 0, penalty: 0, lateFee: 0 }, waived: { principal: 0, interest: 0, penalty: 0, lateFee: 0 },
  }))], TODAY);
  expect(months.slice(0, 3).map(({ items, total }) => [items[0]?.kind, total])).toEqual([[undefined, 0], ['agreed', 105_000], ['agreed', 105_000]]);
});

const PLAN = savedPlan('p', { name: '24 期', form: { principal: '12000', loanIds: 'a', termCount: '24', priceKind: 'none', signedOn: TODAY, firstDueOn: '2026-03-15' } });

test('a saved plan is tried on in place of the loan', () => {
  const page = view([owed('a')], 60_000, { plans: [PLAN], chosen: ['p'] });
  expect(page.months.slice(0, 3).map(({ total, over }) => [total, over])).toEqual([['0.00', ''], ['500.00', ''], ['500.00', '']]);
  expect([page.plans, page.ways]).toEqual([[{ id: 'p', name: '24 期', detail: '微粒贷', chosen: true }], []]);
  expect(view([owed('a')], 60_000, { plans: [PLAN] }).plans[0]?.chosen).toBe(false);
});

test('a plan that would fit is found: the fewest terms, to the fen', () => {
  const debts = open([owed('a'), owed('b', { principal: 600_000, termCount: 6 })]);
  const months = dueMonths(debts.map(({ record }) => record), TODAY);
  const means = 180_000;
  const [best] = fittingPlans(months, debts, means, TODAY) ?? [];
  const room = means - Math.max(...months.map(({ items }) => sum(items.filter(({ loanId }) => loanId !== best?.ids[0]).map(({ amount }) => amount))));
  const debt = debts.find(({ id }) => id === best?.ids[0]);
  const most = (termCount: number) => Math.max(...planInstallments({
    debt: { principal: debt?.principal ?? 0, interest: (debt?.owed ?? 0) - (debt?.principal ?? 0), penalty: 0, lateFee: 0 },
    signedOn: TODAY, firstDueOn: '2026-03-15', termCount, price: { kind: 'annual-rate', rate: '0.18', method: 'equal-installment' },
  }).installments.map((one) => one.principal + one.interest));
  expect(best?.perTerm).toBe(most(best?.termCount ?? 1));
  expect([best!.perTerm <= room, most(best!.termCount - 1) > room]).toEqual([true, true]);
});

test.each<[string, Parameters<typeof aheadPage>[0], number | null, RegExp, RegExp]>([
  ['nobody has said what a month carries', [owed('a')], null, /^12 个月一共到期 [\d,.]+ 元，最多的是2026年2月，1,186.00 元。$/, /^$/],
  ['every month fits', [owed('a')], 120_000, /每月能拿出 1,200.00 元，每个月都放得下。$/, /^$/],
  ['one debt must be negotiated', [owed('a')], 110_000, /有 \d+ 个月放不下。$/, /^把「微粒贷」谈成 13 期以上，每期最多 1,038.74 元，每个月就都放得下。$/],
  ['only all together fit', [owed('a', {}, { lender: '甲' }), owed('b', {}, { lender: '乙' })], 70_000, /放不下/, /^把没有协议的 2 笔谈成 \d+ 期以上/],
  ['nothing fits', [owed('a'), owed('b')], 5_000, /放不下/, /^就算把能谈的都谈成 60 期，也有月份放不下：最多的一个月差 2,322.00 元。/],
])('%s', (_name, records, means, facts, ways) => {
  const page = view(records, means);
  expect(page.facts).toMatch(facts);
  expect(page.ways[0] ?? '').toMatch(ways);
});

test('an open month shows what falls due in it; an empty ledger nothing', () => {
  expect(view([owed('a')], null, { opened: '2026-02' }).months[0]?.items).toEqual([{ key: 'a 2026-02-15 term', title: '微粒贷', what: '2月15日，到期', amount: '1,186.00' }]);
  expect(view([], 100_000)).toMatchObject({ isEmpty: true, ways: [], plans: [] });
});

test.each<[number[], number | null, string, string]>([
  [[100, 200, 300], null, '3.00', '1.50'],
  [[100], 400, '4.00', '2.00'],
  [[0, 0], null, '0.01', ''],
  [[1, 10_000_000_000], 5, '100,000,000.00', '50,000,000.00'],
])('bars of %j against %j', (amounts, means, highest, middle) => {
  const bars = barsOf(amounts, means);
  expect([bars.highest, bars.middle]).toEqual([highest, middle]);
  expect(decodeURIComponent(bars.image)).not.toMatch(/NaN|Infinity/);
});
