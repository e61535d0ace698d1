import { isBag } from './shape';
import type { Storage } from './storage-face';

/** Names the snapshot that counts: `{ version: 1, generation: 3 }`, as phones have it. Absent where nothing was ever restored. */
export const POINTER_KEY = 'generation';
const POINTER_VERSION = 1;

/** Which snapshot of a storage counts, read once. */
export interface Pointer {
  /** Rejects where it can't be read or understood; the next call tries again. */
  now(): Promise<number>;
  /** Writes it and looks whether it was written; where nobody knows, the next call of `now` reads it anew. */
  moveTo(snapshot: number): Promise<void>;
  /** Writes it whatever it says by now, and looks at nothing. */
  force(snapshot: number): Promise<void>;
  forget(): void;
}

export function createPointer(storage: Storage): Pointer {
  let opened: Promise<number> | undefined;
  const write = (snapshot: number) => storage.set(POINTER_KEY, { version: POINTER_VERSION, generation: snapshot });
  return {
    async now() {
      const reading = (opened ??= pointerIn(storage));
      try {
        return await reading;
      } catch (error) {
        if (opened === reading) opened = undefined;
        throw error;
      }
    },
    async moveTo(to) {
      opened = undefined;
      const failure = await write(to).then(() => null, (error: unknown) => error);
      const found = await pointerIn(storage);
      opened = Promise.resolve(found);
      if (found !== to) throw failure instanceof Error ? failure : new Error('手机没有写进去');
    },
    force: write,
    forget() {
      opened = undefined;
    },
  };
}

/** Asks for the keys first: a pointer that is there and isn't handed out must not be taken for none. */
async function pointerIn(storage: Storage): Promise<number> {
  return (await storage.keys()).includes(POINTER_KEY) ? understood(await storage.get(POINTER_KEY)) : 0;
}

/** Throws where the pointer is there and says nothing: guessing would show an old ledger as today's. */
function understood(stored: unknown): number {
  const { version, generation } = isBag(stored) ? stored : {};
  if (typeof version === 'number' && version > POINTER_VERSION) throw new Error('由更新版本的小程序写入，请先更新小程序');
  if (version !== POINTER_VERSION || !Number.isSafeInteger(generation) || Number(generation) < 0) throw new Error('不知道哪一份账本是最新的，没有改动任何记录');
  return Number(generation);
}
