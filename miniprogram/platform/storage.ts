import { inTime } from './time-limit';

const NOT_READ = '手机没有回应，请再试一次，一直不行就重启微信';
const NOT_WRITTEN = '手机没有回应，不知道有没有存下，请重启微信再看';

/** Writes under way, by key. */
const writing = new Map<string, Promise<unknown>>();

/**
 * wx storage, one promise a call. A call rejects with the reason the phone gave, or with a sentence where it gives no
 * answer in time; a key that isn't there reads as undefined. It fits the storage that the ledger asks for.
 */
export const phoneStorage = {
  async keys(): Promise<string[]> {
    return (await inTime(wx.getStorageInfo(), NOT_READ)).keys;
  },

  async get(key: string): Promise<unknown> {
    try {
      return (await inTime(wx.getStorage<unknown>({ key }), NOT_READ)).data;
    } catch (failure) {
      if (isNotFound(failure)) return undefined;
      throw failure;
    }
  },

  set: (key: string, value: unknown): Promise<void> => write(key, () => wx.setStorage({ key, data: value })),
  remove: (key: string): Promise<void> => write(key, () => wx.removeStorage({ key })),
};

/**
 * One write of a key at a time. A write that was given up may still be under way in the phone: the next one of that key
 * waits for it, and rejects where it gets no answer either, so that an old value never lands on a newer one.
 */
async function write(key: string, start: () => Promise<unknown>): Promise<void> {
  for (let before = writing.get(key); before !== undefined; before = writing.get(key)) {
    await inTime(before.then(() => undefined, () => undefined), NOT_WRITTEN);
  }
  const call = start();
  writing.set(key, call);
  const done = (): void => {
    if (writing.get(key) === call) writing.delete(key);
  };
  call.then(done, done);
  await inTime(call, NOT_WRITTEN);
}

function isNotFound(failure: unknown): boolean {
  return typeof failure === 'object' && failure !== null && 'errMsg' in failure && String(failure.errMsg).includes('not found');
}
