import { inTime } from './time-limit';

const NOT_READ = '手机没有回应，请再试一次，一直不行就重启微信';
export const NOT_WRITTEN = '手机没有回应，不知道有没有存下，请重启微信再看';

/** What wx.getStorageInfo says; the sizes in KB. */
export interface StorageListing {
  readonly keys: readonly string[];
  readonly currentSize: number;
  readonly limitSize: number;
}

/** How an entry stands in the storage: read the other way it is an error on one phone and gibberish on another. */
export type Mode = 'encrypted' | 'plain';

/** wx's storage, one promise a call, by the names that stand in it. */
export interface StorageCalls {
  info(): Promise<StorageListing>;
  /** Undefined where there is none of that name. */
  read(name: string, mode: Mode): Promise<{ readonly data: unknown } | undefined>;
  write(name: string, data: unknown, mode: Mode): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Writes under way, by name. */
const writing = new Map<string, Promise<unknown>>();

/** A call rejects with the reason the phone gave, or with a sentence where it gives no answer in time. */
export const wxStorage: StorageCalls = {
  info: () => inTime(wx.getStorageInfo(), NOT_READ),

  async read(name, mode) {
    try {
      return await inTime(wx.getStorage<unknown>({ key: name, ...encrypt(mode) }), NOT_READ);
    } catch (failure) {
      if (isNotFound(failure)) return undefined;
      throw failure;
    }
  },

  write: (name, data, mode) => write(name, () => wx.setStorage({ key: name, data, ...encrypt(mode) })),
  remove: (name) => write(name, () => wx.removeStorage({ key: name })),
};

function encrypt(mode: Mode): { encrypt?: true } {
  return (mode === 'encrypted' ? { encrypt: true } : {});
}

/**
 * One write of a name at a time. A write that was given up may still be under way in the phone: the next one of that
 * name waits for it, and rejects where it gets no answer either, so that an old value never lands on a newer one.
 */
async function write(name: string, start: () => Promise<unknown>): Promise<void> {
  for (let before = writing.get(name); before !== undefined; before = writing.get(name)) {
    await inTime(before.then(() => undefined, () => undefined), NOT_WRITTEN);
  }
  const call = start();
  writing.set(name, call);
  const done = (): void => {
    if (writing.get(name) === call) writing.delete(name);
  };
  call.then(done, done);
  await inTime(call, NOT_WRITTEN);
}

function isNotFound(failure: unknown): boolean {
  return typeof failure === 'object' && failure !== null && 'errMsg' in failure && String(failure.errMsg).includes('not found');
}
