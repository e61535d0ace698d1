/**
 * wx storage, one promise a call. A call rejects with the reason the phone gave; a key that isn't there reads as
 * undefined. It fits the storage that the ledger asks for.
 */
export const phoneStorage = {
  async keys(): Promise<string[]> {
    return (await wx.getStorageInfo()).keys;
  },

  async get(key: string): Promise<unknown> {
    try {
      return (await wx.getStorage<unknown>({ key })).data;
    } catch (failure) {
      if (isNotFound(failure)) return undefined;
      throw failure;
    }
  },

  async set(key: string, value: unknown): Promise<void> {
    await wx.setStorage({ key, data: value });
  },

  async remove(key: string): Promise<void> {
    await wx.removeStorage({ key });
  },
};

function isNotFound(failure: unknown): boolean {
  return typeof failure === 'object' && failure !== null && 'errMsg' in failure && String(failure.errMsg).includes('not found');
}
