import { mountPage, phone, restartApp, settle, type Page } from '../support';
import { runningApp } from '../support/app';
import { inTheBook, loan, LOAN, paid, storedLoans } from './book';

const open = () => mountPage('settings/backup/index');
let written: Record<string, string>;

beforeEach(() => {
  written = {};
  phone.supply('getFileSystemManager', () => ({
    writeFileSync: (path: string, text: string) => { written[path] = text; },
    readdirSync: () => Object.keys(written).map((path) => path.replace('wxfile://usr/', '')),
    unlinkSync: (path: string) => { written = Object.fromEntries(Object.entries(written).filter(([key]) => key !== path)); },
    readFile: ({ success }: { success: (result: { data: string }) => void }) => success({ data: Object.values(written)[0] ?? '' }),
  }));
  phone.answer('getClipboardData', () => ({ data: phone.callsTo('setClipboardData')[0]?.['data'] ?? '' }));
});

const button = (page: Page, words: string) => page.findAll('t-button').find((one) => one.text().includes(words));

async function tap(page: Page, words: string): Promise<void> {
  const found = button(page, words);
  if (found === undefined) throw new Error(`no button "${words}"`);
  await found.fire(found, 'tap');
  for (let turn = 0; turn < 40; turn += 1) await settle();
}

/** Out by the clipboard, without a passphrase. */
async function copied(page: Page): Promise<void> {
  await page.fire('check-row[label=加密码]', 'toggle');
  await tap(page, '做一份备份');
  await tap(page, '复制备份文字');
}

test('a backup that left the phone is remembered by its day; one that did not is not', async () => {
  inTheBook(LOAN);
  const page = await open();
  expect(page.text()).toContain('还没有备份过');
  await page.fire('check-row[label=加密码]', 'toggle');
  await tap(page, '做一份备份');
  phone.failNext('shareFileMessage', 'shareFileMessage:fail cancel');
  await tap(page, '发送备份文件');
  expect([page.text().includes('还没有备份过'), phone.said]).toEqual([true, []]);
  phone.failNext('setClipboardData', 'setClipboardData:fail privacy permission is not authorized');
  await tap(page, '复制备份文字');
  expect(phone.said.join()).toContain('要先同意隐私指引');
  await tap(page, '发送备份文件');
  expect(page.text()).toContain('上次备份：1月15日');
  await page.close();
  expect(written).toEqual({});
});

describe('a file that was written to be shared', () => {
  const rows: [string, Record<string, string>][] = [['sent', {}], ['not sent', { errMsg: 'shareFileMessage:fail' }], ['cancelled', { errMsg: 'shareFileMessage:fail cancel' }]];
  test.each(rows)('%s: it is gone right after', async (_, failure) => {
    inTheBook(LOAN);
    const page = await open();
    let names: string[] = [];
    phone.answer('shareFileMessage', () => {
      names = Object.keys(written);
      if ('errMsg' in failure) throw Object.assign(new Error(), failure);
    });
    await tap(page, '发送借款表格');
    expect([names, written]).toEqual([['wxfile://usr/还得清-借款-2026-01-15.csv'], {}]);
  });

  test('is there while WeChat reads it, also where the app comes to the front meanwhile', async () => {
    inTheBook(LOAN);
    const page = await open();
    let sent = (): void => undefined;
    phone.supply('shareFileMessage', () => new Promise<object>((resolve) => { sent = () => resolve({}); }));
    void tap(page, '发送借款表格');
    for (let turn = 0; turn < 5; turn += 1) await settle();
    (runningApp() as { onShow(): void }).onShow();
    expect(Object.keys(written)).toHaveLength(1);
    sent();
    for (let turn = 0; turn < 5; turn += 1) await settle();
    expect(written).toEqual({});
  });

  test.each(['还得清备份-2026-01-14.json', '还得清-借款-2026-01-14.csv', '还得清-读不出来的记录-2026-01-14.txt'])('the app was killed before %s went: it goes at the start, whatever page opens', async (name) => {
    written[`wxfile://usr/${name}`] = '微粒贷';
    await mountPage('pages/loans/index');
    expect(written).toEqual({});
  });
});

