import { mountPage, phone, today } from '../support';
import { inTheBook, loan, LOAN } from './book';

const DAMAGED = 'settings/damaged/index';

beforeEach(() => {
  today('2026-03-24');
  inTheBook(LOAN, loan({ id: 'b', note: '手机' }));
  const { repayments, ...rest } = loan({ id: 'b', note: '手机' });
  phone.storage.write('loan/b', { ...rest, repayments: repayments.length });
});

test('the list leads there; what is left stands in words and as it is; all of it is copied', async () => {
  const list = await mountPage('pages/loans/index');
  await list.tap(list.findAll('button').find((button) => button.text() === '看看还能读出什么') ?? 'button');
  expect(phone.visits.at(-1)).toEqual({ how: 'navigateTo', url: '/settings/damaged/index' });
  const before = phone.storage.read('loan/b');
  const page = await mountPage(DAMAGED);
  expect(page.text()).toContain('微粒贷，手机，借款 57,000.00 元，1月15日借');
  expect(page.text()).toContain('"dailyRate": "0.0005"');
  await page.tap(page.findAll('t-button')[0] ?? 't-button');
  expect(phone.callsTo('setClipboardData').at(-1)).toMatchObject({ data: expect.stringMatching(/^loan\/b：.+\n微粒贷，手机/) as string });
  expect(phone.storage.read('loan/b')).toEqual(before);
});

test('hidden amounts are not shown, in whatever form they stand', async () => {
  phone.storage.write('at-once/amounts-hidden', true, { plain: true });
  const page = await mountPage(DAMAGED);
  expect(page.text()).toContain('金额已隐藏');
  expect(page.text()).not.toMatch(/57|5700000/);
});

test('none: says so, and leads back', async () => {
  inTheBook(LOAN);
  phone.storage.write('loan/b', loan({ id: 'b' }));
  const page = await mountPage(DAMAGED);
  expect(page.text()).toContain('没有读不出来的记录');
  expect(page.text()).not.toContain('可能已经删除');
});
