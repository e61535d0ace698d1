import type { Locator } from 'playwright-core';
import type { AppPage } from './support/app-page';
import { exampleBook } from './support/example-book';
import { choose, expectGone, expectShown, pickDay, tap, tick, type } from './support/form-actions';
import { Preview } from './support/preview';

/** What help makes of the person's own records: calls and complaint, reminders, the words of a negotiation, the report. */

const TODAY = '2026-11-22';

/** A browser lets nobody read its clipboard: what was copied is left where the test finds it. */
const CLIPBOARD = `({ data }) => { window.copied = data; return Promise.resolve({ errMsg: 'setClipboardData:ok' }); }`;

let preview: Preview;
let app: AppPage;
beforeAll(async () => { preview = await Preview.start(); });
afterAll(() => preview.close());
beforeEach(async () => {
  app = await preview.open('/pages/loans/index', { today: TODAY, frozen: true, storage: exampleBook(TODAY).storage, wx: { setClipboardData: CLIPBOARD } });
});
afterEach(async () => {
  app.expectNoErrors();
  await app.close();
});

const copied = () => app.page.evaluate(() => (window as unknown as { copied: string }).copied);
const openLoan = async () => { await app.page.getByText('微粒贷').first().click(); };
const door = async (name: RegExp) => { await app.page.getByRole('button', { name }).click(); };
/** Marks each place where a word stands in a field, and types over it. */
const overwrite = async (field: Locator, word: string, by: string) => {
  for (let at = (await field.inputValue()).indexOf(word); at >= 0; at = (await field.inputValue()).indexOf(word)) {
    await field.evaluate((node: HTMLTextAreaElement, [from, to]) => { node.focus(); node.setSelectionRange(from!, to!); }, [at, at + word.length]);
    await app.page.keyboard.type(by);
  }
};

test('a call at night, from the loan to the complaint; what was promised comes up on the first tab until it is settled', async () => {
  const { page } = app;
  await openLoan();
  await door(/^记一次通话/);
  await type(app.page, '时间', '晚上10点半');
  await type(app.page, '号码', '021-12345678');
  await type(app.page, '说了什么', '说要联系我单位');
  await expectShown(page, '22:30 打来');
  await type(app.page, '答应了什么', '周三前发书面方案');
  await pickDay(page, '哪天前', '2026-11-25');
  await tick(page, /把欠款告诉了别人/);
  await expectShown(page, '把欠款的事告诉了别人');
  await tap(page, '保存');
  await page.getByRole('tab', { name: '帮助' }).count();
  await app.goTo('/pages/loans/index');
  await expectShown(page, '电话里答应「周三前发书面方案」：11月25日前，还有 3 天');
  await app.goTo('/help/calls/index');
  await expectShown(page, '投诉：有 1 次不合行业规范', '先向银行投诉');
  await page.getByRole('button', { name: /^复制给「微粒贷」的投诉/ }).click();
  expect(await copied()).toContain('1. 2026年11月22日 22:30，号码 021-12345678。');
  await app.restart({ today: '2026-11-26' });
  await app.goTo('/pages/loans/index');
  await expectShown(page, '已过 1 天');
  await tap(page, '看这次通话');
  await tick(page, /了结了/);
  await tap(page, '保存');
  await expectGone(page, '电话里答应');
});

test('the due days of a loan into the calendar, or copied as a list', async () => {
  const { page } = app;
  await openLoan();
  await door(/^还款日提醒/);
  await choose(page, '几点响', '20 点');
  await tap(page, '加进手机日历');
  await expectShown(page, '已交给手机日历，去看一眼有没有。');
  await tap(page, '复制这份清单');
  expect(await copied()).toMatch(/的还款日\n2026年\d+月\d+日应还 [\d,.]+ 元/);
});

test('the words of a negotiation are filled from the loan, edited, kept over a restart and copied', async () => {
  const { page } = app;
  await openLoan();
  await door(/^准备协商的话/);
  const text = page.getByRole('textbox', { name: '可以直接改' });
  expect(await text.inputValue()).toMatch(/已经逾期 \d+ 天/);
  await choose(page, '要哪一份', '书面申请');
  await overwrite(text, '【姓名】', '张三');
  await app.restart();
  expect(await page.getByRole('textbox', { name: '可以直接改' }).inputValue()).toContain('张三');
  await tap(page, '复制这一份');
  expect(await copied()).toContain('协商还款申请');
});

test('the report: the overdue loan has its marks, month by month', async () => {
  const { page } = app;
  await app.goTo('/help/credit/index');
  await expectShown(page, '按你记的推算，不是信用报告', '每个格子的意思');
  expect(await page.locator('.credit__cell--bad, .credit__cell--marked').count()).toBeGreaterThan(0);
});