test('without random bytes there is no locked backup, and the app says so', async () => {
  inTheBook(LOAN);
  const page = await open();
  const [first, second] = page.findAll('passphrase-field');
  await first?.fire(first, 'change', { value: '一二三四五六七八' });
  await second?.fire(second, 'change', { value: '一二三四五六七八' });
  phone.answer('getRandomValues', () => ({ randomValues: new ArrayBuffer(3) }));
  await tap(page, '做一份备份');
  expect([phone.said.join(), button(page, '发送备份文件')]).toEqual([expect.stringContaining('备份没有做成'), undefined]);
});

test('a backup restored over another ledger: the loans are those of the backup, and can be swapped back', async () => {
  inTheBook(LOAN);
  await copied(await open());
  restartApp();
  inTheBook(loan({ id: 'b' }));
  phone.storage.remove('loan/a');
  const page = await open();
  await tap(page, '从剪贴板粘贴');
  expect(page.text()).toContain('备份里有、手机上没有');
  await page.fire('choice-row[label=怎么恢复]', 'change', { value: 'replace' });
  phone.answerModal('confirm');
  await page.findAll('t-button').filter((one) => one.text() === '恢复').reduce((before, one) => before.then(() => one.fire(one, 'tap')), Promise.resolve());
  for (let turn = 0; turn < 60; turn += 1) await settle();
  expect(phone.storage.read('g1/loan/a')).toEqual(LOAN);
  expect(page.text()).toContain('账本刚刚恢复过');
  phone.answerModal('confirm');
  const back = page.findAll('button').find((one) => one.text() === '换回恢复前的账本');
  await page.tap(back ?? 'no such button');
  for (let turn = 0; turn < 20; turn += 1) await settle();
  expect(storedLoans().map(({ id }) => id)).toEqual(['b']);
  expect(phone.storage.read('generation')).toEqual({ version: 1, generation: 0 });
});

test('what was removed before a restore is not offered after it: it would bring another ledger’s amounts back', async () => {
  const repaid = loan({ repayments: [paid('2026-01-20', 100_000)] });
  inTheBook(repaid);
  const page = await open();
  await copied(page);
  const account = await mountPage('loan/detail/index', { id: 'a' });
  await account.tap('[ariaLabel=删除1月20日的还款]');
  expect(account.find('undo-bar').text()).toContain('已删除 1月20日还款 1,000.00 元');
  await tap(page, '从剪贴板粘贴');
  await page.fire('choice-row[label=怎么恢复]', 'change', { value: 'replace' });
  phone.answerModal('confirm');
  await page.findAll('t-button').filter((one) => one.text() === '恢复').reduce((before, one) => before.then(() => one.fire(one, 'tap')), Promise.resolve());
  for (let turn = 0; turn < 60; turn += 1) await settle();
  expect(phone.storage.read('g1/loan/a')).toEqual(repaid);
  expect((await mountPage('loan/detail/index', { id: 'a' })).find('undo-bar').text()).toBe('');
});

test.each([['phone', '手机上改的'], ['backup', '']])('merged with the %s preferred, a loan that differs is noted "%s"', async (preferred, note) => {
  inTheBook(LOAN);
  await copied(await open());
  restartApp();
  inTheBook(loan({ note: '手机上改的' }));
  const page = await open();
  await tap(page, '从剪贴板粘贴');
  expect(page.text()).toContain('两边不一样');
  await page.fire('choice-row[label=不一样的用哪边]', 'change', { value: preferred });
  phone.answerModal('confirm');
  await tap(page, '恢复');
  for (let turn = 0; turn < 60; turn += 1) await settle();
  expect((phone.storage.read('g1/loan/a') as { note: string }).note).toBe(note);
});

test.each([
  ['nothing', '', '里面什么也没有'],
  ['a message', '您的借款已逾期', '这不是还得清的备份'],
  ['half a backup', '{"format":"huandeqing-backup","formatVersion":1,', '后面少了一截'],
])('%s on the clipboard', async (_what, text, sentence) => {
  phone.answer('getClipboardData', () => ({ data: text }));
  const page = await open();
  await tap(page, '从剪贴板粘贴');
  expect(page.text()).toContain(sentence);
});
