import { createPhoneStorage, type PhoneStorage } from '../../miniprogram/platform/storage';
import { wxStorage } from '../../miniprogram/platform/storage-calls';
import { failureSentence } from '../../miniprogram/text/failure';
import { standInForWx } from './wx-double';

/** A phone that doesn't answer. */

let phoneStorage: PhoneStorage;
const values = new Map<string, unknown>();
/** Lets the writes that are held back land, the oldest first. */
let held: (() => void)[] = [];
let isSilent = false;

beforeEach(async () => {
  jest.useFakeTimers();
  values.clear();
  [held, isSilent] = [[], false];
  const silence = new Promise<never>(() => undefined);
  const later = (effect: () => void) => new Promise<void>((resolve) => {
    const land = (): void => (effect(), resolve());
    if (isSilent) held.push(land);
    else land();
  });
  standInForWx({
    getStorageInfo: () => (isSilent ? silence : Promise.resolve({ keys: [...values.keys()], currentSize: 1, limitSize: 10240 })),
    getStorage: ({ key, encrypt }: { key: string; encrypt?: true }) => (isSilent ? silence : Promise.resolve({ data: encrypt ? values.get(key) : 'gibberish' })),
    setStorage: ({ key, data }: { key: string; data: unknown }) => later(() => values.set(key, data)),
    removeStorage: ({ key }: { key: string }) => later(() => values.delete(key)),
  });
  phoneStorage = createPhoneStorage(wxStorage);
  await phoneStorage.set('other', 1);
  isSilent = true;
});
afterEach(() => {
  held.forEach((land) => land());
  jest.useRealTimers();
});

const outcome = (call: Promise<unknown>) => call.then(() => 'done', failureSentence);
const pass = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1000);

test.each([
  ['keys', () => phoneStorage.keys(), '手机没有回应，请再试一次，一直不行就重启微信。'],
  ['get', () => phoneStorage.get('k'), '手机没有回应，请再试一次，一直不行就重启微信。'],
  ['set', () => phoneStorage.set('k', 1), '手机没有回应，不知道有没有存下，请重启微信再看。'],
  ['remove', () => phoneStorage.remove('k'), '手机没有回应，不知道有没有存下，请重启微信再看。'],
])('%s that gets no answer rejects after ten seconds with a sentence', async (_name, call, sentence) => {
  const settled = jest.fn();
  void outcome(call()).then(settled);
  await pass(9.9);
  expect(settled).not.toHaveBeenCalled();
  await pass(0.2);
  expect(settled).toHaveBeenCalledWith(sentence);
});

test('a write that lands late never lands on a newer one: the newer waits for it', async () => {
  const first = outcome(phoneStorage.set('a', 1));
  await pass(10);
  expect(await first).toContain('手机没有回应');
  isSilent = false;
  const second = outcome(phoneStorage.set('a', 2));
  await pass(3);
  expect(values.get('sealed/a')).toBeUndefined();
  held.shift()?.();
  expect([await second, values.get('sealed/a')]).toEqual(['done', { kept: 2 }]);
});

test('while one key gets no answer another is written', async () => {
  const first = outcome(phoneStorage.set('a', 1));
  await pass(0);
  isSilent = false;
  expect(await outcome(phoneStorage.set('b', 1))).toBe('done');
  await pass(10);
  expect(await outcome(Promise.race([first]))).toBe('done');
  const again = outcome(phoneStorage.set('a', 2));
  await pass(10);
  expect([await again, values.get('sealed/a'), values.get('sealed/b')]).toEqual(['手机没有回应，不知道有没有存下，请重启微信再看。', undefined, { kept: 1 }]);
});

test('a phone that answers nothing at the start, and answers later, opens at the next try', async () => {
  const storage = createPhoneStorage(wxStorage);
  const first = outcome(storage.keys());
  await pass(10);
  expect(await first).toContain('手机没有回应');
  isSilent = false;
  expect(await storage.keys()).toEqual(['other']);
});
