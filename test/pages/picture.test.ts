import { mountPage, phone, settle, today, type Page } from '../support';
import { found, putVision, type Vision } from './vision';

const PICTURE = 'help/picture/index';
const PLAN = [found('剩余本金 1,326.68元', 1), found('应还¥4S4.50', 3, 0.7), found('2026-11-25', 3), found('2026-12-25', 5), found('应还¥454.50', 5, 0.7), found('2027-01-25', 7), found('应还Y454.46', 7, 0.7)];
const MESSAGE = '【微众银行】还款成功通知：您在手机微信申请的微粒贷已还本息共454.50元，还款卡为农业银行（3919）。';

beforeEach(() => { today('2026-11-22'); });

async function choose(page: Page, words = '从相册选一张截图'): Promise<void> {
  await page.fire(page.findAll('t-button').find((one) => one.text() === words)!, 'tap');
  for (let turn = 0; turn < 20; turn += 1) await settle();
}

const draft = () => (phone.storage.read('draft/bill') as { doubts: string; lines: string; left: string } | undefined);

test.each([['从相册选一张截图', 'album'], ['从聊天里选一张截图', 'chat']])('%s: read on the phone, row by row, into the review', async (words, source) => {
  const seen = putVision({ anchors: PLAN });
  const page = await mountPage(PICTURE);
  await choose(page, words);
  expect(phone.visits).toEqual([{ how: 'redirectTo', url: '/help/bill/index' }]);
  expect(seen).toEqual({ read: [{ width: 1080, height: 2340, bytes: 1080 * 2340 * 4 }], ended: ['stop', 'destroy'], removed: [`wxfile://tmp_${source}.png`] });
  expect(JSON.parse(draft()!.lines)).toMatchObject([{ dueOn: '2026-11-25', amount: '454.50' }, { dueOn: '2026-12-25', amount: '454.50' }, { dueOn: '2027-01-25', amount: '454.46' }]);
  expect(draft()!.left).toBe('1,326.68');
  expect(phone.storage.keys.filter((key) => key.startsWith('loan') || key.startsWith('index'))).toEqual([]);

  const review = await mountPage('help/bill/index');
  expect(review.text()).toContain('这些是从图里认出来的');
  expect(review.text()).toContain('「4S4.50」读作 454.50，请核对');
});

test('a message goes to the messages, with what to look at; the digits of the card are kept nowhere', async () => {
  putVision({ anchors: [found(MESSAGE, 1)] });
  await choose(await mountPage(PICTURE));
  expect(phone.visits).toEqual([{ how: 'redirectTo', url: '/help/messages/index' }]);
  const messages = await mountPage('help/messages/index');
  expect([messages.text().includes('还款通知'), messages.text().includes('这些是从图里认出来的')]).toEqual([true, true]);
  expect(JSON.stringify(phone.storage.keys.map((key) => phone.storage.read(key)))).not.toContain('3919');
});

test.each<[string, Vision, string]>([
  ['no text', { anchors: [] }, '没认出文字'],
  ['not about a debt', { anchors: [found('周末一起吃饭', 1)] }, '没认出日期和金额'],
  ['this phone has no reading', { status: 2_000_004 }, '不能在小程序里认图'],
  ['the camera is off for WeChat', { status: 2_003_001 }, '打开摄像头，再选一次'],
  ['the camera is off for the app', { status: 2_003_002 }, '打开摄像头，再选一次'],
  ['the privacy guide was refused', { status: 104 }, '要先同意隐私指引'],
  ['not declared', { status: 112 }, '手机这次没有认出来'],
  ['the phone fails', { status: 2_000_000 }, '手机这次没有认出来'],
  ['the reading throws', { failsWith: 'runOCR:fail' }, '手机这次没有认出来'],
  ['started with null, as the older documents have it', { status: null, anchors: [] }, '没认出文字'],
  ['too long', { size: { width: 1080, height: 40_000 }, anchors: PLAN }, '太长'],
])('%s: a sentence and a way on, and nothing is kept', async (_what, vision, words) => {
  const seen = putVision(vision);
  const page = await mountPage(PICTURE);
  await choose(page);
  expect(page.text()).toContain(words);
  expect(page.text()).toContain('复制好了，读剪贴板');
  expect([phone.visits, draft(), page.data['isReading'], seen.removed]).toEqual([[], undefined, false, ['wxfile://tmp_album.png']]);
  expect(seen.ended.length % 2).toBe(0);
});

test('cancelled: nothing is said', async () => {
  putVision({ anchors: PLAN });
  const page = await mountPage(PICTURE);
  phone.failNext('chooseMedia', 'chooseMedia:fail cancel');
  await choose(page);
  expect([phone.said, page.data['problem'], page.data['isReading']]).toEqual([[], '', false]);
});

test('the privacy guide refused at choosing: said, and the other way is there', async () => {
  putVision({ anchors: PLAN });
  const page = await mountPage(PICTURE);
  phone.failNext('chooseMedia', 'chooseMedia:fail privacy permission is not authorized');
  await choose(page);
  expect(phone.said.join()).toContain('要先同意隐私指引');
});

test('a file that is no screenshot, and one that is no picture', async () => {
  putVision({ anchors: PLAN });
  const page = await mountPage(PICTURE);
  phone.answer('chooseMedia', () => ({ tempFiles: [{ tempFilePath: 'a', size: 90_000_000 }] }));
  await choose(page);
  expect(page.text()).toContain('太大');
  phone.answer('chooseMedia', () => ({ tempFiles: [{ tempFilePath: 'a', size: 9 }] }));
  phone.failNext('getImageInfo', 'getImageInfo:fail image not found');
  await choose(page);
  expect(page.text()).toContain('可能不是图片');
});

test('while the phone reads it says so; who doesn\'t wait goes on, and what comes late is dropped', async () => {
  const seen = putVision({ anchors: undefined });
  const page = await mountPage(PICTURE);
  await choose(page);
  expect([page.text().includes('正在认图里的字'), seen.read.length, seen.ended]).toEqual([true, 1, []]);
  await page.tap(page.withText('不等了'));
  for (let turn = 0; turn < 20; turn += 1) await settle();
  expect([page.text().includes('正在认图里的字'), seen.ended, seen.removed]).toEqual([false, ['stop', 'destroy'], ['wxfile://tmp_album.png']]);
});

test('a WeChat without VisionKit shows the other way alone', async () => {
  phone.supply('canIUse', (name: string) => name !== 'createVKSession');
  const page = await mountPage(PICTURE);
  expect(page.findAll('t-button').map((one) => one.text())).toEqual(['复制好了，读剪贴板']);
  expect(page.text()).toContain('不能在小程序里认图');
  phone.answer('getClipboardData', () => ({ data: '剩余本金 1,326.68元\n2026-11-25 应还¥454.50\n2026-12-25 应还¥454.5O' }));
  await choose(page, '复制好了，读剪贴板');
  expect(draft()!.doubts).toContain('读作 454.50');
});
