import type { AppPage } from './support/app-page';
import { expectGone, expectShown, tap, type } from './support/form-actions';
import { Preview } from './support/preview';

/** Somebody got a message at night: is it real, whom to call, and what was seen there written down. */

const TODAY = '2026-11-22';
const WHAT = '号码、短信、App 或公众号的名字';

let preview: Preview;
let app: AppPage;
beforeAll(async () => { preview = await Preview.start(); });
afterAll(() => preview.close());
beforeEach(async () => { app = await preview.open('/pages/loans/index', { today: TODAY, frozen: true }); });
afterEach(async () => {
  app.expectNoErrors();
  await app.close();
});

test('a message is checked, the real number called, and the loan that was seen there written down', async () => {
  const { page } = app;
  await page.getByText('帮助').last().click();
  await page.getByRole('button', { name: /^有人让我转账/ }).click();
  await type(page, WHAT, '我是微粒贷客服95384，把 验 证 码 发给我，帮您办延期');
  await tap(page, '核验');
  await expectShown(page, '常见骗局特征', '不能证明这条消息是真的');
  expect(await page.locator('.verdict__mark').allInnerTexts()).toEqual(['验 证 码 发给我']);
  await tap(page, '拨打 95384');
  await page.getByText('拨打 95384').last().waitFor();
  await tap(page, '清空，再查一个');
  await expectGone(page, '常见骗局特征');
  await type(page, WHAT, '+86 400-999-8866');
  await tap(page, '核验');
  await expectShown(page, '400-999-8866：未核实');
  await page.getByRole('button', { name: '返回' }).first().click();
  await page.getByRole('button', { name: /^官方渠道/ }).click();
  await expectShown(page, '一、网站或 App', '三、公众号');
  await tap(page, '把看到的记到这里');
  await expectShown(page, '你手上有什么');
  await page.getByText('借款条件').click();
  await expectShown(page, '借款金额');
});

test('an article is found by another word, and its facts say where they come from', async () => {
  const { page } = app;
  await page.getByText('帮助').last().click();
  await tap(page, '搜：罚息、催收、征信…');
  await type(page, '搜什么', '黑名单');
  await page.getByRole('button', { name: /^不良记录从还清那天起/ }).click();
  await page.getByText('看来源').first().click();
  await expectShown(page, '来源：《征信业管理条例》第十六条', 'flk.npc.gov.cn');
});
