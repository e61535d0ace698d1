import { mountPage, phone, settle, today, type Page } from '../support';
import { field, fill, inTheBook, LOAN } from './book';

/** Midnight in Beijing while a page is open, and coming back to one on another day. */

/** What the app's watch does at midnight; the watch itself is in test/page-kit/new-day.test.ts. */
async function midnight(page: Page, day: string): Promise<void> {
  today(day, '00:00');
  await page.call('onNewDay');
}

beforeEach(() => {
  today('2026-03-24', '23:59');
  inTheBook(LOAN);
});

test('the app starts to watch as it comes to the front', async () => {
  const timers = jest.spyOn(globalThis, 'setTimeout');
  const page = await mountPage('pages/loans/index');
  const watch = timers.mock.calls.find(([, time]) => time === 60_000)?.[0];
  today('2026-03-25', '00:00');
  (watch as () => void)();
  await settle();
  expect(page.text()).toContain('3月25日 星期三');
});

test.each<[string, Record<string, string>, RegExp, RegExp]>([
  ['pages/loans/index', {}, /逾期 37 天/, /逾期 38 天/],
  ['loan/detail/index', { id: 'a' }, /逾期 37 天/, /逾期 38 天/],
])('%s counts a day more', async (route, query, before, after) => {
  const page = await mountPage(route, query);
  expect(page.text()).toMatch(before);
  await midnight(page, '2026-03-25');
  expect(page.text()).toMatch(after);
});

test('a form keeps what was typed, and says of it what is true on the new day', async () => {
  const page = await mountPage('loan/repayment-form/index', { loan: 'a' });
  await fill(page, '还款金额', '1234.56');
  const values = JSON.stringify(page.data['values']);
  await midnight(page, '2026-03-25');
  expect([field(page, '还款金额').value(), JSON.stringify(page.data['values']), page.data['today']]).toEqual(['1234.56', values, '2026-03-25']);
});

test('a form that is come back to on another day does the same', async () => {
  const page = await mountPage('loan/loan-form/index');
  await fill(page, '借款金额', '5000');
  await page.hide();
  today('2026-03-27');
  await page.show();
  expect([field(page, '借款金额').value(), page.data['today']]).toEqual(['5000', '2026-03-27']);
});

test('the plan form keeps a key that is just being typed', async () => {
  const page = await mountPage('pages/plan/index');
  await page.type(field(page, '本金'), '57000');
  await midnight(page, '2026-03-25');
  expect(field(page, '本金').value()).toBe('57000');
  expect(phone.storage.read('draft/plan')).toMatchObject({ principal: '57000' });
});

test.each([['help/bill/index'], ['months/extra/index'], ['months/progress/index'], ['settings/backup/index'], ['help/court/index']])('%s goes on', async (route) => {
  const page = await mountPage(route);
  await midnight(page, '2026-03-25');
  await settle();
  if ('today' in page.data) expect(page.data['today']).toBe('2026-03-25');
  expect(page.text()).not.toBe('');
});
