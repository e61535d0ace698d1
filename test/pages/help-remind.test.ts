import { mountPage, phone, today, type Page } from '../support';
import { inTheBook, LOAN, loan } from './book';

const REMIND = 'help/remind/index';
const buttons = (page: Page, words: string) => page.findAll('t-button').filter((one) => one.text() === words);
const add = async (page: Page, place = 0) => { await page.fire(buttons(page, '加进手机日历')[place]!, 'tap'); };

beforeEach(() => {
  today('2026-10-20');
  inTheBook(LOAN, loan({ id: 'b', note: '月底', terms: { borrowedOn: '2026-01-31', dueDay: 31, firstDueOn: '2026-02-28' } }));
});

test('an entry a tap: a monthly one; whether it is there only the calendar knows, so it can be done again', async () => {
  const page = await mountPage(REMIND, { loan: 'a' });
  await add(page);
  expect(phone.callsTo('addPhoneRepeatCalendar')).toEqual([expect.objectContaining({ title: '还款日', repeatInterval: 'month', alarmOffset: 86_400 })]);
  expect([page.text(), buttons(page, '加进手机日历')]).toEqual([expect.stringContaining('已交给手机日历，去看一眼'), []]);
  await page.fire(buttons(page, '再加一次')[0]!, 'tap');
  expect(phone.callsTo('addPhoneRepeatCalendar')).toHaveLength(2);
});

test('single ones for the end of the month, each on its own', async () => {
  const page = await mountPage(REMIND, { loan: 'b' });
  expect(buttons(page, '加进手机日历')).toHaveLength(4);
  await add(page, 1);
  expect(phone.callsTo('addPhoneCalendar')).toHaveLength(1);
  expect(buttons(page, '加进手机日历')).toHaveLength(3);
});

test('another hour is another entry', async () => {
  const page = await mountPage(REMIND, { loan: 'a' });
  await add(page);
  await page.fire('choice-row[label=几点响]', 'change', { value: '18' });
  expect(page.text()).toContain('18:00 提醒');
  await page.fire('check-row', 'toggle');
  await add(page);
  expect(phone.callsTo('addPhoneRepeatCalendar').at(-1)).toMatchObject({ title: '还款日：微粒贷' });
});

test.each([
  ['the privacy guide', 'addPhoneRepeatCalendar:fail privacy permission is not authorized', '要先同意隐私指引'],
  ['the calendar', 'addPhoneRepeatCalendar:fail auth deny', '手机没有做成'],
])('refused by %s: says so, and the list is the other way', async (_, errMsg, words) => {
  const page = await mountPage(REMIND, { loan: 'a' });
  phone.failNext('addPhoneRepeatCalendar', errMsg);
  await add(page);
  expect([phone.said.join(), page.text()]).toEqual([expect.stringContaining(words), expect.stringContaining('日历没有加上')]);
  await page.fire(buttons(page, '复制这份清单')[0]!, 'tap');
  expect(phone.callsTo('setClipboardData')[0]?.['data']).toMatch(/^微粒贷的还款日\n2026年11月15日应还 [\d,.]+ 元\n/);
  expect(buttons(page, '加进手机日历')).toHaveLength(1);
});

test('closed by the person: nothing is said', async () => {
  const page = await mountPage(REMIND, { loan: 'a' });
  phone.failNext('addPhoneRepeatCalendar', 'addPhoneRepeatCalendar:fail cancel');
  await add(page);
  expect([phone.said, page.text().includes('日历没有加上')]).toEqual([[], false]);
});

test('a loan and a saved plan lead here and to what else help has for them', async () => {
  const page = await mountPage('loan/detail/index', { id: 'a' });
  for (const words of ['准备协商的话', '记一次通话', '还款日提醒']) await page.tap(page.withText(words));
  expect(phone.visits.map(({ url }) => url)).toEqual(['/help/prepare/index?loan=a', '/help/call-form/index?loan=a', '/help/remind/index?loan=a']);
});

test('nothing to come: leads to the form of a loan', async () => {
  for (const id of ['a', 'b']) phone.storage.remove(`loan/${id}`);
  inTheBook();
  const page = await mountPage(REMIND);
  expect(page.text()).toContain('没有还没到的还款日');
  await page.fire('t-button', 'tap');
  expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/pages/new-loan/index' }]);
});
