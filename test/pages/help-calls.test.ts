import { callRecord } from '../help/call-records';
import { mountPage, phone, restartApp, today, type Page } from '../support';
import { inTheBook, LOAN, loan } from './book';
import { inTheDrawer, savedPlan, SIGNABLE } from './plans';

const LIST = 'help/calls/index';
const FORM = 'help/call-form/index';
const stored = () => phone.storage.keys.filter((key) => key.startsWith('call/')).map((key) => phone.storage.read(key) as ReturnType<typeof callRecord>);
const inTheLog = (...records: ReturnType<typeof callRecord>[]) => { for (const each of records) phone.storage.write(`call/${each.id}`, each); };

async function fill(page: Page, label: string, value: string): Promise<void> {
  const field = page.findAll('text-field').concat(page.findAll('text-area'), page.findAll('date-field'), page.findAll('choice-field'), page.findAll('choice-row')).find((one) => one.attr('label') === label);
  if (field === undefined) throw new Error(`no field ${label}`);
  await page.fire(field, 'change', { value });
}

const save = (page: Page) => page.fire('t-button', 'tap');
const problem = (page: Page, label: string) => page.findAll('text-area').find((one) => one.attr('label') === label)?.attr('problem');

beforeEach(() => {
  today('2026-03-24');
  inTheBook(LOAN, loan({ id: 'b', lender: '某银行' }));
  inTheDrawer(savedPlan('p', { name: '24 期', form: SIGNABLE }));
});

test('empty: says what for, and leads to the form', async () => {
  const page = await mountPage(LIST);
  expect(page.text()).toContain('还没有通话记录');
  expect(page.text()).not.toContain('投诉：');
  await save(page);
  expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/help/call-form/index' }]);
});

test('a call at night is marked while it is typed, kept with its loan, and the complaint is copied', async () => {
  const form = await mountPage(FORM, { loan: 'a' });
  await fill(form, '时间', '晚上10点半');
  await fill(form, '号码', '021-12345678');
  await fill(form, '工号或姓名', '1024');
  await save(form);
  expect([problem(form, '说了什么'), stored()]).toEqual(['写一句说了什么，或下面写对方答应了什么', []]);
  await fill(form, '说了什么', '再不还就上门');
  expect(form.text()).toContain('22:30 打来。');
  await save(form);
  expect(stored()).toEqual([callRecord(stored()[0]?.id ?? '', { calledOn: '2026-03-24', calledAt: '22:30', agent: '1024', said: '再不还就上门', loanId: 'a' })]);
  expect(phone.storage.keys.filter((key) => key.startsWith('draft/'))).toEqual([]);
  const page = await mountPage(LIST);
  expect(page.text()).toContain('投诉：有 1 次不合行业规范');
  await page.fire(page.findAll('t-button').find((one) => one.text() === '复制给「微粒贷」的投诉')!, 'tap');
  expect(phone.callsTo('setClipboardData')[0]?.['data']).toContain('1. 2026年3月24日 22:30，号码 021-12345678，自称 1024。');
});

test('seven unanswered calls, from whichever numbers', async () => {
  inTheLog(callRecord('a', { calledOn: '2026-03-24', way: 'missed', times: 4, number: '95384' }));
  const form = await mountPage(FORM);
  await fill(form, '谁打的', 'missed');
  await fill(form, '号码', '021-12345678');
  await fill(form, '这天打了几次', '3');
  expect(form.text()).toContain('这天打来、没接到 7 次，如果都是同一家的');
});

test('a form left half-way is there again, also after a restart', async () => {
  const form = await mountPage(FORM);
  await fill(form, '说了什么', '问还款');
  await form.close();
  restartApp();
  const again = await mountPage(FORM);
  expect(again.text()).toContain('上次没存的内容已经恢复');
  expect(again.findAll('text-area')[0]?.attr('value')).toBe('问还款');
});

test('a promise comes up on the first tab, leads to its call, and goes once it is settled', async () => {
  inTheLog(callRecord('k', { promise: '周五前发书面方案', promisedBy: '2026-03-25' }), callRecord('later', { promise: '减免罚息', promisedBy: '2026-05-01' }));
  const loans = await mountPage('pages/loans/index');
  expect(loans.text()).toContain('电话里答应「周五前发书面方案」：3月25日前，还有 1 天');
  expect(loans.text()).not.toContain('减免罚息');
  await loans.tap(loans.withText('看这次通话'));
  expect(phone.visits.at(-1)?.url).toBe('/help/call-form/index?id=k');
  const form = await mountPage(FORM, { id: 'k' });
  await form.fire('check-row[label=了结了]', 'toggle');
  await save(form);
  await loans.show();
  expect(loans.text()).not.toContain('周五前发书面方案');
  expect(stored().find(({ id }) => id === 'k')?.promiseClosed).toBe(true);
});

test('a call is removed, and brought back from the list', async () => {
  inTheLog(callRecord('k'));
  const list = await mountPage(LIST);
  const form = await mountPage(FORM, { id: 'k' });
  await form.tap(form.withText('删除这条通话'));
  await form.close();
  await list.show();
  expect(list.text()).toContain('还没有通话记录');
  await list.fire('undo-bar', 'undo');
  expect(list.text()).toContain('工号 1024');
});

test('a promise that is taken out takes its day along', async () => {
  inTheLog(callRecord('k', { promise: '发方案', promisedBy: '2026-03-25' }));
  const form = await mountPage(FORM, { id: 'k' });
  await fill(form, '答应了什么', '');
  await save(form);
  expect(stored()[0]).toMatchObject({ promise: '', promisedBy: '' });
});

test('a call that is removed takes its draft along', async () => {
  inTheLog(callRecord('k'));
  const form = await mountPage(FORM, { id: 'k' });
  await fill(form, '说了什么', '改到一半');
  await form.tap(form.withText('删除这条通话'));
  expect(phone.storage.keys.filter((key) => key.startsWith('draft/'))).toEqual([]);
});

test('a row opens its call; one that is gone says so', async () => {
  inTheLog(callRecord('k', { planId: 'p', loanId: 'b' }));
  const list = await mountPage(LIST);
  expect(list.text()).toContain('某银行 · 24 期');
  await list.tap('.calls__row');
  expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/help/call-form/index?id=k' }]);
  expect((await mountPage(FORM, { id: 'none' })).find('page-state').attr('missing')).toBe('没有这条通话记录');
});

test('a phone that stores nothing keeps the form', async () => {
  const form = await mountPage(FORM);
  await fill(form, '说了什么', '问还款');
  phone.failNext('setStorage', 'setStorage:fail quota');
  await save(form);
  expect([stored(), phone.said.join()]).toEqual([[], expect.stringContaining('没有存上')]);
  expect(form.findAll('text-area')[0]?.attr('value')).toBe('问还款');
});
