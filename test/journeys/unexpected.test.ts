import type { Page } from 'playwright-core';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { LOAN } from '../pages/book';
import { bookOf } from './support/example-book';
import { expectShown, textIn } from './support/form-actions';
import { Preview } from './support/preview';

/** What comes unasked while a page is open: midnight, and an error that nobody expected. */

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.start();
});

afterAll(async () => {
  await preview.close();
});

/** The person goes away, and is back shortly before midnight. */
async function turn(page: Page, moment: string): Promise<void> {
  await page.evaluate((to) => {
    window.__preview.background?.();
    window.__preview.turnClock(to);
    window.__preview.foreground?.();
  }, moment);
}

test('midnight passes while a repayment is typed: the form keeps it, and the list beneath counts a day more', async () => {
  const app = await preview.open('/pages/loans/index', { today: '2026-03-24', storage: bookOf([LOAN]) });
  const { page } = app;
  await expectShown(page, '3月24日 星期二');
  await turn(page, '2026-03-24T23:59:58');
  await expectShown(page, '3月25日 星期三');
  await page.getByRole('button', { name: /^微粒贷 逾期 38 天/ }).click();
  await page.getByRole('button', { name: '记还款', exact: true }).click();
  const amount = page.getByRole('textbox', { name: '还款金额', exact: true });
  await amount.press('ControlOrMeta+a');
  await amount.pressSequentially('1000');
  await turn(page, '2026-03-25T23:59:58');
  await page.waitForTimeout(2500);
  expect(await textIn(page, '还款金额')).toBe('1000');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expectShown(page, '今日结清金额');
  expect(((await app.stored('loan/a')) as LoanRecord).repayments).toMatchObject([{ paidOn: '2026-03-25', amount: 100_000 }]);
  app.expectNoErrors();
  await app.close();
});

test('an error leads to a page with a way on, whose report tells nothing of the book', async () => {
  const app = await preview.open('/pages/loans/index', { today: '2026-03-24', storage: bookOf([LOAN]), wx: { makePhoneCall: '() => undefined' } });
  const { page } = app;
  await page.getByRole('button', { name: /^微粒贷 逾期/ }).click();
  await expectShown(page, '今日结清金额');
  await page.evaluate(() => {
    for (const turn of [1, 2, 3]) {
      setTimeout(() => { throw new TypeError(`Cannot read properties of undefined (reading '微粒贷 58,992.62 元 ${turn}')`); });
      void Promise.reject(new Error('57,000.00'));
    }
  });
  await expectShown(page, '刚才出了点意外');
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.querySelectorAll('.host-page').length)).toBe(3);
  await page.getByRole('button', { name: '看看报告' }).click();
  const report = (await page.locator('.unexpected__report').textContent()) ?? '';
  expect(report).toContain('页面 loan/detail/index');
  expect(report).not.toMatch(/微粒贷|58|57,/);
  await page.getByRole('button', { name: '接着用' }).click();
  await expectShown(page, '今日结清金额');
  expect(app.errors.length).toBeGreaterThan(0);
  await app.close();
});
