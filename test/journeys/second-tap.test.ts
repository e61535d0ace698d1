import type { LoanRecord } from '../../miniprogram/ledger/records';
import { LOAN } from '../loans/loan';
import type { AppPage } from './support/app-page';
import { bookOf } from './support/example-book';
import { expectShown, textIn } from './support/form-actions';
import { Preview } from './support/preview';

/** A hurried finger: two taps at the same place, before the page under it has changed and after. */

const TODAY = '2026-03-24';
let preview: Preview;
let app: AppPage;

beforeAll(async () => {
  preview = await Preview.start();
});

afterAll(async () => {
  await preview.close();
});

beforeEach(async () => {
  app = await preview.open('/pages/loans/index', { today: TODAY, storage: bookOf([LOAN]) });
  await app.page.getByRole('button', { name: /^微粒贷 逾期/ }).click();
});

afterEach(async () => {
  app.expectNoErrors();
  await app.close();
});

const repayments = async (): Promise<LoanRecord['repayments']> => ((await app.stored('loan/a')) as LoanRecord).repayments;
const pages = (): Promise<number> => app.page.evaluate(() => document.querySelectorAll('.host-page').length);

test('two taps on 记还款 open one form', async () => {
  // Both before the preview, which is quicker than any phone, has changed the page.
  await app.page.getByRole('button', { name: '记还款', exact: true }).evaluate((button) => {
    for (const type of ['mousedown', 'mouseup', 'mousedown', 'mouseup']) button.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 9, clientY: 9 }));
  });
  await expectShown(app.page, '还款金额');
  await app.page.waitForTimeout(600);
  expect(await pages()).toBe(3);
});

test('two taps on 保存 make one repayment and touch nothing of what lies beneath', async () => {
  const { page } = app;
  await page.getByRole('button', { name: '记还款', exact: true }).click();
  const amount = page.getByRole('textbox', { name: '还款金额', exact: true });
  await amount.press('ControlOrMeta+a'); // what is due stands there already
  await amount.pressSequentially('1000');
  expect(await textIn(page, '还款金额')).toBe('1000');
  const box = await page.getByRole('button', { name: '保存', exact: true }).boundingBox();
  if (box === null) throw new Error('保存 is not on the screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.touchscreen.tap(x, y);
  await page.waitForTimeout(120);
  await page.touchscreen.tap(x, y);
  expect(await page.getByRole('textbox', { name: '还款金额', exact: true }).isVisible()).toBe(true);
  await expectShown(page, '今日结清金额');
  await page.waitForTimeout(600);
  expect([await pages(), (await repayments()).map(({ amount: paid }) => paid)]).toEqual([2, [100_000]]);
  await expectShown(page, '今日结清金额');
});
