import { assessLoan } from '../../miniprogram/calc/index';
import { mountPage, phone, settle, today, type Page } from '../support';
import { holdStorage, inTheBook, loan, LOAN, money, paid } from './book';

const TODAY = '2026-03-24';
const open = () => mountPage('pages/repayments/index');
const months = (page: Page) => page.findAll('.heading').map((tag) => tag.text().split('\n'));
const days = (page: Page) => page.findAll('.entry__title').map((tag) => tag.text().replace('\n', ' '));
const columns = (page: Page) => page.findAll('allocation-columns').map((tag) => tag.text().split('\n'));
const filter = (page: Page, place: number) => page.fire('picker', 'change', { value: place });
const fen = (text: string | undefined) => Math.round(Number(text?.replace(/,/g, '')) * 100);

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
  expect(months(page)).toEqual([['2026年3月', '8,633.50'], ['2026年2月', '5,633.50'], ['2025年12月', '5,633.50']]);
  expect(days(page)).toEqual(['3月22日 另一家 · 装修', '3月20日 微粒贷', '3月1日 另一家 · 装修', '2月15日 微粒贷', '2025年12月15日 另一家 · 装修']);
});

test('say which installment they went to, and whether in time', async () => {
  inTheBook(ONE);
  const page = await open();
  expect(page.findAll('.entry__status').map((tag) => tag.text())).toEqual(['第 2 期，部分，逾期 5 天还', '第 1 期，按时']);
});

test('show what they paid off, in columns that add up to the totals at the top', async () => {
  inTheBook(ONE, OTHER);
  const page = await open();
  const sum = (part: 'principal' | 'interest' | 'penalty') => money(allocations.reduce((total, one) => total + one[part], 0));
  const [totals, ...rows] = columns(page);
  expect(totals).toEqual(['本金', sum('principal'), '利息', sum('interest'), '罚息', sum('penalty')]);
  expect(page.text()).toContain('共 5 笔，合计（元）\n19,900.50');
  for (const place of [1, 3, 5]) {
    expect(rows.reduce((total, row) => total + fen(row[place]), 0)).toBe(fen(totals?.[place]));
  }
  expect(fen(totals?.[1]) + fen(totals?.[3]) + fen(totals?.[5])).toBe(1_990_050);
});

test('name money that is left over, so that the columns still add up', async () => {
  today('2026-02-20');
  inTheBook(loan({ repayments: [paid('2026-02-15', 600_000)] }));
  const page = await open();
  expect(columns(page)[0]?.join('')).toContain('另有366.50元还没抵扣，留在账上');
});

test('are shown of one loan alone, and of all again', async () => {
  inTheBook(ONE, OTHER);
  const page = await open();
  await filter(page, 1);
  expect(days(page)).toEqual(['3月20日 微粒贷', '2月15日 微粒贷']);
  expect(page.text()).toContain('共 2 笔，合计（元）\n6,633.50');
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

test.each([['no loan', []], ['a loan without any', [LOAN]]])('none, with %s: says how to write one down', async (_, records) => {
  inTheBook(...records);
  const page = await open();
  expect(page.text()).toContain('还没有还款记录');
  await page.tap('t-button');
  expect(phone.visits).toEqual([{ how: 'switchTab', url: '/pages/loans/index' }]);
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
