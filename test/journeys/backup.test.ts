import type { AppPage } from './support/app-page';
import { exampleBook } from './support/example-book';
import { expectGone, expectShown, tap } from './support/form-actions';
import { keyIn } from './support/keys';
import { Preview } from './support/preview';

/** A person changes phones: out to a chat, everything erased, back in, the same figures. */

const TODAY = '2026-11-22';
const FILE = `还得清备份-${TODAY}.json`;
const PASSPHRASE = '三十七个月 abc';
const BACKUP = '/settings/backup/index';

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

const figures = () => app.page.locator('.money').filter({ visible: true }).allInnerTexts();
const erase = () => app.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('wx:')).forEach((key) => localStorage.removeItem(key)));

async function type(place: number, text: string): Promise<void> {
  await keyIn(app.page.locator('input[type=password]').nth(place), text);
}

/** The toasts and the question stand over the page; the button of a question is found in its dialog. */
async function confirm(name: string): Promise<void> {
  await app.page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

test('with a passphrase, as a file: out, erased, in, the same figures; a wrong passphrase and an altered file change nothing', async () => {
  const { page } = app;
  await page.getByText('逾期合计').first().waitFor();
  const before = await figures();
  await tap(page, '设置与备份');
  await page.getByRole('button', { name: /^备份与恢复/ }).click();
  await expectShown(page, '还没有备份过');
  await type(0, '短');
  await tap(page, '做一份备份');
  await expectShown(page, '密码至少 8 个字');
  await type(0, PASSPHRASE);
  await type(1, PASSPHRASE);
  await tap(page, '做一份备份');
  await expectShown(page, '备份做好了');
  await tap(page, '发送备份文件到聊天');
  await expectShown(page, '上次备份：11月22日');

  await erase();
  await app.goTo('/pages/loans/index');
  await expectShown(page, '把欠的每一笔记下来');
  await app.goTo(BACKUP);
  await tap(page, '从聊天里选备份文件');
  await tap(page, FILE);
  await expectShown(page, '这份备份加了密码');
  await type(2, '另一个密码 abc');
  await tap(page, '打开备份');
  await expectShown(page, '密码不对');
  await type(2, PASSPHRASE);
  await tap(page, '打开备份');
  await expectShown(page, '备份里有 2 笔借款', '备份里有、手机上没有');
  await tap(page, '恢复');
  await confirm('恢复');
  await expectShown(page, '账本刚刚恢复过');
  await app.goTo('/pages/loans/index');
  await page.getByText('逾期合计').first().waitFor();
  expect(await figures()).toEqual(before);

  await page.evaluate((name) => localStorage.setItem(name, (localStorage.getItem(name) ?? '').replace('"sealed":"', '"sealed":"AAAA')), `chat:${FILE}`);
  await app.goTo(BACKUP);
  await tap(page, '从聊天里选备份文件');
  await tap(page, FILE);
  await type(2, PASSPHRASE);
  await tap(page, '打开备份');
  await expectShown(page, '被改动过或损坏了');
  await app.goTo('/pages/loans/index');
  await page.getByText('逾期合计').first().waitFor();
  expect(await figures()).toEqual(before);
});

test('by the clipboard, without a passphrase; replaced, and the former ledger brought back', async () => {
  const { page } = app;
  await page.getByText('逾期合计').first().waitFor();
  const before = await figures();
  await tap(page, '设置与备份');
  await page.getByRole('button', { name: /^备份与恢复/ }).click();
  await page.getByRole('checkbox', { name: /加密码/ }).click();
  await tap(page, '做一份备份');
  await expectShown(page, '备份做好了');
  await tap(page, '复制备份文字');
  await expectShown(page, '上次备份：11月22日');
  await tap(page, '从剪贴板粘贴备份文字');
  await expectShown(page, '备份里有 2 笔借款', '合并不会改变什么');
  await page.getByRole('radio', { name: '替换' }).click();
  await tap(page, '恢复');
  await confirm('恢复');
  await expectShown(page, '账本刚刚恢复过');
  await tap(page, '换回恢复前的账本');
  await confirm('换回');
  await expectGone(page, '账本刚刚恢复过');
  await app.goTo('/pages/loans/index');
  await page.getByText('逾期合计').first().waitFor();
  expect(await figures()).toEqual(before);
});
