import type { AppPage } from '../journeys/support/app-page';
import { Preview } from '../journeys/support/preview';

// wx storage keeps WeChat's limits and outlives a restart.
type Wx = Record<string, (...args: unknown[]) => unknown>;

let preview: Preview;
let app: AppPage;
beforeAll(async () => {
  preview = await Preview.start('test/preview/fixture');
});
afterAll(() => preview?.close());
beforeEach(async () => {
  app = await preview.open('/pages/home/index', { plainStorage: { kept: { cents: 100 } } });
});
afterEach(() => app.close());

/** Calls wx in the page; a refusal is answered as its errMsg. */
function call(name: string, ...args: unknown[]): Promise<unknown> {
  return app.page.evaluate(
    async ([method, rest]) => {
      const { __previewWx: wx } = window as unknown as { __previewWx: Wx };
      try {
        return await wx[method]?.(...(rest));
      } catch (error) {
        return (error as { errMsg?: string }).errMsg ?? (error as Error).message;
      }
    },
    [name, args] as const,
  );
}

const entries: [string, unknown][] = [
  ['text', '借款'],
  ['number', 12.5],
  ['nothing', null],
  ['record', { cents: [1, 2], note: '' }],
];
test.each(entries)('a %s comes back as it was', async (key, data) => {
  await call('setStorage', { key, data });
  expect(await call('getStorageSync', key)).toEqual(data);
  await app.restart();
  expect(await call('getStorage', { key })).toEqual({ data, errMsg: 'getStorage:ok' });
});

test('what was there at the start, what is not there, and what there is in all', async () => {
  expect(await call('getStorageSync', 'kept')).toEqual({ cents: 100 });
  expect(await call('getStorageSync', 'other')).toBe('');
  expect(await call('getStorage', { key: 'other' })).toBe('getStorage:fail data not found');
  expect(await call('getStorageInfoSync')).toEqual({ keys: ['kept'], currentSize: 1, limitSize: 10240 });
});

test('a restart keeps what was stored and removed since', async () => {
  await call('removeStorageSync', 'kept');
  await app.restart({ today: '2026-12-01' });
  expect(await call('getStorageSync', 'kept')).toBe('');
  await app.page.getByText('2026-12-1').waitFor();
});

test('1 MB a key and 10 MB in all', async () => {
  const kilobytes = (count: number): string => 'x'.repeat(1024 * count);
  expect(await call('setStorage', { key: 'a', data: kilobytes(1025) })).toBe('setStorage:fail entry size limit reached');
  expect(await call('setStorage', { key: 'a', data: kilobytes(800), encrypt: true })).toBe('setStorage:fail entry size limit reached');
  for (let key = 0; key < 10; key += 1) await call('setStorageSync', `k${key}`, kilobytes(1000));
  expect(await call('setStorage', { key: 'k10', data: kilobytes(1000) })).toBe('setStorage:fail exceed storage max size 10Mb');
});

test('an encrypted entry is read with encrypt only', async () => {
  await call('setStorage', { key: 'secret', data: { cents: 1 }, encrypt: true });
  expect(await call('getStorage', { key: 'secret', encrypt: true })).toMatchObject({ data: { cents: 1 } });
  expect(await call('getStorage', { key: 'secret' })).not.toMatchObject({ data: { cents: 1 } });
});
