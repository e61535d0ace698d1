import { createQueue, type Queue } from '../platform/queue';
import { eraseStorage } from './erase';
import { bareKey, SNAPSHOT, snapshotOf } from './keys';
import { indexedKeys } from './indexes';
import { asideIn, keepAside, keptAsideOf, type KeptAside } from './kept-aside';
import { isLedgerKey } from './kinds';
import { createPointer, POINTER_KEY, type Pointer } from './pointer';
import type { Storage } from './storage-face';
import { writeVerified } from './verified-write';

/** Everything of a ledger as it stands in the storage: key and value. */
export type Entries = readonly (readonly [key: string, value: unknown])[];

/**
 * A storage in which all of the ledger can change at once (a restored backup), though only one key can be written at a
 * time. The keys of the ledger stand under the prefix of a snapshot; one pointer says which snapshot counts. The
 * first has no prefix, so that what is on phones by now needs no move. Keys of other things pass through unchanged.
 */
export interface Snapshots extends KeptAside {
  /** The storage as the ledger sees it: the snapshot that counts. Once another counts, its writes reject. */
  face(): Storage;
  /**
   * All entries of the snapshot that counts, whether the phone lists them or only an index names them; `unread` are the
   * keys that it didn't hand out, those of drafts among them.
   */
  entries(): Promise<{ entries: Entries; unread: readonly string[] }>;
  /**
   * Puts these entries in the place of all there is: written and read back under a new snapshot first, then the
   * pointer. Rejects with the state before where anything fails; what was half written goes at a later start.
   *
   * @param keep keys of the snapshot before that can't be carried over, as nobody could read them: they stay where they are
   */
  replaceAll(entries: Entries, keep?: readonly string[]): Promise<void>;
  /** Brings back what was replaced since the start, which is kept until the next one; does nothing where nothing was. */
  undoReplace(): Promise<void>;
  /**
   * Removes everything that the storage holds, of the ledger and beside it. The pointer goes to an empty snapshot
   * first: cut off after that one write the ledger is empty, and the next start sweeps the rest. Rejects where
   * something is left, and can be called again. A face made before writes and reads nothing from then on.
   */
  eraseAll(): Promise<void>;
}

export function createSnapshots(storage: Storage): Snapshots {
  const queue = createQueue();
  const pointer = createPointer(storage);
  let before: number | undefined;
  let swept = false;
  /** How often all was erased: a face belongs to its time. */
  let erased = 0;

  /** The keys of the snapshot that counts. The first time, those of the others are removed, as far as the phone lets us. */
  async function ownKeys(): Promise<string[]> {
    const { snapshot, isStored } = await pointer.now();
    const keys = await storage.keys();
    // Without a pointer that says so nothing is known to be stale.
    if (!swept && isStored) {
      swept = true;
      await sweep(storage, keys, snapshot).catch(() => undefined);
    }
    return inside(keys, snapshot);
  }

  return {
    face() {
      const born = erased;
      const current = async (): Promise<number> => {
        if (born !== erased) throw new Error('账本刚刚清空，请返回后重新打开这一页');
        return (await pointer.now()).snapshot;
      };
      return faceOf(storage, queue, current, ownKeys);
    },
    async entries() {
      await queue.idle();
      return entriesOf(storage, (await ownKeys()).filter(isLedgerKey), prefixOf((await pointer.now()).snapshot));
    },
    replaceAll: (entries, keep = []) => queue.add(async () => {
      const { snapshot, isStored } = await pointer.now();
      await ownKeys();
      // Else a start after half of it would find two snapshots, and nothing to say which counts.
      if (!isStored) await pointer.moveTo(snapshot);
      await keepAside(storage, keep.map((key) => prefixOf(snapshot) + key));
      // The next start sweeps what was before, and not this one: until then it can be brought back.
      swept = true;
      await pointer.moveTo(await writeBeside(storage, snapshot, entries));
      before = snapshot;
    }),
    ...keptAsideOf(storage, queue, async () => (await pointer.now()).snapshot),
    undoReplace: () => queue.add(async () => {
      if (before === undefined) return;
      await pointer.moveTo(before);
      before = undefined;
    }),
    eraseAll: () => queue.add(async () => {
      [before, swept, erased] = [undefined, false, erased + 1];
      await eraseEverything(storage, pointer);
    }),
  };
}

