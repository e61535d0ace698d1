import type { AppPage } from './support/app-page';
import { exampleBook } from './support/example-book';
import { expectGone, expectShown, tap, type, unfold } from './support/form-actions';
import { Preview } from './support/preview';

/** What is kept, and how it all goes. */

const TODAY = '2026-11-22';

let preview: Preview;
let app: AppPage;
beforeAll(async () => { preview = await Preview.start(); });
afterAll(() => preview.close());
beforeEach(async () => {
  app = await preview.open('/pages/loans/index', { today: TODAY, frozen: true, storage: exampleBook(TODAY).storage });
});
afterEach(async () => {
  app.expectNoErrors();
  await app.close();
});

const stored = () => app.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('wx:')));

test('from 设置 to an empty app: what would go is said, the drafts of other tabs go too, and a restart finds nothing', async () => {
  const { page } = app;
  await page.getByRole('tab', { name: '协商方案' }).click();
  await unfold(page, '没记在账本里的，自己填');
  await type(page, '本金', '12345');
  await page.getByRole('tab', { name: '我的借款' }).click();
  await tap(page, '设置与备份');
  await page.getByRole('button', { name: /^隐私/ }).click();
  await expectShown(page, '只存在这台手机的微信里', '不联网，不上传', '读你选的文件');
  await tap(page, '看看会删掉什么');
  await expectShown(page, '会删掉 2 笔借款（都是示例）', '还没有备份过');
  await tap(page, '全部删除');
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  expect((await stored()).length).toBeGreaterThan(0);
  await tap(page, '全部删除');
  await page.getByRole('dialog').getByRole('button', { name: '全部删除' }).click();
  await expectShown(page, '把欠的每一笔记下来');
  expect(await stored()).toEqual([]);
  await page.getByRole('tab', { name: '协商方案' }).click();
  await expectShown(page, '本金');
  expect(await page.getByRole('textbox', { name: '本金', exact: true }).inputValue()).toBe('');
  await app.goTo('/pages/loans/index');
  await expectShown(page, '把欠的每一笔记下来');
  await expectGone(page, '逾期合计');
  expect(await stored()).toEqual([]);
});

test('说明与隐私 leads to the long form', async () => {
  const { page } = app;
  await app.goTo('/help/about/index');
  await tap(page, '存了什么、怎么带走、怎么全部删除');
  await expectShown(page, '什么时候会离开手机');
});

test('who refuses the guide is told so, can go on, and is asked again', async () => {
  await app.close();
  // Refused once, agreed to the second time; what a phone answers.
  const clipboard = `(function () { let asked = 0; return ({ data }) => { asked += 1; window.copied = data; return asked === 1 ? Promise.reject({ errMsg: 'setClipboardData:fail privacy permission is not authorized', errno: 104 }) : Promise.resolve({ errMsg: 'setClipboardData:ok' }); }; })()`;
  app = await preview.open('/settings/backup/index', { today: TODAY, frozen: true, storage: exampleBook(TODAY).storage, wx: { setClipboardData: clipboard } });
  const { page } = app;
  await page.getByRole('checkbox', { name: /加密码/ }).click();
  await tap(page, '做一份备份');
  await expectShown(page, '备份做好了');
  await tap(page, '复制备份文字');
  await expectShown(page, '要先同意隐私指引才能用这一项', '微信会重新问');
  await page.getByRole('dialog').getByRole('button', { name: '知道了' }).click();
  await expectShown(page, '备份做好了', '还没有备份过');
  await tap(page, '复制备份文字');
  await expectShown(page, '上次备份：11月22日');
});
