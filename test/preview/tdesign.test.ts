import type { AppPage } from '../journeys/support/app-page';
import { drag } from '../journeys/support/gestures';
import { keyIn } from '../journeys/support/keys';
import { Preview } from '../journeys/support/preview';

// Every tdesign component the app uses renders and answers in the preview.
let preview: Preview;
let app: AppPage;
beforeAll(async () => {
  preview = await Preview.start('test/preview/fixture');
});
afterAll(() => preview?.close());
afterEach(async () => {
  app.expectNoErrors();
  await app.close();
});

const state = (text: string): Promise<void> => app.page.locator('#state', { hasText: text }).waitFor();
const button = (name: string): ReturnType<AppPage['page']['getByRole']> => app.page.getByRole('button', { name, exact: true });

test('what one fills in', async () => {
  app = await preview.open('/pages/tdesign/index');
  await app.page.getByText('¥5,372.00').click();
  await state('点了单元格');
  await app.page.getByRole('switch').click();
  await state('开关 true');
  await keyIn(app.page.getByLabel('金额'), '537.2');
  await app.page.getByLabel('金额').blur();
  await state('金额 537.2');
  await keyIn(app.page.getByPlaceholder('粘贴账单'), '逾期');
  await state('短信 逾期');
  await app.page.getByText('等额本金').click();
  await state('方式 b');
  await app.page.getByText('我知道了').click();
  await state('同意 true');
  await button('保存').click();
  await state('按了');
});

test('what one looks at', async () => {
  app = await preview.open('/pages/tdesign/index');
  await app.page.getByText('展示').click();
  await app.page.getByText('42%').waitFor();
  await app.page.getByRole('button', { name: '怎么算的' }).click();
  await app.page.getByRole('note', { name: '按日计息' }).waitFor();
  await drag(app.page.getByText('左滑我'), { x: -150 });
  await app.page.waitForTimeout(600);
  await app.page.getByText('删除').click();
  await state('滑动 删除');
});

test('what opens over the page', async () => {
  app = await preview.open('/pages/feedback/index');
  await button('对话框').click();
  await button('删除').click();
  await state('删除了');
  await button('弹层').click();
  await app.page.getByText('弹层里的内容').waitFor();
  await app.page.waitForTimeout(400);
  await app.page.mouse.click(195, 150);
  await state('弹层关了');
  await app.page.waitForTimeout(400);
  await button('轻提示').click();
  await app.page.getByText('已保存').waitFor();
  await button('动作面板').click();
  await app.page.getByText('编辑').click();
  await state('面板 编辑');
  await app.page.waitForTimeout(400);
  await button('消息').click();
  await app.page.getByText('已撤销').waitFor();
});

test('pickers', async () => {
  app = await preview.open('/pages/feedback/index');
  await button('选择器').click();
  await app.page.waitForTimeout(400);
  await app.page.getByText('先息后本').click();
  await app.page.getByText('确定').first().click();
  await state('选 c');
  await app.page.waitForTimeout(400);
  await button('日期').click();
  await app.page.waitForTimeout(400);
  await app.page.getByText('16日').click();
  await app.page.getByText('确定').last().click();
  await state('日期 2026-01-16');
});

test('what WeChat itself opens', async () => {
  app = await preview.open('/pages/feedback/index');
  await button('系统对话框').click();
  await app.page.getByRole('dialog', { name: '离开？' }).getByRole('button', { name: '确定' }).click();
  await state('系统 true');
  await button('系统面板').click();
  await app.page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await state('系统面板 1');
  await button('系统提示').click();
  await app.page.getByRole('status').getByText('已复制').waitFor();
});
