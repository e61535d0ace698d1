import { bareKey, snapshotOf } from './keys';
import { isLedgerKey } from './kinds';
import { isBag } from './shape';
import type { Storage } from './storage-face';

/** Names the snapshot that counts: `{ version: 1, generation: 3 }`, as phones have it. Absent where nothing was ever restored. */
export const POINTER_KEY = 'generation';
const POINTER_VERSION = 1;

const UNKNOWN = '不知道哪一份账本是最新的，没有改动任何记录';

/** Which snapshot counts, and whether the phone has it written down: only then others are known to be stale. */
export interface Reading {
  readonly snapshot: number;
  readonly isStored: boolean;
}

/** Which snapshot of a storage counts, read once. */
export interface Pointer {
  /** Rejects where nobody can say; the next call tries again. */
  now(): Promise<Reading>;
  /** Writes it and looks whether it was written; where nobody knows, the next call of `now` reads it anew. */
  moveTo(snapshot: number): Promise<void>;
  /** Writes it whatever it says by now, and looks at nothing. */
  force(snapshot: number): Promise<void>;
  forget(): void;
}

export function createPointer(storage: Storage): Pointer {
  let opened: Promise<Reading> | undefined;
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
      if (found.snapshot !== to || !found.isStored) throw failure instanceof Error ? failure : new Error('手机没有写进去');
    },
    force: write,
    forget() {
      opened = undefined;
    },
  };
}

/**
 * The pointer is read, not looked up in the listing: a phone that lists nothing for once must not make another snapshot
 * count. Where it can't be read or understood, the one snapshot that there is counts; of several nobody knows which.
 */
async function pointerIn(storage: Storage): Promise<Reading> {
  const listed = await storage.keys();
  const stored = await storage.get(POINTER_KEY).then((value) => ({ value }), (failure: unknown) => ({ failure }));
  const said = 'value' in stored ? understood(stored.value) : null;
  if (said !== null) return { snapshot: said, isStored: true };
  const found = snapshotsIn(listed);
  const [only] = found;
  if (found.length === 1 && only !== undefined) return { snapshot: only, isStored: false };
  if (found.length === 0 && 'value' in stored && stored.value === undefined) return { snapshot: 0, isStored: false };
  if ('failure' in stored) throw stored.failure instanceof Error ? stored.failure : new Error(UNKNOWN);
  throw new Error(isLater(stored.value) ? '由更新版本的小程序写入，请先更新小程序' : UNKNOWN);
}

function isLater(stored: unknown): boolean {
  return isBag(stored) && Number(stored.version) > POINTER_VERSION;
}

/** The snapshots that records stand in. */
function snapshotsIn(keys: readonly string[]): number[] {
  return [...new Set(keys.filter((key) => isLedgerKey(bareKey(key))).map(snapshotOf))];
}

/** Null where it says nothing: guessing would show an old ledger as today's. */
function understood(stored: unknown): number | null {
  const { version, generation } = isBag(stored) ? stored : {};
  return version === POINTER_VERSION && Number.isSafeInteger(generation) && Number(generation) >= 0 ? Number(generation) : null;
}
