import { mountPage, phone, today } from '../support';
import { choose, inTheBook, loan, LOAN, paid } from './book';

const open = () => mountPage('months/overview/index');

interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly written: string[];
}

/** A phone that draws: what was written on each canvas, and the files of its folder. */
function drawing(): { readonly canvases: Canvas[]; readonly files: Set<string> } {
  const canvases: Canvas[] = [];
  const files = new Set<string>();
  phone.supply('createOffscreenCanvas', ({ width, height }: Canvas) => {
    const written: string[] = [];
    canvases.push({ width, height, written });
    const brush = { fillRect: () => undefined, fillText: (text: string) => written.push(text), measureText: (text: string) => ({ width: text.length * 28 }) };
    return { getContext: () => brush };
  });
  phone.answer('canvasToTempFilePath', () => ({ tempFilePath: 'wxfile://tmp/a.png' }));
  phone.answer('showShareImageMenu', () => ({}));
  phone.supply('getFileSystemManager', () => ({
    saveFileSync: (_from: string, to: string) => files.add(to.replace('wxfile://usr/', '')),
    readdirSync: () => [...files],
    unlinkSync: (path: string) => files.delete(path.replace('wxfile://usr/', '')),
  }));
  return { canvases, files };
}

beforeEach(() => {
  today('2026-02-25');
  inTheBook(LOAN, loan({ id: 'b', lender: '另一家', product: 'other' }));
});

test('债务一览: what stands there is copied, with as much as was chosen', async () => {
  const page = await open();
  expect(page.text()).toContain('按我自己的记录算的，不是对方的账。');
  await page.tap(page.withText('复制文字'));
  await choose(page, '金额', '不写');
  await choose(page, '贷款机构', '不写名字');
  await page.tap(page.withText('复制文字'));
  const [first, second] = phone.callsTo('setClipboardData').map(({ data }) => String(data));
  expect(first).toContain('1. 微粒贷：58,180.38 元');
  expect(second).toContain('1. 贷款机构 1\n');
  expect(second).not.toMatch(/元|微粒贷/);
  expect(phone.said).toEqual(['复制好了', '复制好了']);
});

test('债务一览: the picture goes into WeChat’s own menu without a way into the app, and no file of it stays', async () => {
  const { canvases, files } = drawing();
  const page = await open();
  await page.tap(page.withText('做成图片'));
  expect(phone.callsTo('showShareImageMenu')).toEqual([{ path: 'wxfile://usr/还得清-债务一览-2026-02-25.png', needShowEntrance: false }]);
  expect(canvases.at(-1)?.written.join('')).toContain('1. 微粒贷\u300058,180.38 元');
  expect([...files]).toEqual([]);
  expect(phone.said).toEqual([]);
});

test('债务一览: what is copied says that a record could not be read', async () => {
  phone.storage.write('other/x', { version: 2, id: 'x' });
  phone.storage.write('index/other', { version: 1, ids: ['x'], deleted: [] });
  const page = await open();
  await page.tap(page.withText('复制文字'));
  expect(phone.callsTo('setClipboardData')[0]?.data).toContain('还有 1 条记录在手机里读不出来，没有算进来');
});

test('债务一览: closing the menu is no failure; a phone that doesn’t draw is told of', async () => {
  const { files } = drawing();
  const page = await open();
  phone.failNext('showShareImageMenu', 'showShareImageMenu:fail cancel');
  await page.tap(page.withText('做成图片'));
  expect([phone.said, [...files]]).toEqual([[], []]);
  phone.failNext('canvasToTempFilePath', 'canvasToTempFilePath:fail no memory');
  await page.tap(page.withText('做成图片'));
  expect(phone.said[0]).toContain('没有画成图片');
  phone.supply('createOffscreenCanvas', () => { throw new Error('createOffscreenCanvas:fail'); });
  await page.tap(page.withText('做成图片'));
  expect(phone.said).toHaveLength(2);
});

test('债务一览: what doesn’t fit into one picture is asked for one by one', async () => {
  inTheBook(...Array.from({ length: 30 }, (_, place) => ({ ...LOAN, id: String(place) })));
  const { canvases } = drawing();
  const page = await open();
  await page.tap(page.withText('做成图片'));
  expect(page.text()).toContain('一张放不下');
  await page.tap(page.withText('第 2 张'));
  expect(canvases.at(-1)?.written[0]).toMatch(/^债务一览，第 2 张，共 \d 张$/);
});

test('债务一览: while amounts are hidden neither the text nor the picture has them', async () => {
  phone.storage.write('at-once/amounts-hidden', true, { plain: true });
  const { canvases } = drawing();
  const page = await open();
  await page.tap(page.withText('复制文字'));
  await page.tap(page.withText('做成图片'));
  expect([String(phone.callsTo('setClipboardData')[0]?.data), canvases.at(-1)?.written.join('')].join('')).not.toMatch(/\d\.\d\d(?!%)/);
});

test('债务一览: with nothing owed leads to the loans', async () => {
  inTheBook(loan({ repayments: [paid('2026-02-15', 5_788_350)] }), loan({ id: 'b', repayments: [paid('2026-02-15', 5_788_350)] }));
  const page = await open();
  await page.tap('t-button');
  expect(phone.visits).toEqual([{ how: 'switchTab', url: '/pages/loans/index' }]);
});
