/* eslint-disable @typescript-eslint/prefer-promise-reject-errors -- wx rejects with plain objects, not Errors */
import { phoneStorage } from '../../miniprogram/platform/storage';
import { standInForWx } from './wx-double';

const values = new Map<string, unknown>();
let refusal: unknown;

beforeEach(() => {
  values.clear();
  refusal = undefined;
  const settle = <T>(make: () => T) => (refusal === undefined ? Promise.resolve(make()) : Promise.reject(refusal));
  standInForWx({
    getStorageInfo: () => settle(() => ({ keys: [...values.keys()], currentSize: 1, limitSize: 10240 })),
    getStorage: ({ key }: { key: string }) =>
      settle(() => key).then(() =>
        values.has(key) ? { data: values.get(key), errMsg: 'getStorage:ok' } : Promise.reject({ errMsg: 'getStorage:fail data not found' }),
      ),
    setStorage: ({ key, data }: { key: string; data: unknown }) => settle(() => void values.set(key, data)),
    removeStorage: ({ key }: { key: string }) => settle(() => void values.delete(key)),
  });
});

test('what is set is there, until it is removed', async () => {
  await phoneStorage.set('loan/a', { id: 'a' });
  expect(await phoneStorage.keys()).toEqual(['loan/a']);
  expect(await phoneStorage.get('loan/a')).toEqual({ id: 'a' });
  await phoneStorage.remove('loan/a');
  expect(await phoneStorage.keys()).toEqual([]);
});

test('a key that is not there reads as undefined, and removing it is nothing', async () => {
  expect(await phoneStorage.get('loan/a')).toBeUndefined();
  await expect(phoneStorage.remove('loan/a')).resolves.toBeUndefined();
});

test.each([[''], [0], [false], [null]])('%j is a value, not its absence', async (value) => {
  await phoneStorage.set('k', value);
  expect(await phoneStorage.get('k')).toBe(value);
});

test.each([
  [{ errMsg: 'getStorage:fail storage error' }],
  [{ errno: 1 }],
  [new Error('broken')],
  ['broken'],
  [null],
])('a refusal %j is passed on by every call', async (failure) => {
  refusal = failure;
  const rejected: unknown = { status: 'rejected', reason: failure };
  const all = await Promise.allSettled([phoneStorage.keys(), phoneStorage.get('k'), phoneStorage.set('k', 1), phoneStorage.remove('k')]);
  expect(all).toEqual([rejected, rejected, rejected, rejected]);
});
