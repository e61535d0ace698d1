import { createQueue, type Queue } from '../platform/queue';
import { eraseStorage } from './erase';
import { bareKey, SNAPSHOT, isLedgerKey } from './keys';
import { createPointer, POINTER_KEY } from './pointer';
import type { Storage } from './storage-face';

/** Everything of a ledger as it stands in the storage: key and value. */
export type Entries = readonly (readonly [key: string, value: unknown])[];


/**
 * A storage in which all of the ledger can change at once (a restored backup), though only one key can be written at a
 * time. The keys of the ledger stand under the prefix of a snapshot; one pointer says which snapshot counts. The
 * first has no prefix, so that what is on phones by now needs no move. Keys of other things pass through unchanged.
 */
export interface Snapshots {
  /** The storage as the ledger sees it: the snapshot that counts. Once another counts, its writes reject. */
  face(): Storage;
  /** All entries of the snapshot that counts; `unread` are the keys that the phone didn't hand out. */
  entries(): Promise<{ entries: Entries; unread: readonly string[] }>;
  /**
   * Puts these entries in the place of all there is: written and read back under a new snapshot first, then the
   * pointer. Rejects with the state before where anything fails; what was half written goes at a later start.
   */
  replaceAll(entries: Entries): Promise<void>;
  /** Whether something was replaced since the start: it is kept until the next one. */
  canUndoReplace(): boolean;
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
    const now = await pointer.now();
    const keys = await storage.keys();
    if (!swept) {
      swept = true;
      await sweep(storage, keys, now).catch(() => undefined);
    }
    return inside(keys, now);
  }

  return {
    face() {
      const born = erased;
      const current = async (): Promise<number> => {
        if (born !== erased) throw new Error('账本刚刚清空，请返回后重新打开这一页');
        return pointer.now();
      };
      return faceOf(storage, queue, current, ownKeys);
    },
    async entries() {
      await queue.idle();
      return entriesOf(storage, (await ownKeys()).filter(isLedgerKey), prefixOf(await pointer.now()));
    },
    replaceAll: (entries) => queue.add(async () => {
      const now = await pointer.now();
      await ownKeys();
      await pointer.moveTo(await writeBeside(storage, now, entries));
      before = now;
    }),
    canUndoReplace: () => before !== undefined,
    undoReplace: () => queue.add(async () => {
      if (before === undefined) return;
      await pointer.moveTo(before);
      before = undefined;
    }),
    eraseAll: () => queue.add(async () => {
      [before, swept, erased] = [undefined, false, erased + 1];
      // A phone that is too full for the pointer erases all the same, only not at one stroke.
      await unusedSnapshot(storage).then((next) => pointer.force(next)).catch(() => undefined);
      await eraseStorage(storage, { bareLedgerKey, pointerKey: POINTER_KEY }).finally(() => pointer.forget());
    }),
  };
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

async function entriesOf(storage: Storage, keys: readonly string[], prefix: string): ReturnType<Snapshots['entries']> {
  const found = await Promise.all(keys.map((key) => storage.get(prefix + key).then((value) => [key, value] as const, () => null)));
  return { entries: found.flatMap((entry) => (entry === null ? [] : [entry])), unread: keys.filter((_, place) => found[place] === null) };
}

function prefixOf(snapshot: number): string {
  return (snapshot === 0 ? '' : `g${snapshot}/`);
}

function snapshotOf(key: string): number {
  return Number(SNAPSHOT.exec(key)?.[1] ?? 0);
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
  const isStale = (key: string) => snapshotOf(key) !== now && (SNAPSHOT.test(key) || isLedgerKey(key));
  for (const key of keys.filter(isStale)) await storage.remove(key);
}

/** Writes the entries as a new snapshot, which doesn't count yet, and says which it is. */
async function writeBeside(storage: Storage, now: number, entries: Entries): Promise<number> {
  const next = Math.max(now + 1, await unusedSnapshot(storage));
  for (const [key, value] of entries) await writeAndReadBack(storage, prefixOf(next) + key, value);
  return next;
}

/** A phone that says it has written and hasn't would leave holes in what is about to count. */
async function writeAndReadBack(storage: Storage, key: string, value: unknown): Promise<void> {
  await storage.set(key, value);
  if (JSON.stringify(await storage.get(key)) !== JSON.stringify(value)) throw new Error('手机没有写进去');
}
