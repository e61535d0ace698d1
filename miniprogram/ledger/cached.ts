import { createQueue } from '../platform/queue';

/** What a storage holds, read once and kept in memory beside it. */
export interface Cached<Contents> {
  /** The contents after all changes asked for so far. Rejects where the storage can't be read; the next call tries again. */
  now(): Promise<Contents>;
  /**
   * Changes run one after the other, each on what the one before has left, so that two taps in a hurry don't overwrite
   * each other. `make` writes to the storage and resolves to the contents from then on; where it rejects they stay.
   */
  change(make: (now: Contents) => Promise<Contents>): Promise<void>;
}

export function createCached<Contents>(open: () => Promise<Contents>): Cached<Contents> {
  const queue = createQueue();
  let contents: Promise<Contents> | undefined;

  async function current(): Promise<Contents> {
    contents ??= open();
    const opening = contents;
    try {
      return await opening;
    } catch (error) {
      if (contents === opening) contents = undefined;
      throw error;
    }
  }

  return {
    async now() {
      await queue.idle();
      return current();
    },
    change: (make) =>
      queue.add(async () => {
        contents = Promise.resolve(await make(await current()));
      }),
  };
}
