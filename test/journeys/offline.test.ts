import type { AppPage } from './support/app-page';
import { exampleBook } from './support/example-book';
import { tap, type } from './support/form-actions';
import { Preview } from './support/preview';

/**
 * Nothing leaves the phone and nothing comes to it. Once the app runs, every request is refused and written down, but for
 * the pictures of its own package (on the phone they are files) and the preview's own fonts.
 */

const TODAY = '2026-11-22';
const OWN_FILES = ['images', 'fonts'];
const { storage } = exampleBook(TODAY);

let preview: Preview;
let app: AppPage;
const asked: string[] = [];

beforeAll(async () => {
  preview = await Preview.start();
  app = await preview.open('/pages/loans/index', { today: TODAY, frozen: true, storage });
  await app.page.route('**', (route, request) => {
    const url = request.url();
    if (OWN_FILES.some((folder) => url.startsWith(`${preview.address}${folder}/`)) || /^(data|blob):/.test(url)) return route.continue();
    asked.push(url);
    return route.abort();
  });
});

afterAll(async () => {
  await app.close();
  await preview.close();
});

test('every page is walked through with every request refused, and none is made', async () => {
  const { page } = app;
  const shown = (text: string) => page.getByText(text, { exact: false }).filter({ visible: true }).first().waitFor();
  const back = async () => {
    await page.getByRole('button', { name: '返回' }).first().click();
    await page.waitForTimeout(100);
  };

  await page.getByText('帮助').last().click();
  await page.getByRole('button', { name: /^说明与隐私/ }).click();
  await page.getByText('看来源').first().click();
  await shown('来源：');
  await back();
  await page.getByText('我的借款').last().click();
  await page.getByRole('button', { name: /^微粒贷.* 逾期/ }).click();
  await shown('今日结清金额');
  await page.getByRole('button', { name: /^罚息 .*怎么算的$/ }).click();
  await shown('罚息：怎么算的');
  await tap(page, '关闭');
  await tap(page, '编辑这笔借款');
  await shown('保存修改');
  await back();
  await tap(page, '记还款');
  await type(page, '还款金额', '3000');
  await shown('这笔钱会这样抵扣');
  await tap(page, '保存');
  await tap(page, '拿它做协商方案');
  await type(page, '总利息', '2000');
  await shown('真实年化（单利）');
  await shown('按原计划还完');
  await shown('还欠多少');
  await tap(page, '存下这个方案');
  await page.getByRole('button', { name: /^存下的方案 1 个/ }).click();
  await page.getByRole('button', { name: /^打开/ }).first().click();
  await page.getByText('签约前检查').click();
  await shown('已核对 0/14');
  await back();
  await tap(page, '记为已签');
  await shown('照协议原文填');
  await tap(page, '记为已签');
  await shown('按它还');
  await tap(page, '看这笔借款');
  await shown('已签的协议');
  for (let step = 0; step < 3; step += 1) await back();
  await page.getByText('还款记录').last().click();
  await shown('3,000.00');
  await page.getByText('我的借款').last().click();
  await tap(page, '记一笔借款');
  await page.getByText('借款条件').click();
  await shown('更多：');

  expect(asked).toEqual([]);
  app.expectNoErrors();
});
