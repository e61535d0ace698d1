import { standInForWx } from './wx-double';
import type * as Module from '../../miniprogram/platform/unexpected';

/** What App hears becomes one page with a way on, and a loop of errors no loop of pages. */

interface Options { readonly url?: string; readonly fail?: () => void; readonly success?: (answer: { confirm: boolean }) => void }
const opened: string[] = [];
const asked: Options[] = [];
let route = 'pages/loans/index';
let refuses = false;
let locked = false;
let now = Date.UTC(2026, 10, 28);
let heard: typeof Module;

beforeEach(async () => {
  opened.length = 0;
  asked.length = 0;
  [route, refuses, locked] = ['pages/loans/index', false, false];
  standInForWx({
    navigateTo: ({ url = '', fail }: Options) => (refuses ? fail?.() : opened.push(url)),
    showModal: (options: Options) => asked.push(options),
    reLaunch: ({ url = '' }: Options) => opened.push(url),
    getStorageSync: () => (locked ? { after: 0, body: '' } : ''),
    getStorageInfoSync: () => ({ keys: [] }),
  });
  Object.assign(globalThis, { getCurrentPages: () => [{ route, options: { id: 'a' } }] });
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  jest.resetModules();
  heard = await import('../../miniprogram/platform/unexpected');
});

afterEach(() => jest.restoreAllMocks());

const PAGE = '/settings/unexpected/index';

test('one error is one page, over the one where it happened', () => {
  heard.unexpected('TypeError: x');
  expect(opened).toEqual([PAGE]);
  expect(heard.lastUnexpected()).toEqual({ thrown: 'TypeError: x', route: 'pages/loans/index', address: 'pages/loans/index' });
});

test('a page that isn’t a tab is opened again with what it is about', () => {
  route = 'loan/detail/index';
  heard.unexpected('TypeError: x');
  expect(heard.lastUnexpected()?.address).toBe('loan/detail/index?id=a');
});

test.each<[string, unknown, readonly string[]]>([
  ['an Error that a promise was rejected with', new RangeError('x'), [PAGE]],
  ['what WeChat refused', { errMsg: 'navigateTo:fail timeout' }, []],
  ['nothing', undefined, []],
  ['what waited at the lock', new Error('当时账本锁着，请再做一次'), []],
])('%s', (_what, reason, pages) => {
  heard.unexpected(reason);
  expect(opened).toEqual(pages);
});

test.each<[string, readonly (readonly [string, number])[], number]>([
  ['a hundred at once', Array.from({ length: 100 }, (_, each) => [`Error: ${each}`, 0] as const), 1],
  ['the same each second of a minute', Array.from({ length: 60 }, () => ['Error: x', 1000] as const), 1],
  ['the same two minutes later', [['Error: x', 0], ['Error: x', 120_000]], 2],
  ['another after five seconds', [['Error: x', 0], ['Error: y', 5000]], 1],
  ['another after eleven', [['Error: x', 0], ['Error: y', 11_000]], 2],
  ['another where the clock was set back', [['Error: x', 0], ['Error: y', -3_600_000]], 2],
])('%s', (_what, errors, pages) => {
  for (const [thrown, later] of errors) {
    now += later;
    heard.unexpected(thrown);
  }
  expect(opened).toHaveLength(pages);
});

test('none comes up over itself, or over the lock', () => {
  route = 'settings/unexpected/index';
  heard.unexpected('Error: x');
  [route, locked] = ['settings/lock/index', true];
  heard.unexpected('Error: y');
  expect(opened).toEqual([]);
});

test('where the page can’t be opened a dialog leads on', () => {
  refuses = true;
  heard.unexpected('Error: x');
  expect(asked).toHaveLength(1);
  asked[0]?.success?.({ confirm: false });
  expect(opened).toEqual([]);
  asked[0]?.success?.({ confirm: true });
  expect(opened).toEqual(['/pages/loans/index']);
});
