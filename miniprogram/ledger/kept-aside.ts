import type { Queue } from '../platform/queue';
import { KEPT_ASIDE_KEY, snapshotOf } from './keys';
import { isBag, isTextList } from './shape';
import type { Storage } from './storage-face';
import { removeVerified, writeVerified } from './verified-write';

/*
 * What nobody could read when the ledger was replaced stays where it stood, under its full name: nothing sweeps it, and the
 * person can take it out.
 */

/** What snapshots before the one that counts have kept, for the pages. */
export interface KeptAside {
  /** By the names that it stands under. */
  keptAside(): Promise<readonly string[]>;
  /** The value of one of those; rejects where the phone still doesn't hand it out. */
  readAside(name: string): Promise<unknown>;
  /** Removes one of those for good. */
  takeOut(name: string): Promise<void>;
}

/** The names of what was kept; none where the note of it says nothing. Rejects where the phone doesn't hand it out. */
export async function asideIn(storage: Storage): Promise<readonly string[]> {
  const stored = await storage.get(KEPT_ASIDE_KEY);
  return isBag(stored) && isTextList(stored.keys) ? (stored.keys as readonly string[]) : [];
}

export async function keepAside(storage: Storage, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await writeVerified(storage, KEPT_ASIDE_KEY, { version: 1, keys: [...new Set([...(await asideIn(storage)), ...names])] });
}

export function keptAsideOf(storage: Storage, queue: Queue, current: () => Promise<number>): KeptAside {
  async function names(): Promise<readonly string[]> {
    const now = await current();
    return (await asideIn(storage)).filter((name) => snapshotOf(name) !== now);
  }
  return {
    keptAside: names,
    readAside: async (name) => ((await names()).includes(name) ? storage.get(name) : undefined),
    takeOut: (name) => queue.add(() => takeOut(storage, name)),
  };
}

/** Removes one of those for good; anything else stays. */
async function takeOut(storage: Storage, name: string): Promise<void> {
  const kept = await asideIn(storage);
  if (!kept.includes(name)) return;
  await removeVerified(storage, [name]);
  await storage.set(KEPT_ASIDE_KEY, { version: 1, keys: kept.filter((other) => other !== name) });
}
