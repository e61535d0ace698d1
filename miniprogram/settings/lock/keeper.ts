import { LOCK_KEY, putLockMark, removeLockMark, type LockMark } from '../../platform/lock-mark';
import { phoneStorage } from '../../platform/storage';
import { randomBytes } from '../platform/random';
import { isCodeRecord, isRight, recordOf, CODE_SALT_BYTES } from './code';
import { NO_TRIES, spent, triesIn, type Tries } from './tries';

/** Where the keeper puts things: the record and the tries encrypted, the mark plainly. */
export interface KeeperStorage {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  putMark(mark: LockMark): Promise<void>;
  /** Rejects where it is still there. */
  removeMark(): Promise<void>;
}

export interface Keeper {
  /**
   * Sets the lock, or another code: the record is written and read back, then the mark. Cut off in between the new code
   * counts already, with the strictest mark. Rejects where the phone didn't store it, after putting back what was there.
   */
  set(code: string, mark: LockMark): Promise<void>;
  /** When it asks and what may stand for the code. Only where a lock is set. */
  change(mark: LockMark): Promise<void>;
  /** The mark goes first: cut off in between the lock is still there, at its strictest. */
  remove(): Promise<void>;
  tries(): Promise<Tries>;
  /**
   * Tries a code; it costs a try before anything is compared. While one has to wait nothing is tried. Rejects, at no cost,
   * where the phone doesn't hand out what the code is compared with.
   */
  isRight(code: string): Promise<{ readonly right: boolean; readonly tries: Tries }>;
  /** After seconds of waiting on the screen, so that a restart doesn't begin them anew. */
  keepTries(tries: Tries): Promise<void>;
}

const TRIES_KEY = `${LOCK_KEY}/tries`;

export const keeper = createKeeper({ ...phoneStorage, putMark: putLockMark, removeMark: removeLockMark }, randomBytes);

export function createKeeper(storage: KeeperStorage, random: (length: number) => Promise<Uint8Array>): Keeper {
  /** What this run has counted, for a phone that doesn't store tries or doesn't hand them out. */
  let counted: Tries | null = null;

  async function tries(): Promise<Tries> {
    const stored = triesIn(await storage.get(TRIES_KEY).catch(() => 'not handed out'));
    return counted !== null && counted.wrong >= stored.wrong ? counted : stored;
  }

  async function keepTries(now: Tries): Promise<void> {
    counted = now;
    await storage.set(TRIES_KEY, now).catch(() => undefined);
  }

  function forgetTries(): Promise<void> {
    counted = NO_TRIES;
    return storage.remove(TRIES_KEY).catch(() => undefined);
  }

  /** A mark without its record would lock for good: it must be gone first. */
  async function removeLock(): Promise<void> {
    await storage.removeMark();
    await storage.remove(LOCK_KEY);
  }

  return {
    async set(code, mark) {
      const record = await recordOf(code, await random(CODE_SALT_BYTES));
      const before = await storage.get(LOCK_KEY);
      try {
        await storage.set(LOCK_KEY, record);
        if (!(await isRight(code, await storage.get(LOCK_KEY)))) throw new Error('手机存下的密码和你设的不一样，请再设一次');
        await storage.putMark(mark);
      } catch (failure) {
        await (before === undefined ? removeLock() : storage.set(LOCK_KEY, before)).catch(() => undefined);
        throw failure;
      }
      await forgetTries();
    },

    change: (mark) => storage.putMark(mark),

    remove: () => removeLock().then(forgetTries),

    tries,
    keepTries,

    async isRight(code) {
      const record = await storage.get(LOCK_KEY);
      if (!isCodeRecord(record)) throw new Error('手机没有交出密码的记录，请重启微信再试');
      const before = await tries();
      if (before.wait > 0) return { right: false, tries: before };
      const after = spent(before);
      await keepTries(after);
      const right = await isRight(code, record);
      if (right) await forgetTries();
      return { right, tries: right ? NO_TRIES : after };
    },
  };
}
