import { mountPage, phone, today } from '../support';
import { inTheBook, loan } from './book';

/** 出了点意外, as a person meets it. */

interface App { onError(thrown: string): void }
const THROWN = "MiniProgramError\nCannot read properties of undefined (reading '借给张三的 57,000.00 元')\nTypeError: x\n at f (https://usr/loan/detail/index.js:12:34)";

async function open() {
  await mountPage('loan/detail/index', { id: 'secret-id' });
  (getApp() as unknown as App).onError(THROWN);
  return mountPage('settings/unexpected/index');
}

beforeEach(() => {
  today('2026-03-24');
  inTheBook(loan({ id: 'secret-id', lender: '张三' }));
});

test('an error opens one page, and a hundred no second', async () => {
  await mountPage('loan/detail/index', { id: 'secret-id' });
  for (let count = 0; count < 100; count += 1) (getApp() as unknown as App).onError(`${THROWN}${count}`);
  expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/settings/unexpected/index' }]);
});

test('three ways lead on', async () => {
  const page = await open();
  phone.calls = [];
  for (const way of ['接着用', '重新打开那一页', '回到「我的借款」']) await page.tap(page.withText(way));
  expect(phone.visits).toEqual([
    { how: 'navigateBack', url: undefined },
    { how: 'reLaunch', url: '/loan/detail/index?id=secret-id' },
    { how: 'reLaunch', url: '/pages/loans/index' },
  ]);
});

test('the report is shown, and copied, without an amount, a name or an id', async () => {
  const page = await open();
  await page.tap(page.withText('看看报告'));
  await page.tap(page.withText('复制报告'));
  const [{ data: copied } = { data: '' }] = phone.callsTo('setClipboardData');
  expect(copied).toBe([
    '还得清 意外报告', '版本 0.2.0，基础库 3.8.0，微信 8.0.50，iOS 17.0', '页面 loan/detail/index',
    'TypeError: Cannot read properties of undefined reading …', '  usr/loan/detail/index.js:12:34',
  ].join('\n'));
  expect(page.find('.unexpected__report').text().replace(/\s+/g, ' ')).toBe(String(copied).replace(/\s+/g, ' '));
  expect(page.text() + String(copied)).not.toMatch(/张三|57|secret/);
});

test('opened by itself it leads on as well', async () => {
  const page = await mountPage('settings/unexpected/index');
  await page.tap(page.withText('复制报告'));
  await page.tap(page.withText('重新打开那一页'));
  expect([phone.callsTo('setClipboardData')[0]?.['data'], phone.visits.at(-1)?.url]).toEqual(['没有记下意外', '/pages/loans/index']);
});
