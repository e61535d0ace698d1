import { TRIAL_NAME } from './encryption';
import { createTurns, type Turns } from './in-turn';
import { isSealed, isSealedName, keyOf, sealed, sealedName } from './sealed';
import { createSeen, type Seen } from './seen';
import { wxStorage, type StorageCalls, type StorageInfo } from './storage-calls';

const NOT_THERE = '手机没有交出这条记录，请重启微信再看';
const NOT_OPENED = '手机没有解开这条记录，请重启微信再看';

/**
 * The phone's storage, encrypted where the phone can (docs/decisions/0011-encrypted-at-rest.md). It fits the storage that
 * the ledger asks for: a key that isn't there reads as undefined, and one that is there and can't be read rejects.
 */
export interface PhoneStorage {
  keys(): Promise<string[]>;
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** How full it is, as heard last or asked anew. */
  room(asked: 'last' | 'anew'): Promise<StorageInfo>;
}

export const phoneStorage = createPhoneStorage(wxStorage);

export function createPhoneStorage(calls: StorageCalls): PhoneStorage {
  const seen = createSeen(calls);
  const turns = new Map<string, Turns>();

  /** The writes of one key run one after the other, as each may be several calls. */
  function inTurn(key: string, write: () => Promise<void>): Promise<void> {
    const ofKey = turns.get(key) ?? createTurns();
    turns.set(key, ofKey);
    return ofKey.take(write);
  }

  return {
    async keys() {
      const isFirst = !seen.isOpen();
      await seen.open();
      const { keys } = isFirst ? seen.info() : await seen.list();
      return [...new Set(keys.filter((name) => name !== TRIAL_NAME).map(keyOf))];
    },

    async get(key) {
      await seen.open();
      for (const name of seen.namesOf(key)) {
        const found = await entry(calls, seen, name);
        if (found !== undefined) return isSealedName(name) ? opened(found.data) : found.data;
      }
      return undefined;
    },

    set: (key, value) => inTurn(key, async () => {
      await seen.open();
      const isEncrypted = await seen.encrypts();
      seen.add(isEncrypted ? sealedName(key) : key);
      if (!isEncrypted) return calls.write(key, value, 'plain');
      await calls.write(sealedName(key), sealed(value), 'encrypted');
      // What a move left over counts no more: where it can't go now it goes at the next start.
      if (seen.has(key)) await removeName(key).catch(() => undefined);
    }),

    remove: (key) => inTurn(key, async () => {
      await seen.open();
      // The encrypted one last: without it a plain one that was left over would count again.
      for (const name of seen.namesOf(key).reverse()) await removeName(name);
    }),

    async room(asked) {
      await seen.open();
      return asked === 'last' ? seen.info() : seen.list();
    },
  };

  async function removeName(name: string): Promise<void> {
    await calls.remove(name);
    seen.drop(name);
  }
}

function opened(data: unknown): unknown {
  if (!isSealed(data)) throw new Error(NOT_OPENED);
  return data.kept;
}

/** Undefined where there is none. What is listed and yet not found rejects: it must never pass for what isn't there. */
async function entry(calls: StorageCalls, seen: Seen, name: string): ReturnType<StorageCalls['read']> {
  const read = (): ReturnType<StorageCalls['read']> => calls.read(name, isSealedName(name) ? 'encrypted' : 'plain');
  const found = await read();
  if (found !== undefined || !(await seen.lists(name))) return found;
  const writtenMeanwhile = await read();
  if (writtenMeanwhile === undefined) throw new Error(NOT_THERE);
  return writtenMeanwhile;
}
