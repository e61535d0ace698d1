import { mountPage, phone, restartApp, settle, type Page } from '../support';
import { inTheBook, loan, LOAN, paid } from './book';
import { inTheDrawer, savedPlan } from './plans';

const SHARED = ['还得清备份-2026-11-22.json', '还得清-借款-2026-11-22.csv', 'miniprogramLog'];
let files: string[];
beforeEach(() => {
  files = SHARED;
  phone.supply('getFileSystemManager', () => ({
    readdirSync: () => files,
    unlinkSync: (path: string) => { files = files.filter((name) => path !== `wxfile://usr/${name}`); },
  }));
  inTheBook(loan({ repayments: [paid('2026-02-15', 563_350)] }), { ...LOAN, id: 'b' });
  inTheDrawer(savedPlan('p'));
  phone.storage.write('g7/loan/old', LOAN);
  phone.storage.write('generation', { version: 1, generation: 0 });
  phone.storage.write('draft/household', { income: '6500' });
  phone.storage.write('last-backup', { version: 1, on: '2026-01-02' });
  phone.storage.write('lock/tries', { wrong: 0, wait: 0 });
});

async function tap(page: Page, words: string): Promise<void> {
  const found = page.findAll('t-button').find((one) => one.text() === words);
  if (found === undefined) throw new Error(`no button "${words}"`);
  await found.fire(found, 'tap');
  for (let turn = 0; turn < 40; turn += 1) await settle();
}

const nothingLeft = () => [phone.storage.keys, files];

test('everything goes after a second question that says what, and the app begins anew', async () => {
  const page = await mountPage('settings/privacy/index');
  await tap(page, '看看会删掉什么');
  expect(page.text()).toContain('会删掉 2 笔借款、1 次还款、1 个方案');
  expect(page.text()).toContain('上次备份是 1月2日');
  phone.answerModal('confirm');
  await tap(page, '全部删除');
  expect(phone.said[0]).toContain('会删掉 2 笔借款、1 次还款、1 个方案');
  expect(nothingLeft()).toEqual([[], ['miniprogramLog']]);
  expect(phone.visits.at(-1)).toEqual({ how: 'reLaunch', url: '/pages/loans/index' });
  const first = await mountPage('pages/loans/index');
  expect(first.text()).toContain('把欠的每一笔记下来');
  restartApp();
  expect((await mountPage('plans/saved/index')).text()).toContain('没有存下的方案');
});

test('who says no to either question keeps everything', async () => {
  const before = [...phone.storage.keys];
  const page = await mountPage('settings/privacy/index');
  // What was there at the start went with it; these came since.
  files = SHARED;
  await tap(page, '看看会删掉什么');
  phone.answerModal('cancel');
  await tap(page, '全部删除');
  await tap(page, '不删了');
  expect([phone.storage.keys, files.length, page.text().includes('会删掉 2 笔')]).toEqual([before.filter((key) => key !== 'g7/loan/old'), 3, false]);
});

test('an erase that fails half-way says so, shows no damaged ledger, and is done at the second try', async () => {
  const page = await mountPage('settings/privacy/index');
  await tap(page, '看看会删掉什么');
  phone.failNext('removeStorage', 'removeStorage:fail busy');
  phone.answerModal('confirm');
  await tap(page, '全部删除');
  expect(page.text()).toContain('还有 1 项手机没有删掉，请再试一次。已经删掉的不会回来');
  expect(phone.storage.read('lock/tries')).toBeDefined();
  expect(phone.visits).toEqual([]);
  expect((await mountPage('pages/loans/index')).text()).toContain('把欠的每一笔记下来');
  phone.answerModal('confirm');
  await tap(page, '再删一次');
  expect(nothingLeft()).toEqual([[], ['miniprogramLog']]);
});

test('a file that stays is said', async () => {
  const page = await mountPage('settings/privacy/index');
  await tap(page, '看看会删掉什么');
  files = SHARED;
  phone.supply('getFileSystemManager', () => ({ readdirSync: () => files, unlinkSync: () => { throw new Error('unlinkSync:fail permission denied'); } }));
  phone.answerModal('confirm');
  await tap(page, '全部删除');
  expect([page.text().includes('还有 2 个分享用的文件手机没有删掉'), phone.storage.keys]).toEqual([true, []]);
});

test('a ledger that can not be opened goes as well', async () => {
  phone.storage.write('generation', { version: 9 });
  const page = await mountPage('settings/privacy/index');
  await tap(page, '看看会删掉什么');
  expect(page.text()).toContain('账本现在打不开');
  phone.answerModal('confirm');
  await tap(page, '全部删除');
  expect(nothingLeft()).toEqual([[], ['miniprogramLog']]);
});

test('a name that was typed and could not be stored does not bring its plan back', async () => {
  const plan = await mountPage('plans/saved-plan/index', { id: 'p' });
  await plan.call('typeName', { detail: { value: '别的名字' } });
  const page = await mountPage('settings/privacy/index');
  await tap(page, '看看会删掉什么');
  phone.answerModal('confirm');
  await tap(page, '全部删除');
  await plan.close();
  expect(phone.storage.keys).toEqual([]);
});

test('the guide is opened, and a phone that can\'t says so', async () => {
  const contract = (answer: 'success' | 'fail') => (options: Record<string, (result: { errMsg: string }) => void>) => options[answer]?.({ errMsg: `openPrivacyContract:${answer}` });
  phone.supply('openPrivacyContract', contract('success'));
  const page = await mountPage('settings/privacy/index');
  await page.tap(page.findAll('button').find((button) => button.text() === '看《隐私保护指引》') ?? 'button');
  expect(phone.callsTo('showModal')).toEqual([]);
  phone.supply('openPrivacyContract', contract('fail'));
  await page.tap(page.findAll('button').find((button) => button.text() === '看《隐私保护指引》') ?? 'button');
  expect(phone.callsTo('showModal').at(-1)).toMatchObject({ title: '没有打开' });
});
