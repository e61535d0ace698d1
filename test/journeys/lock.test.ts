import type { Page } from 'playwright-core';
import type { AppPage } from './support/app-page';
import { exampleBook } from './support/example-book';
import { expectGone, expectShown, tap } from './support/form-actions';
import { keyIn } from './support/keys';
import { Preview } from './support/preview';

/** Someone else picks up the phone. */

const TODAY = '2026-11-22';

let preview: Preview;
let app: AppPage;
beforeAll(async () => { preview = await Preview.start(); });
afterAll(() => preview.close());
afterEach(async () => {
  app.expectNoErrors();
  await app.close();
});

const open = async (wx: Record<string, string> = {}) => {
  app = await preview.open('/pages/loans/index', { today: TODAY, storage: exampleBook(TODAY).storage, wx });
  return app.page;
};
const code = (page: Page, label: string, value: string) => keyIn(page.getByRole('textbox', { name: `${label}，6 位数字` }), value);
const away = (page: Page) => page.evaluate(() => { window.__preview.background?.(); });
const back = (page: Page) => page.evaluate(() => { window.__preview.foreground?.(); });
const covered = (page: Page) => page.evaluate(() => [...document.querySelectorAll('.host-page:not([hidden]) wx-page')].every((one) => getComputedStyle(one).visibility === 'hidden'));

async function setLock(page: Page, asksAfter: string): Promise<void> {
  await tap(page, '设置与备份');
  await page.getByRole('button', { name: /^密码锁/ }).click();
  await expectShown(page, '忘了没有人能找回');
  await page.getByRole('radio', { name: asksAfter }).click();
  await code(page, '设一个密码', '041627');
  await code(page, '再输一次', '041627');
  await tap(page, '打开密码锁');
  await expectShown(page, '密码锁开着');
}

test('a code is set; a restart shows nothing before it, and then the page that was asked for', async () => {
  const page = await open();
  await setLock(page, '1 分钟');
  await app.goTo('/pages/repayments/index');
  await expectShown(page, '账本锁着');
  await expectGone(page, '示例');
  await code(page, '密码', '111222');
  await expectShown(page, '密码不对。再错 4 次');
  await code(page, '密码', '041627');
  await expectShown(page, '还款记录');
  await expectGone(page, '账本锁着');
});

test('in the background the page is covered at once, and the code is asked for where the time is up', async () => {
  const page = await open();
  await setLock(page, '1 分钟');
  await app.goTo('/pages/loans/index');
  await code(page, '密码', '041627');
  await expectShown(page, '逾期合计');
  await away(page);
  expect(await covered(page)).toBe(true);
  await back(page);
  await expectShown(page, '逾期合计');
  expect(await covered(page)).toBe(false);
  await tap(page, '设置与备份');
  await page.getByRole('button', { name: /^密码锁/ }).click();
  await code(page, '现在的密码', '041627');
  await tap(page, '改密码锁');
  await page.getByRole('radio', { name: '马上' }).click();
  await away(page);
  await back(page);
  await expectShown(page, '账本锁着');
  await code(page, '密码', '041627');
  await expectShown(page, '密码锁开着');
});

test('five wrong codes cost half a minute, which a restart does not save', async () => {
  const page = await open();
  await setLock(page, '马上');
  await tap(page, '现在锁上');
  await expectShown(page, '账本锁着');
  for (const wrong of [4, 3, 2, 1]) {
    await code(page, '密码', '111222');
    await expectShown(page, `再错 ${wrong} 次`);
  }
  await code(page, '密码', '111222');
  await expectShown(page, '密码不对的次数太多，请等');
  await app.restart();
  await expectShown(page, '密码不对的次数太多，请等');
  expect(await page.getByRole('textbox', { name: '密码，6 位数字' }).isDisabled()).toBe(true);
});

test('the code is forgotten: all is erased after a second question, and a backup is offered', async () => {
  const page = await open();
  await setLock(page, '马上');
  await tap(page, '现在锁上');
  await tap(page, '忘了密码');
  await tap(page, '全部删除');
  await page.getByRole('dialog').getByRole('button', { name: '全部删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '去恢复' }).click();
  await expectShown(page, '从聊天里选备份文件');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('wx:')))).toEqual([]);
});

test('a finger opens it; where it is refused the code still does', async () => {
  const answers = 'let asked = 0; const done = (result) => Promise.resolve({ errMsg: "ok", ...result });';
  const page = await open({
    checkIsSupportSoterAuthentication: `() => Promise.resolve({ supportMode: ['fingerPrint'] })`,
    checkIsSoterEnrolledInDevice: '() => Promise.resolve({ isEnrolled: true })',
    startSoterAuthentication: `(() => { ${answers} return () => { asked += 1; return asked === 3 ? Promise.reject({ errCode: 90009, errMsg: 'startSoterAuthentication:fail' }) : done({ errCode: 0 }); }; })()`,
  });
  await setLock(page, '马上');
  await page.getByRole('checkbox', { name: /也可以用指纹/ }).click();
  await tap(page, '现在锁上');
  // The second time it is asked it agrees: the app is open before the lock page is seen.
  await expectShown(page, '密码锁开着');
  await tap(page, '现在锁上');
  await expectShown(page, '没有认出指纹，请输密码');
  await code(page, '密码', '041627');
  await expectShown(page, '密码锁开着');
});
