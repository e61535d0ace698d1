import type { AppPage } from './support/app-page';
import { exampleBook } from './support/example-book';
import { choose, expectGone, expectShown, tap } from './support/form-actions';
import { Preview } from './support/preview';

/** Somebody asks help a question, and does what it answers: key by key, as on a phone. */

const TODAY = '2026-11-22';

let preview: Preview;
let app: AppPage;
beforeAll(async () => { preview = await Preview.start(); });
afterAll(() => preview.close());
beforeEach(async () => {
  app = await preview.open('/pages/loans/index', { today: TODAY, frozen: true, storage: exampleBook(TODAY).storage, wx: {
    setClipboardData: '({ data, success }) => { window.copiedText = data; success?.({ errMsg: "setClipboardData:ok" }); }',
  } });
});
afterEach(async () => {
  app.expectNoErrors();
  await app.close();
});

const copied = () => app.page.evaluate(() => (window as unknown as { copiedText?: string }).copiedText ?? '');

/** Every key of it, into what is focused. */
async function press(label: string, text: string): Promise<void> {
  const field = app.page.getByRole('textbox', { name: label, exact: true });
  await field.click();
  await field.press('Control+A');
  await field.press('Backspace');
  await field.pressSequentially(text);
}

async function toHelp(): Promise<void> {
  await app.page.getByText('帮助').last().click();
}

test('“3000 逾期罚息一天多少”: the article opens with that sum, and works out others', async () => {
  const { page } = app;
  await toHelp();
  await tap(page, '搜：罚息、催收、征信…');
  await press('搜什么', '3000 逾期罚息一天多少');
  await page.getByRole('button', { name: /^罚息一天多少/ }).click();
  await expectShown(page, '罚息 2.25 元', '3,000.00 元 × 0.05% × 1.5 倍 × 1 天');
  await press('天数', '30');
  await expectShown(page, '罚息 67.50 元');
  await press('日利率', '18');
  await expectShown(page, '日利率最多 1%', '四项都填好，这里马上算出来。');
  await press('日利率', '0.04');
  await expectShown(page, '罚息 54.00 元');
  await app.restart();
  await expectShown(page, '罚息 2.25 元');
});

test('a summons: the last day, into the calendar, and again; what to bring is copied', async () => {
  const { page } = app;
  await toHelp();
  await page.getByRole('button', { name: /^收到法院的东西/ }).click();
  await choose(page, '收到的是什么', '传票、起诉状');
  await expectGone(page, '还有 15 天');
  await page.getByRole('button', { name: /^哪天收到的，/ }).click();
  await tap(page, '确定');
  await expectShown(page, '12月7日是交答辩状的最后一天，还有 15 天');
  await tap(page, '加进手机日历');
  await expectShown(page, '已交给手机日历，去看一眼有没有。');
  await tap(page, '再加一次');
  await choose(page, '收到的是什么', '支付令');
  await expectShown(page, '书面提异议', '加进手机日历');
  await page.getByRole('checkbox', { name: /微粒贷/ }).first().click();
  await tap(page, '复制带去的账');
  expect(await copied()).toMatch(/借了 30,000\.00 元(?![^]*12,000\.00)/);
});

test('a letter to the lender: each to its own, edited key by key, copied as it stands', async () => {
  const { page } = app;
  await toHelp();
  await page.getByRole('button', { name: /^协商准备/ }).click();
  await choose(page, '要哪一份', '书面申请');
  const letter = page.getByRole('textbox', { name: '可以直接改' });
  await letter.click();
  await letter.press('Control+End');
  await letter.pressSequentially('谢谢。');
  const [copy] = await page.getByRole('button', { name: /^复制/ }).all();
  await copy?.click();
  const text = await copied();
  expect(text).toMatch(/谢谢。$/);
  expect(text).not.toContain('另一家');
});

test('a word on the loan’s page: its meaning in one tap, and back', async () => {
  const { page } = app;
  await page.getByText('微粒贷').first().click();
  await page.getByRole('button', { name: '复利是什么意思' }).click();
  await expectShown(page, '欠着没还的利息，再算利息');
  await page.getByRole('button', { name: '返回' }).first().click();
  await expectShown(page, '今日结清金额');
});

test('messages as they really come: a frozen card to call back is one, the bank’s own warning isn’t, a court’s has its way', async () => {
  const { page } = app;
  await toHelp();
  await page.getByRole('button', { name: /^有人让我转账/ }).click();
  const check = async (text: string) => {
    await press('号码、短信、App 或公众号的名字', text);
    await tap(page, '核验');
  };
  await check('【某银行】您的信用卡逾期未还，现已临时冻结，如需恢复请致电008612345678');
  await expectShown(page, '常见骗局特征', '让你打它给的号码');
  await check('凡要求预付“保证金”“解冻费”的均为诈骗');
  await expectShown(page, '没有看出问题，也没法证明是真的');
  await check('某某区人民法院：张某，你的案子定于12月10日开庭');
  await page.getByRole('button', { name: /^收到法院的东西/ }).click();
  await expectShown(page, '收到的是什么');
});
