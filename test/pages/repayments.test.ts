import { assessLoan } from '../../miniprogram/calc/index';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { mountPage, phone, settle, today, type Page } from '../support';
import { partsIn } from '../views/amounts';
import { holdStorage, inTheBook, loan, LOAN, money, paid } from './book';

const TODAY = '2026-03-24';
const open = () => mountPage('pages/repayments/index');
const months = (page: Page) => page.findAll('.heading').map((tag) => tag.text().split('\n'));
const doors = (page: Page) => page.findAll('.tile').map((tag) => tag.text().split('\n'));
const days = (page: Page) => page.findAll('.entry__title').map((tag) => tag.text().replace('\n', ' '));
const parts = (page: Page) => page.findAll('.parts__row').map((tag) => tag.text().split('\n'));
const details = (page: Page) => page.findAll('.entry').map((tag) => partsIn(tag.text().split('\n').at(-1) ?? '', ''));
const filter = (page: Page, place: number) => page.fire('picker', 'change', { value: place });

const ONE = loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-03-20', 100_000)] });
const OTHER = loan({
  id: 'b', lender: '另一家', note: '装修', terms: { borrowedOn: '2025-11-15', firstDueOn: '2025-12-15' },
  repayments: [paid('2026-03-01', 563_350), paid('2025-12-15', 563_350), paid('2026-03-22', 200_000)],
});
const allocations = [ONE, OTHER].flatMap((record) => assessLoan({ terms: record.terms, payments: [...record.repayments] }, TODAY).allocations);

beforeEach(() => today(TODAY));

test('stand by month, the newest first, each with its loan', async () => {
  inTheBook(ONE, OTHER);
  const page = await open();
  expect(months(page)).toEqual([['2026年3月', '8,633.50'], ['2026年2月'], ['2025年12月']]);
  expect(days(page)).toEqual(['3月22日 另一家 · 装修', '3月20日 微粒贷', '3月1日 另一家 · 装修', '2月15日 微粒贷', '2025年12月15日 另一家 · 装修']);
});

test('say which installment they went to, and whether in time', async () => {
  inTheBook(ONE);
  const page = await open();
  expect(page.findAll('.entry__status').map((tag) => tag.text())).toEqual(['第 2 期，部分，逾期 5 天还', '第 1 期，按时']);
});

test('show where the money went, in parts that add up to the total at the top', async () => {
  inTheBook(ONE, OTHER);
  const page = await open();
  const sum = (part: 'principal' | 'interest' | 'penalty') => allocations.reduce((total, one) => total + one[part], 0);
  // 15,580.64, 4,016.13 and 303.73 of 19,900.50: 78.29, 20.18 and 1.53%.
  expect(parts(page)).toEqual([['本金', '78%', money(sum('principal'))], ['利息', '20%', money(sum('interest'))], ['罚息', '2%', money(sum('penalty'))]]);
  expect(page.text()).toContain('\n19,900.50\n5 笔');
  expect(['本金', '利息', '罚息'].map((name) => details(page).reduce((total, of) => total + (of[name] ?? 0), 0))).toEqual([sum('principal'), sum('interest'), sum('penalty')]);
  expect(sum('principal') + sum('interest') + sum('penalty')).toBe(1_990_050);
});

test('name money that is left over, so that the parts still add up', async () => {
  today('2026-02-20');
  inTheBook(loan({ repayments: [paid('2026-02-15', 600_000)] }));
  const page = await open();
  expect(parts(page).at(-1)).toEqual(['还没抵扣', '6%', '366.50']);
});

test('are heard with their unit, where they went, and that a tap changes them', async () => {
  inTheBook(ONE, OTHER);
  expect((await open()).findAll('.entry').at(-2)?.attr('ariaLabel')).toBe('2月15日，微粒贷，5,633.50 元，第 1 期，按时，本金 4,750.00 + 利息 883.50，修改');
});

