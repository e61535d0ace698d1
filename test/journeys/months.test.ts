import { sum } from '../../miniprogram/calc';
import { simulate } from '../../miniprogram/months/simulate/simulate';
import { openDebts } from '../../miniprogram/months/simulate/debt';
import { orderOf } from '../../miniprogram/months/simulate/orders';
import { yuan } from '../../miniprogram/text/money';
import type { AppPage } from './support/app-page';
import { exampleBook } from './support/example-book';
import { choose, expectShown, tap, type } from './support/form-actions';
import { Preview } from './support/preview';

/** From what is due this month to a table of income and spending, to the order of repayment, to the year ahead. */

const TODAY = '2026-11-22';
const { loans, storage } = exampleBook(TODAY);
/** A browser lets nobody read its clipboard: what was copied is left where the test finds it. */
const CLIPBOARD = `({ data }) => { window.copied = data; return Promise.resolve({ errMsg: 'setClipboardData:ok' }); }`;

let preview: Preview;
let app: AppPage;

beforeAll(async () => {
  preview = await Preview.start();
  app = await preview.open('/pages/loans/index', { today: TODAY, frozen: true, storage, wx: { setClipboardData: CLIPBOARD } });
});

afterAll(async () => {
  app.expectNoErrors();
  await preview.close();
});

test('what is due is paid at a tap and taken back; the lines of a month lead to the order and the year', async () => {
  const { page } = app;
  await expectShown(page, '本月要还', '已逾期');
  await page.getByRole('button', { name: /记为今天还了$/ }).first().click();
  await expectShown(page, '已记下「微粒贷（示例）」今天还了', '没有逾期');
  await tap(page, '撤销');
  await expectShown(page, '已逾期');

  await tap(page, '收支表');
  await type(page, '工资到手', '9000');
  await type(page, '吃', '4000');
  await expectShown(page, '每月剩下', yuan(500_000), yuan(400_000));
  await tap(page, '看看先还哪笔');
  const { debts } = openDebts(loans, TODAY);
  const exact = simulate(debts, orderOf(debts, 'avalanche'), { from: TODAY, budget: 400_000 });
  await expectShown(page, '按每笔借款的合同逐天算出来的', `利息罚息 ${yuan(exact.cost)}`, `${exact.months.length} 个月`);

  await app.goTo('/months/ahead/index');
  await expectShown(page, `每月能拿出 ${yuan(400_000)} 元`, '怎样才放得下');
  await page.getByRole('button', { name: /^2026年11月/ }).click();
  await expectShown(page, '已逾期，罚息每天还在加');
});

test('how far one has come agrees with what is owed today, and leads to a page that can be handed on', async () => {
  const { page } = app;
  await app.goTo('/pages/loans/index');
  await tap(page, '走到哪了');
  const owed = yuan(sum(openDebts(loans, TODAY).debts.map((debt) => debt.owed)));
  await expectShown(page, '今天一共欠（元）', owed, '一共还了（元）', '合同到期的');
  await page.getByRole('button', { name: /^债务一览/ }).click();
  await expectShown(page, '按我自己的记录算的，不是对方的账。', `今天全部结清：${owed} 元`);
  await choose(page, '金额', '不写');
  await choose(page, '贷款机构', '不写名字');
  await expectShown(page, '1. 贷款机构 1', '逾期 61 天');
  await tap(page, '复制文字');
  await expectShown(page, '复制好了');
  const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  expect(copied).toContain('1. 贷款机构 1（示例）\n');
  expect(copied).not.toMatch(/元|微粒贷/);
});

test('the picture of it is drawn and offered; closed, nothing of it stays', async () => {
  const { page } = app;
  await app.goTo('/months/overview/index');
  await tap(page, '做成图片');
  const picture = page.getByAltText('要分享的图片');
  await picture.waitFor();
  const size = await picture.evaluate((image) => (image as HTMLImageElement).decode().then(() => [(image as HTMLImageElement).naturalWidth, (image as HTMLImageElement).naturalHeight]));
  expect(size[0]).toBe(1080);
  expect(size[1]).toBeGreaterThan(600);
  await page.getByRole('button', { name: '取消' }).click();
  await picture.waitFor({ state: 'detached' });
});

test('a sum typed, and a slider moved: what it saves, on one loan and over all', async () => {
  const { page } = app;
  await app.goTo('/loan/detail/index?id=6');
  await page.getByRole('button', { name: /^多还一点/ }).click();
  await type(page, '一笔额外的钱', '3000');
  const { debts } = openDebts(loans, TODAY);
  await expectShown(page, '多还 3,000.00 元，少付 25.56 元', '按每笔借款的合同逐天算出来的');

  await app.goTo('/months/extra/index');
  const slider = page.getByRole('slider', { name: '每月多还，拖动' });
  const box = await slider.boundingBox();
  if (box === null) throw new Error('the slider has no place');
  await page.mouse.move(box.x + 13, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await expectShown(page, '估算：按月粗算');
  await page.mouse.up();
  const monthly = Number(await page.getByRole('textbox', { name: '每月多还', exact: true }).inputValue());
  expect(monthly).toBeGreaterThan(0);
  const order = orderOf(debts, 'avalanche');
  const [usual, more] = [0, monthly * 100].map((extra) => simulate(debts, order, { from: TODAY, budget: 400_000 + extra }));
  await expectShown(page, `每月多还 ${yuan(monthly * 100)} 元，少付 ${yuan((usual?.cost ?? 0) - (more?.cost ?? 0))} 元`, '按每笔借款的合同逐天算出来的');
});
