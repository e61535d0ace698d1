import { isIndexKey, isLockKey } from './keys';
import type { Storage } from './storage-face';

/** What the keys of an erase mean, by their order: what a group hides or guards is gone before the group itself. */
export interface KeyMeanings {
  /** The key without its snapshot where a ledger of whatever snapshot has such a one, else null. */
  readonly bareLedgerKey: (key: string) => string | null;
  readonly pointerKey: string;
}

/**
 * Removes every key of the storage, for good: the indexes of all snapshots, then their records, then the pointer, then
 * what stands beside the ledger, and the lock last. So a stop anywhere leaves a smaller ledger and never a damaged one:
 * a record that no index names is taken up at the next start, and a name without its record would be called lost; records
 * without a pointer could be an older ledger come back, and a ledger without its lock would be open to whoever holds the phone.
 *
 * A group begins only when the phone says that the one before it is gone. Rejects with a sentence where something is
 * left; called again it goes on.
 */
export async function eraseStorage(storage: Storage, { bareLedgerKey, pointerKey }: KeyMeanings): Promise<void> {
  const isIndex = (key: string): boolean => isIndexKey(bareLedgerKey(key) ?? '');
  const groups: ((key: string) => boolean)[] = [
    isIndex,
    (key) => bareLedgerKey(key) !== null,
    (key) => key === pointerKey,
    (key) => !isLockKey(key),
    () => true,
  ];
  for (const belongs of groups) await removeAll(storage, belongs);
}

/** One that the phone refuses doesn't keep the others. */
async function removeAll(storage: Storage, belongs: (key: string) => boolean): Promise<void> {
  const keys = (await storage.keys()).filter(belongs);
  if (keys.length === 0) return;
  await Promise.all(keys.map((key) => storage.remove(key).catch(() => undefined)));
  const left = (await storage.keys()).filter(belongs).length;
  if (left > 0) throw new Error(`还有 ${left} 项手机没有删掉，请再试一次`);
}