test('are shown of one loan alone, and of all again', async () => {
  inTheBook(ONE, OTHER);
  const page = await open();
  await filter(page, 1);
  expect(days(page)).toEqual(['3月20日', '2月15日']);
  expect(page.text()).toContain('\n6,633.50\n2 笔');
  expect(page.find('picker').text()).toContain('微粒贷');
  await page.show();
  expect(days(page)).toHaveLength(2);
  await filter(page, 0);
  expect(days(page)).toHaveLength(5);
});

test('fall back to all when the loan that was picked is deleted', async () => {
  inTheBook(ONE, OTHER, loan({ id: 'c' }));
  const page = await open();
  await filter(page, 1);
  const there = await mountPage('loan/detail/index', { id: 'a' });
  await there.tap(there.withText('删除这笔借款'));
  await page.show();
  expect(days(page)).toHaveLength(3);
  expect(page.find('picker').text()).toContain('全部借款');
});

test('need no filter where there is one loan', async () => {
  inTheBook(ONE);
  expect((await open()).has('picker')).toBe(false);
});

test('open their form at a tap', async () => {
  inTheBook(ONE);
  const page = await open();
  await page.tap(page.withText('3月20日'));
  expect(phone.visits).toMatchObject([{ how: 'navigateTo' }]);
  expect(phone.visits[0]?.url).toMatch(/repayment-form\/index\?(?=.*loan=a)(?=.*id=paid-2026-03-20)/);
});

test('lead to the tables for a spreadsheet', async () => {
  inTheBook(ONE);
  const page = await open();
  await page.tap(page.withText('导出成表格'));
  expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/settings/backup/index' }]);
});

test.each<[string, LoanRecord[], string[][], string]>([
  ['no loan', [], [['记一笔借款', '还款记在它下面']], '/pages/new-loan/index'],
  ['a loan without any', [LOAN], [['记一笔还款', '微粒贷'], ['补记多期', '前几期其实按时还了']], '/loan/repayment-form/index?loan=a'],
])('none, with %s: leads to where one is written down', async (_, records, ways, first) => {
  inTheBook(...records);
  const page = await open();
  expect(page.text()).toContain('还没有还款记录');
  expect(doors(page)).toEqual(ways);
  await page.tap(page.findAll('.tile')[0]);
  expect(phone.visits).toEqual([{ how: 'navigateTo', url: first }]);
});

test('none of the loan that was picked: leads to its form, and the others are a choice away', async () => {
  inTheBook(ONE, loan({ id: 'b', note: '装修' }));
  const page = await open();
  await filter(page, 2);
  expect(page.text()).toContain('0.00\n这笔还没有还款记录');
  expect(doors(page)[0]).toEqual(['记一笔还款', '微粒贷 · 装修']);
  await filter(page, 0);
  expect(days(page)).toHaveLength(2);
});

test('of a loan that cannot be calculated are named, not dropped in silence', async () => {
  inTheBook(ONE, loan({ id: 'bad', lender: '日期错', terms: { borrowedOn: '2026-04-01', firstDueOn: '2026-05-01' }, repayments: [paid('2026-03-01', 1)] }));
  const page = await open();
  expect(page.text()).toContain('「日期错」算不出来，它的还款没有列在下面');
  expect(days(page)).toHaveLength(2);
});

test('the storage failing is said, and the second try works', async () => {
  inTheBook(ONE);
  phone.failNext('getStorageInfo');
  const page = await open();
  expect(page.text()).toContain('账本打不开');
  expect(page.text()).not.toContain('还没有还款记录');
  await page.tap('t-button');
  expect(days(page)).toHaveLength(2);
});

test('the storage silent shows neither figures nor an empty list; a pull reads it again', async () => {
  inTheBook(ONE);
  const answer = holdStorage();
  const page = await open();
  expect(page.text()).toBe('');
  answer();
  await settle();
  expect(days(page)).toHaveLength(2);
  await page.call('onPullDownRefresh');
  expect(phone.callsTo('stopPullDownRefresh')).toHaveLength(1);
});
