import { mountPage, phone, restartApp, settle, today } from '../support';
import { runningApp } from '../support/app';
import { inTheBook, loan, paid } from './book';

/** While the app is locked no page tells anything of the ledger. */

const MARK = 'at-once/lock';
const lock = (after: number) => phone.storage.write(MARK, { after, body: '' }, { plain: true });
const app = () => runningApp() as { onShow(): void; onHide(): void };

beforeEach(() => {
  today('2026-03-24');
  inTheBook(loan({ lender: '某银行', repayments: [paid('2026-02-15', 563_350)] }));
});

test.each([
  ['a mark', () => { lock(0); }],
  ['a mark that says nothing', () => { phone.storage.write(MARK, 'x', { plain: true }); }],
  ['a record without its mark', () => { phone.storage.write('lock', { version: 1 }); }],
])('%s: a start shows nothing and asks for the code', async (_, set) => {
  set();
  restartApp();
  const page = await mountPage('pages/loan/index', { id: 'a' });
  expect(page.text()).not.toMatch(/某银行|\d\.\d\d/);
  expect(JSON.stringify(page.instance['data'])).not.toContain('某银行');
  expect(phone.callsTo('setNavigationBarTitle')).toEqual([]);
  expect(phone.visits.at(-1)).toEqual({ how: 'reLaunch', url: '/settings/lock/index' });
});

test('in the background the open page and its title say nothing, and are back where the time is not up', async () => {
  const page = await mountPage('pages/loan/index', { id: 'a' });
  lock(60);
  await page.hide();
  app().onHide();
  await settle();
  expect(page.instance['data']).toMatchObject({ covered: true });
  expect(phone.callsTo('setNavigationBarTitle').at(-1)).toEqual({ title: '还得清' });
  app().onShow();
  await page.show();
  expect(page.instance['data']).toMatchObject({ covered: false });
  expect(phone.callsTo('setNavigationBarTitle').at(-1)?.['title']).toContain('某银行');
  expect(phone.visits).toEqual([]);
});

test('where the time is up the page stays covered and gives way', async () => {
  const page = await mountPage('pages/loan/index', { id: 'a' });
  lock(0);
  await page.hide();
  app().onHide();
  app().onShow();
  await page.show();
  expect(page.instance['data']).toMatchObject({ covered: true });
  expect(phone.callsTo('setNavigationBarTitle').at(-1)).toEqual({ title: '还得清' });
  expect(phone.visits[0]).toEqual({ how: 'reLaunch', url: '/settings/lock/index' });
});

test('without a lock nothing is covered and nobody is sent anywhere', async () => {
  const page = await mountPage('pages/loan/index', { id: 'a' });
  await page.hide();
  app().onHide();
  app().onShow();
  await page.show();
  expect(page.instance['data']).not.toHaveProperty('covered');
  expect(phone.visits).toEqual([]);
});
