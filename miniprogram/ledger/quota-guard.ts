import { bareKey, isIndexKey } from './keys';
import { isLedgerKey } from './kinds';
import { storedBytes, ENCRYPTED_GROWTH, fullness, quotaProblem, type StorageUsage } from './quota';
import { isBag } from './shape';
import type { Storage } from './storage-face';

/** A storage that knows how full it is, as heard last (which costs nothing) or asked anew. */
export interface MeasuredStorage extends Storage {
  usage(asked: 'last' | 'anew'): Promise<StorageUsage>;
}

/** Below this part nothing is asked before a write. */
const ROOMY = 0.9;
/** Left free by records and drafts, so that what marks a record as deleted, the pointer and the settings always fit. */
export const RESERVE_KB = 64;

/**
 * The storage, which doesn't begin to write a record or a draft that it has no room for: the write rejects with a sentence
 * and nothing was changed. Where the phone doesn't say how full it is, the phone itself decides.
 */
export function withQuotaGuard(storage: MeasuredStorage): MeasuredStorage {
  let writtenKB = 0;

  async function ensureRoom(key: string, value: unknown): Promise<void> {
    const bytes = storedBytes(value);
    const last = await storage.usage('last').catch(() => null);
    const more = (bytes * ENCRYPTED_GROWTH) / 1024;
    const isRoomy = last === null || fullness({ ...last, currentSize: last.currentSize + writtenKB + more }) < ROOMY;
    writtenKB += more;
    const reason = isRoomy ? quotaProblem(bytes, { currentSize: 0, limitSize: 0 }) : await refusalNow(key, bytes);
    if (reason !== null) throw new Error(reason);
  }

  async function refusalNow(key: string, bytes: number): Promise<string | null> {
    const info = await storage.usage('anew').catch(() => ({ currentSize: 0, limitSize: 0 }));
    writtenKB = 0;
    const left = { currentSize: info.currentSize, limitSize: info.limitSize && Math.max(info.limitSize - RESERVE_KB, 1) };
    if (quotaProblem(bytes, left) === null) return null;
    return quotaProblem(bytes, left, await storage.get(key).then(storedBytes, () => 0));
  }

  return {
    ...storage,
    set: async (key, value) => {
      if (isRecord(key) && !isRemoval(value)) await ensureRoom(key, value);
      await storage.set(key, value);
    },
  };
}

/** A record marked as deleted is hardly longer than it was, and what goes must always fit. */
function isRemoval(value: unknown): boolean {
  return isBag(value) && value.deleted === true;
}

/** A record or a draft, of whichever snapshot; an index always fits. */
function isRecord(key: string): boolean {
  const own = bareKey(key);
  return isLedgerKey(own) && !isIndexKey(own);
}
