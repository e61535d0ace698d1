import { TRIAL_NAME } from './encryption';
import { isSealedAs, type IsOurs } from './move-plain';
import { createQueue, type Queue } from './queue';
import { isSealed, isSealedName, keyOf, sealed, sealedName } from './sealed';
import { createStorageNames, type StorageNames } from './storage-names';
import type { StorageCalls, StorageListing } from './storage-calls';

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
  usage(asked: 'last' | 'anew'): Promise<StorageListing>;
}

/** @param isOurs says of what stands there plainly whether it may be moved: any may where nobody says */
export function createPhoneStorage(calls: StorageCalls, isOurs: IsOurs = () => true): PhoneStorage {
  const names = createStorageNames(calls, isOurs);
  const queues = new Map<string, Queue>();

  /** The writes of one key run one after the other, as each may be several calls. */
  function queued(key: string, write: () => Promise<void>): Promise<void> {
    const ofKey = queues.get(key) ?? createQueue();
    queues.set(key, ofKey);
    return ofKey.add(write);
  }

  return {
    async keys() {
      const isFirst = !names.isOpen();
      await names.open();
      const { keys } = isFirst ? names.info() : await names.list();
      return [...new Set(keys.filter((name) => name !== TRIAL_NAME).map(keyOf))];
    },

    async get(key) {
      await names.open();
      for (const name of names.namesOf(key)) {
        const found = await entry(calls, names, name).catch((failure: unknown) => {
          if (names.isGuess(name)) return undefined;
          throw failure;
        });
        if (found !== undefined) return isSealedName(name) ? opened(found.data) : found.data;
      }
      return undefined;
    },

    set: (key, value) => queued(key, async () => {
      await names.open();
      const isEncrypted = await names.encrypts();
      names.add(isEncrypted ? sealedName(key) : key);
      if (!isEncrypted) return calls.write(key, value, 'plain');
      await calls.write(sealedName(key), sealed(value), 'encrypted');
      // What a move left over counts no more once the new value is known to be there; where it can't go now it goes at a later start.
      if (names.has(key) && (await isSealedAs(calls, key, value).catch(() => false))) await removeName(key).catch(() => undefined);
    }),

    remove: (key) => queued(key, async () => {
      await names.open();
      // The encrypted one last: without it a plain one that was left over would count again.
      for (const name of names.namesOf(key).reverse()) await removeName(name);
    }),

    async usage(asked) {
      await names.open();
      return asked === 'last' ? names.info() : names.list();
    },
  };

  async function removeName(name: string): Promise<void> {
    await calls.remove(name);
    names.drop(name);
  }
}

function opened(data: unknown): unknown {
  if (!isSealed(data)) throw new Error(NOT_OPENED);
  return data.kept;
}

/** Undefined where there is none. What is listed and yet not found rejects: it must never pass for what isn't there. */
async function entry(calls: StorageCalls, names: StorageNames, name: string): ReturnType<StorageCalls['read']> {
  const read = (): ReturnType<StorageCalls['read']> => calls.read(name, isSealedName(name) ? 'encrypted' : 'plain');
  const found = await read();
  if (found !== undefined || !(await names.lists(name))) return found;
  const writtenMeanwhile = await read();
  if (writtenMeanwhile === undefined) throw new Error(NOT_THERE);
  return writtenMeanwhile;
}
