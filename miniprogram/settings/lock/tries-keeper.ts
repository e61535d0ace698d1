import { LOCK_KEY } from '../../platform/lock-mark';
import type { RecordStorage } from './records';
import { NO_TRIES, refused, spent, triesIn, type Tries } from './tries';

/** Counts the tries, in the storage and, where the phone doesn't keep or hand them out, for this run. */
export interface TriesKeeper {
  now(): Promise<Tries>;
  areStored(): boolean;
  /** Takes one try. `compare` is false where one has to wait, or where the phone doesn't store it and nobody has waited for it. */
  spend(): Promise<{ readonly compare: boolean; readonly tries: Tries }>;
  /** After seconds of waiting on the screen, so that a restart doesn't begin them anew. */
  waited(tries: Tries): Promise<void>;
  forget(): Promise<void>;
}

const TRIES_KEY = `${LOCK_KEY}/tries`;

export function createTriesKeeper(storage: RecordStorage): TriesKeeper {
  /** What this run has counted. */
  let counted: Tries | null = null;
  let stored = true;
  /** A wait was sat out in this run: one code may be compared though the phone doesn't store the try. */
  let paid = false;

  async function now(): Promise<Tries> {
    const kept = triesIn(await storage.get(TRIES_KEY).catch(() => 'not handed out'));
    return counted !== null && counted.wrong >= kept.wrong ? counted : kept;
  }

  /** A phone may say that it stored what it didn't: it is read back. */
  async function keep(tries: Tries): Promise<void> {
    counted = tries;
    try {
      await storage.set(TRIES_KEY, tries);
      const { wrong, wait } = triesIn(await storage.get(TRIES_KEY));
      stored = wrong === tries.wrong && wait === tries.wait;
    } catch {
      stored = false;
    }
  }

  return {
    now,
    areStored: () => stored,

    async spend() {
      const before = await now();
      if (before.wait > 0) return { compare: false, tries: before };
      await keep(spent(before));
      if (stored || paid) {
        paid = false;
        return { compare: true, tries: spent(before) };
      }
      counted = refused(before);
      return { compare: false, tries: counted };
    },

    async waited(tries) {
      if (tries.wait === 0) paid = true;
      await keep(tries);
    },

    async forget() {
      [counted, paid, stored] = [NO_TRIES, false, true];
      // One that stays would make the next right code wait.
      await storage.remove(TRIES_KEY).catch(() => storage.set(TRIES_KEY, NO_TRIES)).catch(() => undefined);
    },
  };
}
