import { createTrial, TRIAL_NAME } from './encryption';
import { movePlain, type IsOurs } from './move-plain';
import { isSealedName, sealedName, staysPlain } from './sealed';
import type { StorageCalls, StorageListing } from './storage-calls';

/** What the app has seen of the phone's storage since it started. */
export interface StorageNames {
  /** Lists what there is, the first time, and moves what stands there plainly. Rejects where the phone doesn't list it; the next call tries again. */
  open(): Promise<void>;
  isOpen(): boolean;
  list(): Promise<StorageListing>;
  /** As last listed. */
  info(): StorageListing;
  /** Whether what is written now goes encrypted. Once it did on a phone it always does: there a failure is one, and nothing is written plainly. */
  encrypts(): Promise<boolean>;
  /** Where the value of a key is to be looked for, the first that is there counts: also where the phone lists none of them, as a listing may leave something out. */
  namesOf(key: string): string[];
  /** Whether it is looked for there only because nothing says that it isn't: a phone that can't read so has nothing there. */
  isGuess(name: string): boolean;
  /** Whether something may stand under the name. */
  has(name: string): boolean;
  /** What a write that is about to begin may leave there, also where it fails. */
  add(name: string): void;
  drop(name: string): void;
  /** Whether the phone lists a name that it has just called not found. */
  lists(name: string): Promise<boolean>;
}

export function createStorageNames(calls: StorageCalls, isOurs: IsOurs): StorageNames {
  const names = new Set<string>();
  let info: StorageListing = { keys: [], currentSize: 0, limitSize: 0 };
  let opening: Promise<void> | undefined;
  let isOpen = false;
  const trial = createTrial(calls);

  async function list(): Promise<StorageListing> {
    info = await calls.info();
    for (const name of info.keys) names.add(name);
    if (info.keys.some(isSealedName)) trial.hasPassed();
    return info;
  }

  async function begin(): Promise<void> {
    await list();
    if (names.has(TRIAL_NAME)) await calls.remove(TRIAL_NAME).catch(() => undefined);
    const plain = info.keys.filter((name) => !isSealedName(name) && !staysPlain(name) && name !== TRIAL_NAME);
    if (plain.length === 0 || !(await trial.encrypts().catch(() => false))) return;
    await movePlain(calls, plain, names, isOurs);
    names.clear();
    await list();
  }

  return {
    async open() {
      const beginning = (opening ??= begin());
      try {
        await beginning;
        isOpen = true;
      } catch (failure) {
        if (opening === beginning) opening = undefined;
        throw failure;
      }
    },
    isOpen: () => isOpen,
    list,
    info: () => info,
    encrypts: () => trial.encrypts(),
    namesOf(key) {
      const possible = [sealedName(key), key];
      const known = possible.filter((name) => names.has(name));
      return known.length > 0 ? known : possible;
    },
    isGuess: (name) => isSealedName(name) && ![...names].some(isSealedName),
    has: (name) => names.has(name),
    add: (name) => void names.add(name),
    drop: (name) => void names.delete(name),
    lists: async (name) => names.has(name) && (await list()).keys.includes(name),
  };
}
