import { mountPage, phone, settle, today, type Page } from '../support';
import { inTheBook, LOAN } from './book';

/** 真机自查: what runs by itself, and what it leaves alone. */

const OWN = 'at-once/self-check';
const trial = () => phone.supply('getAccountInfoSync', () => ({ miniProgram: { envVersion: 'trial', version: '' } }));

/** A phone that has everything. */
function able(): void {
  const files = new Map<string, string>();
  let clipboard = '';
  let turn = 0;
  phone.supply('getFileSystemManager', () => ({
    writeFileSync: (file: string, text: string) => void files.set(file, text),
    readFileSync: (file: string) => files.get(file),
    unlinkSync: (file: string) => void files.delete(file),
    readdirSync: () => [...files.keys()].map((file) => file.split('/').pop()),
  }));
  phone.answer('setClipboardData', ({ data }) => { clipboard = String(data); return {}; });
  phone.answer('getClipboardData', () => ({ data: clipboard }));
  phone.answer('getRandomValues', ({ length }) => ({ randomValues: new Uint8Array(Number(length)).fill(turn += 1).buffer }));
  phone.supply('createVKSession', () => ({ start: (told: (status: number) => void) => told(0), stop: () => undefined, destroy: () => undefined }));
}

async function run(page: Page): Promise<void> {
  // Nothing is drawn here, so nothing can be measured.
  page.instance['drawnSizes'] = () => Promise.resolve({ rem: 16, night: false });
  await page.tap(page.withText('开始'));
  for (let tries = 0; tries < 100 && page.data['done'] !== true; tries += 1) await settle(20);
}

const rows = (page: Page) => (page.data['rows'] as { name: string; word: string; found: string }[]);

beforeEach(() => {
  today('2026-03-24');
  trial();
  inTheBook(LOAN);
});

test.each([['release', false], ['develop', true], ['trial', true]])('in a %s it is offered and opens: %s', async (envVersion, isThere) => {
  phone.supply('getAccountInfoSync', () => ({ miniProgram: { envVersion, version: '' } }));
  expect((await mountPage('settings/home/index')).has('door-row[title=真机自查]')).toBe(isThere);
  expect((await mountPage('settings/self-check/index')).text().includes('这一页只在开发版和体验版里')).toBe(!isThere);
});

test('a phone that has everything passes, and is left as it was', async () => {
  able();
  const stored = JSON.stringify(phone.storage.keys.map((key) => [key, phone.storage.read(key)]));
  const page = await mountPage('settings/self-check/index');
  phone.calls = [];
  await run(page);
  expect(rows(page).filter(({ word }) => word === '不对')).toEqual([]);
  expect(rows(page).map(({ name }) => name)).toHaveLength(15);
  expect(JSON.stringify(phone.storage.keys.map((key) => [key, phone.storage.read(key)]))).toBe(stored);
  const touched = phone.calls.filter(({ name }) => ['getStorage', 'setStorage', 'removeStorage'].includes(name)).map(({ options }) => options['key']);
  expect([...new Set(touched)]).toEqual([OWN]);
  expect(phone.callsTo('addPhoneCalendar')).toEqual([]);
});

test('what the phone refuses is said, and the others go on', async () => {
  able();
  phone.answer('getClipboardData', () => { throw new Error('denied'); });
  phone.supply('createVKSession', () => ({ start: (told: (status: number) => void) => told(2_000_004), stop: () => undefined, destroy: () => undefined }));
  const page = await mountPage('settings/self-check/index');
  await run(page);
  expect(rows(page).filter(({ word }) => word === '不对').map(({ name, found }) => `${name} ${found}`)).toEqual([
    expect.stringContaining('剪贴板写入、读回 没有读到'), '截图认字（VisionKit） 没有开起来：2000004',
  ]);
  expect(page.data['progress']).toMatch(/^\d+ 项对，2 项不对，\d+ 项要看一眼。$/);
});

test('the report says each with what was expected, and nothing of the book', async () => {
  able();
  const page = await mountPage('settings/self-check/index');
  await run(page);
  await page.tap(page.withText('复制报告'));
  const report = String(phone.callsTo('setClipboardData').at(-1)?.['data']);
  expect(report.split('\n')).toHaveLength(3 + 15);
  expect(report).toContain('2026-03-24，test test，iOS 17.0，微信 8.0.50，基础库 3.8.0，版本 体验版');
  expect(report).not.toMatch(/微粒贷|57,?000|loan\//);
});
