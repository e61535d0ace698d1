import { mountPage, phone, today, type Page } from '../support';
import { inTheBook, loan, LOAN } from './book';

const COURT = 'help/court/index';
const button = (page: Page, words: string) => page.findAll('t-button').find((one) => one.text().includes(words));
const press = async (page: Page, words: string) => {
  const one = button(page, words);
  if (one === undefined) throw new Error(`no button "${words}"`);
  await one.fire(one, 'tap');
};

beforeEach(() => today('2026-03-24'));

test('a summons: what it means, the last day into the calendar, what to bring, whom to ask', async () => {
  inTheBook(LOAN, loan({ id: 'b', lender: '某银行' }));
  const page = await mountPage(COURT);
  expect(page.has('.court__deadline')).toBe(false);
  await page.fire('choice-row', 'change', { value: 'suit' });
  await page.fire('date-field', 'change', { value: '2026-03-20' });
  expect(page.find('.court__deadline').text()).toContain('4月4日是交答辩状的最后一天，还有 11 天');
  expect(page.text()).toContain('供参考，以合同和法院认定为准');
  await press(page, '加进手机日历');
  expect(phone.callsTo('addPhoneCalendar')).toHaveLength(1);
  expect([phone.said.at(-1), page.find('.court__deadline').text()]).toEqual(['已交给手机日历，去看一眼', expect.stringContaining('已交给手机日历')]);
  await press(page, '再加一次');
  expect(phone.callsTo('addPhoneCalendar')).toHaveLength(2);
  await page.fire('date-field', 'change', { value: '2026-03-20' });
  expect(button(page, '再加一次')).toBeUndefined();
  await page.fire(page.findAll('check-row')[0]!, 'toggle', {});
  await press(page, '复制带去的账');
  expect(String(phone.callsTo('setClipboardData')[0]?.['data'])).toMatch(/57,000\.00 元(?!.*某银行)/s);
  await press(page, '拨打 12368');
  expect(phone.callsTo('makePhoneCall').map(({ phoneNumber }) => phoneNumber)).toEqual(['12368']);
  expect(phone.callsTo('setStorage')).toEqual([]);
});

test('a day that has passed asks for help at once, and goes into no calendar', async () => {
  const page = await mountPage(COURT);
  await page.fire('choice-row', 'change', { value: 'order' });
  await page.fire('date-field', 'change', { value: '2026-03-01' });
  expect(page.find('.court__deadline').text()).toContain('已经过了 8 天');
  expect(button(page, '加进手机日历')).toBeUndefined();
});

test('a calendar that is refused is not said to have it', async () => {
  const page = await mountPage(COURT);
  await page.fire('choice-row', 'change', { value: 'order' });
  await page.fire('date-field', 'change', { value: '2026-03-20' });
  phone.failNext('addPhoneCalendar', 'addPhoneCalendar:fail auth deny');
  await press(page, '加进手机日历');
  expect(phone.said.join()).not.toContain('已交给手机日历');
  expect(phone.said).not.toEqual([]);
});

test('a ledger that can’t be read says so, and is asked again', async () => {
  inTheBook(LOAN);
  phone.failNext('getStorageInfo');
  const page = await mountPage(COURT);
  expect(page.text()).toContain('账本打不开');
  await page.fire('page-state', 'retry');
  expect(page.findAll('check-row')).toHaveLength(1);
});

test('its doors open', async () => {
  const page = await mountPage(COURT);
  for (const cell of page.findAll('door-row')) await cell.fire(cell, 'tap');
  expect(phone.visits.map(({ url }) => url)).toContain('/help/article/index?id=court-papers');
});