/** A phone that is too full for the pointer erases all the same, only not at one stroke. */
async function eraseEverything(storage: Storage, pointer: Pointer): Promise<void> {
  await unusedSnapshot(storage).then((next) => pointer.force(next)).catch(() => undefined);
  await eraseStorage(storage, { bareLedgerKey, pointerKey: POINTER_KEY }).finally(() => pointer.forget());
}

/** A face is that of the snapshot it first met: what was read from one must not be written into another. */
function faceOf(storage: Storage, queue: Queue, current: () => Promise<number>, ownKeys: () => Promise<string[]>): Storage {
  let bound: number | undefined;
  async function place(key: string): Promise<string> {
    const now = await current();
    bound ??= now;
    if (bound !== now) throw new Error('账本刚刚换过，请返回后重新打开这一页');
    return isLedgerKey(key) ? prefixOf(now) + key : key;
  }
  return {
    async keys() {
      const keys = await ownKeys();
      await place('');
      return keys;
    },
    get: async (key) => storage.get(await place(key)),
    set: (key, value) => queue.add(async () => storage.set(await place(key), value)),
    remove: (key) => queue.add(async () => storage.remove(await place(key))),
  };
}

async function entriesOf(storage: Storage, listed: readonly string[], prefix: string): ReturnType<Snapshots['entries']> {
  const get = (key: string): Promise<unknown> => storage.get(prefix + key);
  const keys = [...new Set([...listed, ...(await indexedKeys(get, listed))])];
  // What isn't handed out is asked for once more: a phone may refuse a thing once.
  const found = await Promise.all(keys.map((key) => get(key).catch(() => get(key)).then((value) => [key, value] as const, () => [key, undefined] as const)));
  const [there, missing] = [found.filter(([, value]) => value !== undefined), found.filter(([, value]) => value === undefined)];
  return { entries: there, unread: missing.map(([key]) => key) };
}

function prefixOf(snapshot: number): string {
  return (snapshot === 0 ? '' : `g${snapshot}/`);
}

/** The keys as the ledger knows them: those of the snapshot, and what belongs to none. */
function inside(keys: readonly string[], snapshot: number): string[] {
  const prefix = prefixOf(snapshot);
  const own = keys.filter((key) => snapshotOf(key) === snapshot && key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  const others = keys.filter((key) => !SNAPSHOT.test(key) && !isLedgerKey(key) && key !== POINTER_KEY);
  return [...own.filter(isLedgerKey), ...others];
}

/** The key without its snapshot where a ledger has such a one, else null. */
function bareLedgerKey(key: string): string | null {
  const bare = bareKey(key);
  return SNAPSHOT.test(key) || isLedgerKey(bare) ? bare : null;
}

/** The number after the highest that a key bears: whatever the pointer says by now, nothing stands under it. */
async function unusedSnapshot(storage: Storage): Promise<number> {
  return 1 + Math.max(0, ...(await storage.keys()).map(snapshotOf));
}

/** Removes the snapshots that don't count. Cut off anywhere, the next start goes on. */
async function sweep(storage: Storage, keys: readonly string[], now: number): Promise<void> {
  const kept = await asideIn(storage);
  const isStale = (key: string): boolean => snapshotOf(key) !== now && (SNAPSHOT.test(key) || isLedgerKey(key)) && !kept.includes(key);
  for (const key of keys.filter(isStale)) await storage.remove(key);
}

/** Writes the entries as a new snapshot, which doesn't count yet, and says which it is. */
async function writeBeside(storage: Storage, now: number, entries: Entries): Promise<number> {
  const next = Math.max(now + 1, await unusedSnapshot(storage));
  // A phone that says it has written and hasn't would leave holes in what is about to count.
  for (const [key, value] of entries) await writeVerified(storage, prefixOf(next) + key, value);
  return next;
}
