/* oxlint-disable typescript/prefer-promise-reject-errors -- wx rejects with plain objects, not Errors */
import { createPhoneStorage, type PhoneStorage } from '../../miniprogram/platform/storage';
import { wxStorage } from '../../miniprogram/platform/storage-calls';
import { standInForWx } from './wx-double';

interface Options {
  readonly key: string;
  readonly data?: unknown;
  readonly encrypt?: boolean;
}

const values = new Map<string, Options>();
let refusal: unknown;
let storage: PhoneStorage;

beforeEach(() => {
  values.clear();
  refusal = undefined;
  const settle = <T>(make: () => T) => (refusal === undefined ? Promise.resolve(make()) : Promise.reject(refusal));
  standInForWx({
    getStorageInfo: () => settle(() => ({ keys: [...values.keys()], currentSize: 1, limitSize: 10240 })),
    getStorage: ({ key, encrypt }: Options) => settle(() => values.get(key)).then((entry) => {
      if (entry === undefined) return Promise.reject({ errMsg: 'getStorage:fail data not found' });
      return { data: entry.encrypt === encrypt ? entry.data : 'U2FsdGVkX1', errMsg: 'getStorage:ok' };
    }),
    setStorage: (options: Options) => settle(() => void values.set(options.key, options)),
    removeStorage: ({ key }: Options) => settle(() => void values.delete(key)),
  });
  storage = createPhoneStorage(wxStorage);
});

test('what is set is there, until it is removed; everything stands there encrypted', async () => {
  await storage.set('loan/a', { id: 'a' });
  expect(await storage.keys()).toEqual(['loan/a']);
  expect(await storage.get('loan/a')).toEqual({ id: 'a' });
  expect([...values.values()]).toEqual([{ key: 'sealed/loan/a', data: { kept: { id: 'a' } }, encrypt: true }]);
  await storage.remove('loan/a');
  expect([await storage.keys(), values.size]).toEqual([[], 0]);
});

test('a key that is not there reads as undefined, and removing it is nothing', async () => {
  expect(await storage.get('loan/a')).toBeUndefined();
  await expect(storage.remove('loan/a')).resolves.toBeUndefined();
});

test.each([[''], [0], [false], [null]])('%j is a value, not its absence', async (value) => {
  await storage.set('k', value);
  expect(await storage.get('k')).toBe(value);
});

test('how full it is was heard with the keys, and is asked anew where that is wanted', async () => {
  await storage.keys();
  const asked = jest.spyOn(wx, 'getStorageInfo');
  expect(await storage.usage('last')).toMatchObject({ currentSize: 1, limitSize: 10240 });
  expect(asked).not.toHaveBeenCalled();
  await storage.usage('anew');
  expect(asked).toHaveBeenCalledTimes(1);
});

test.each([
  [{ errMsg: 'getStorage:fail storage error' }],
  [{ errno: 1 }],
  [new Error('broken')],
  ['broken'],
  [null],
])('a refusal %j is passed on by every call', async (failure) => {
  await storage.set('other', 1);
  refusal = failure;
  const rejected: unknown = { status: 'rejected', reason: failure };
  const all = await Promise.allSettled([storage.keys(), storage.get('k'), storage.set('k', 1), storage.remove('k'), storage.usage('anew')]);
  expect(all).toEqual([rejected, rejected, rejected, rejected, rejected]);
  const unopened = createPhoneStorage(wxStorage);
  expect(await Promise.allSettled([unopened.keys(), unopened.get('k'), unopened.set('k', 1), unopened.remove('k')])).toEqual([rejected, rejected, rejected, rejected]);
});

test('writes of one key follow each other in the order they were asked for', async () => {
  await Promise.all([storage.set('a', 1), storage.remove('a'), storage.set('a', 2), storage.set('b', 1), storage.remove('b')]);
  expect([await storage.get('a'), await storage.get('b')]).toEqual([2, undefined]);
});
