import { LOCK_COPY_KEY, LOCK_KEY, putLockMark, removeLockMark, type LockMark } from '../../platform/lock-mark';
import { phoneStorage } from '../../ledger/phone-storage';
import { recordsListed } from '../platform/lock-records';
import { randomBytes } from '../platform/random';
import { recordOf, CODE_SALT_BYTES } from './code';
import { findRecords, matching, mendRecords, putBack, putRecords, removeRecords, type FoundRecords, type RecordsState, type RecordStorage } from './records';
import { createTriesKeeper } from './tries-keeper';
import { NO_TRIES, type Tries } from './tries';

/** Where the keeper puts things: the records and the tries encrypted, the mark plainly. */
export interface KeeperStorage extends RecordStorage {
  putMark(mark: LockMark): Promise<void>;
  /** Rejects where it is still there. */
  removeMark(): Promise<void>;
}

export interface Keeper {
  /**
   * Sets the lock, or another code: the record is written twice and read back, then the mark. Cut off in between the new
   * code counts already, beside the old one, with the strictest mark. Rejects where the phone didn't store it, after
   * putting back what was there.
   */
  set(code: string, mark: LockMark): Promise<void>;
  /** When it asks and what may stand for the code. Only where a lock is set. */
  change(mark: LockMark): Promise<void>;
  /** The mark goes first: cut off in between the lock is still there, at its strictest. */
  remove(): Promise<void>;
  /** Whether any code can be right. Where one of the two records is damaged or gone it is written anew. */
  state(): Promise<RecordsState>;
  tries(): Promise<Tries>;
  /** Whether the phone stored the last try; what it doesn't store costs a wait each time. */
  storesTries(): boolean;
  /**
   * Tries a code; it costs a try before anything is compared. While one has to wait nothing is tried, nor where the phone
   * doesn't store the try and nobody has waited for it. Rejects, at no cost, where the phone hands out no record to compare
   * the code with.
   */
  isRight(code: string): Promise<{ readonly right: boolean; readonly tries: Tries }>;
  /** After seconds of waiting on the screen, so that a restart doesn't begin them anew. */
  keepTries(tries: Tries): Promise<void>;
}

const SENTENCES = {
  damaged: '密码的记录坏了，哪个密码都打不开',
  silent: '手机没有交出密码的记录，请重启微信再试',
};

export const keeper = createKeeper({ ...phoneStorage, putMark: putLockMark, removeMark: removeLockMark }, randomBytes, recordsListed);

/** @param isListed whether the phone lists a record, null where it doesn't say */
export function createKeeper(storage: KeeperStorage, random: (length: number) => Promise<Uint8Array>, isListed: () => boolean | null = () => false): Keeper {
  const tries = createTriesKeeper(storage);
  const find = (): Promise<FoundRecords> => findRecords(storage, isListed);

  /** A mark without its records would lock for good: it must be gone first. */
  async function removeLock(): Promise<void> {
    await storage.removeMark();
    await removeRecords(storage);
  }

  return {
    async set(code, mark) {
      const record = await recordOf(code, await random(CODE_SALT_BYTES));
      const before = await find();
      if (before.state === 'silent' && !before.none) throw new Error(SENTENCES.silent);
      try {
        await putRecords(storage, record, code);
        await storage.putMark(mark);
      } catch (failure) {
        await (before.none ? removeLock() : putBack(storage, before)).catch(() => undefined);
        throw failure;
      }
      await tries.forget();
    },

    change: (mark) => storage.putMark(mark),

    remove: () => removeLock().then(() => tries.forget()),

    async state() {
      const { state, sound: [record, other], broken } = await find();
      if (record !== undefined && other === undefined) await mendRecords(storage, record, broken);
      return state;
    },

    tries: () => tries.now(),
    storesTries: () => tries.areStored(),
    keepTries: (now) => tries.waited(now),

    async isRight(code) {
      const found = await find();
      if (found.state !== 'sound') throw new Error(SENTENCES[found.state]);
      const allowed = await tries.spend();
      if (!allowed.compare) return { right: false, tries: allowed.tries };
      const record = await matching(code, found);
      if (record === null) return { right: false, tries: allowed.tries };
      await mendRecords(storage, record, found.sound.length > 1 ? [LOCK_KEY, LOCK_COPY_KEY] : found.broken);
      await tries.forget();
      return { right: true, tries: NO_TRIES };
    },
  };
}
