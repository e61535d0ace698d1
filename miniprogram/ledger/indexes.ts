import { indexKey, recordKey } from './keys';
import { KIND_NAMES } from './kinds';
import { isBag, isTextList } from './shape';

/*
 * Every kind of record has an index beside the phone's own listing, so that a record that is missing from one of the two
 * is noticed and named: neither alone is believed when it says that something is not there.
 */

/** The records of a kind by name, in the order they were added: the ids that are there, and those of them that are being removed. */
export interface Index {
  readonly ids: readonly string[];
  readonly deleted: readonly string[];
}

const VERSION = 1;
const EMPTY: Index = { ids: [], deleted: [] };

/** The index as stored; empty where it says nothing that can be used. */
export function indexIn(stored: unknown): Index {
  if (!isBag(stored) || !isTextList(stored.ids)) return EMPTY;
  return { ids: stored.ids as readonly string[], deleted: isTextList(stored.deleted) ? (stored.deleted as readonly string[]) : [] };
}

/** The index of a kind as it is written. */
export function indexRecord({ ids, deleted }: Index): { readonly version: number } & Index {
  return { version: VERSION, ids, deleted };
}

/**
 * The index of a kind, and whether it was handed out and is of this version. Where it isn't handed out, asked twice, the
 * listing is left; rejects where that has nothing of the kind either, as then nobody can say what there is.
 */
export async function readIndex(get: (key: string) => Promise<unknown>, listed: readonly string[], kind: string): Promise<{ index: Index; stored: unknown; isRead: boolean }> {
  const key = indexKey(kind);
  try {
    const stored = await get(key).catch(() => get(key));
    return { index: indexIn(stored), stored, isRead: !(isBag(stored) && Number(stored.version) > VERSION) };
  } catch (failure) {
    if (listed.some((one) => one.startsWith(recordKey(kind, '')))) return { index: EMPTY, stored: undefined, isRead: false };
    throw failure;
  }
}

/** The keys of all records that the indexes name as being there, and of the indexes that are there themselves. */
export async function indexedKeys(get: (key: string) => Promise<unknown>, listed: readonly string[]): Promise<string[]> {
  const named = await Promise.all(KIND_NAMES.map(async (kind) => {
    const { index, stored } = await readIndex(get, listed, kind);
    const records = index.ids.filter((id) => !index.deleted.includes(id)).map((id) => recordKey(kind, id));
    return stored === undefined ? records : [indexKey(kind), ...records];
  }));
  return named.flat();
}
