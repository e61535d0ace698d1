import { closePage, goBack, openPage, openTab, queryText, replacePage, scrollTo, setTitle } from '../../miniprogram/platform/navigation';
import { standInForPages, standInForWx } from './wx-double';

const calls: [string, unknown][] = [];
const record = (name: string) => (options?: unknown) => {
  calls.push([name, options]);
  return Promise.resolve();
};

const refused = () => Promise.reject(Object.assign(new Error('refused'), { errMsg: 'navigateTo:fail' }));

/** The phone has answered. */
const arrived = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  calls.length = 0;
  standInForPages(1);
  const names = ['navigateTo', 'redirectTo', 'switchTab', 'navigateBack', 'pageScrollTo', 'setNavigationBarTitle'];
  standInForWx(Object.fromEntries(names.map((name) => [name, record(name)])));
});

test.each([
  ['without a query', {}, '/loan/detail/index'],
  ['an id', { id: 'm0abc' }, '/loan/detail/index?id=m0abc'],
  ['two of them', { loan: 'a', id: 'b' }, '/loan/detail/index?loan=a&id=b'],
  ['signs of an address', { id: 'a&b=c?d#e/f g' }, '/loan/detail/index?id=a%26b%3Dc%3Fd%23e%2Ff%20g'],
  ['Chinese', { note: '还款' }, '/loan/detail/index?note=%E8%BF%98%E6%AC%BE'],
  ['a percent sign', { rate: '0.05%' }, '/loan/detail/index?rate=0.05%25'],
  ['nothing in it', { id: '' }, '/loan/detail/index?id='],
])('an address with %s', async (_what, query, url) => {
  openPage('/loan/detail/index', query);
  await arrived();
  replacePage('/loan/detail/index', query);
  expect(calls).toEqual([['navigateTo', { url }], ['redirectTo', { url }]]);
});

test('an address says again what went in', () => {
  const query = { id: 'a&b=c?d#e/f %20g', note: '第一笔 100%' };
  openPage('/p', query);
  const { url } = calls[0]![1] as { url: string };
  const pairs = url.slice(url.indexOf('?') + 1).split('&').map((pair) => pair.split('=').map(decodeURIComponent));
  expect(Object.fromEntries(pairs)).toEqual(query);
});

test.each([
  [2, 'navigateBack', undefined],
  [1, 'switchTab', { url: '/pages/loans/index' }],
])('back with %i pages open', (pages, call, options) => {
  standInForPages(pages);
  goBack();
  expect(calls).toEqual([[call, options]]);
});

test('where no more pages fit, a page opens in place of the one on top', () => {
  standInForPages(10);
  openPage('/a');
  expect(calls).toEqual([['redirectTo', { url: '/a' }]]);
});

describe('a second tap, before the page has changed,', () => {
  const ways: [string, () => void][] = [['openPage', () => openPage('/b')], ['replacePage', () => replacePage('/b')], ['openTab', () => openTab('/b')], ['goBack', goBack]];

  test.each(ways)('does not go anywhere by %s', async (_, again) => {
    standInForPages(2);
    openPage('/a');
    again();
    expect(calls).toEqual([['navigateTo', { url: '/a' }]]);
    await arrived();
    again();
    expect(calls).toHaveLength(2);
  });

  test('counts again once the phone has refused the first', async () => {
    standInForWx({ navigateTo: refused, showToast: record('showToast') });
    openPage('/a');
    await arrived();
    expect(calls.splice(0)).toMatchObject([['showToast', { title: '没打开这一页，连上网再试一次' }]]);
    standInForWx({ navigateTo: record('navigateTo') });
    openPage('/b');
    expect(calls).toEqual([['navigateTo', { url: '/b' }]]);
  });

  test('counts again in the end where the phone never answers', () => {
    jest.useFakeTimers();
    standInForWx({ navigateTo: (options: unknown) => { void record('navigateTo')(options); return new Promise(() => undefined); } });
    openPage('/a');
    jest.advanceTimersByTime(2900);
    openPage('/b');
    jest.advanceTimersByTime(200);
    openPage('/c');
    jest.advanceTimersByTime(5000);
    jest.useRealTimers();
    expect(calls.map(([, options]) => options)).toEqual([{ url: '/a' }, { url: '/c' }]);
  });
});

test('a page closes itself, and never the one on top of it', async () => {
  const [below, page, above] = [{}, {}, {}];
  const open = (...pages: object[]) => Object.assign(globalThis, { getCurrentPages: () => pages });
  open(below, page, above);
  closePage(page);
  open(below);
  closePage(page);
  expect(calls).toEqual([]);
  open(below, page);
  closePage(page);
  expect(calls).toEqual([['navigateBack', undefined]]);
  await arrived();
});

test('the others pass on what they are given', () => {
  openTab('/pages/plan/index');
  scrollTo('#field-amount');
  setTitle('编辑借款');
  expect(calls).toEqual([
    ['switchTab', { url: '/pages/plan/index' }],
    ['pageScrollTo', { selector: '#field-amount', offsetTop: -16, duration: 200 }],
    ['setNavigationBarTitle', { title: '编辑借款' }],
  ]);
});

afterEach(() => arrived());

test.each([
  ['nothing', undefined, ''], ['a code', '%E8%BF%98', '还'], ['half a code', '%E8%BF', '%E8%BF'], ['no code', '100%', '100%'],
  ['text too long', 'a'.repeat(301), ''], ['the same name twice', ['a', 'b'], ''], ['no text', { id: 'a' }, ''],
])('a query with %s is read without failing', (_what, value, read) => expect(queryText(value)).toBe(read));
