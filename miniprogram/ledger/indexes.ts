import { CALL_INDEX_KEY, callKey, INDEX_KEY, loanKey, PLAN_INDEX_KEY, planKey } from './keys';
import { isBag, isTextList } from './shape';

/*
 * Every kind of record has an index beside the phone's own listing, so that a record that is missing from one of the two
 * is noticed and named: neither alone is believed when it says that something is not there.
 */

/** The records of a kind by name: the ids that are there, and those of them that were deleted and not yet swept. */
export interface Index {
  readonly ids: readonly string[];
  readonly deleted: readonly string[];
}

const KINDS = [
  { key: INDEX_KEY, ids: 'loans', keyOf: loanKey },
  { key: PLAN_INDEX_KEY, ids: 'ids', keyOf: planKey },
  { key: CALL_INDEX_KEY, ids: 'ids', keyOf: callKey },
] as const;

/** The index as stored; empty where it says nothing that can be used. */
export function indexIn(stored: unknown, ids: 'loans' | 'ids' = 'ids'): Index {
  if (!isBag(stored) || !isTextList(stored[ids])) return { ids: [], deleted: [] };
  return { ids: stored[ids] as readonly string[], deleted: isTextList(stored.deleted) ? (stored.deleted as readonly string[]) : [] };
}

/**
 * The keys of all records that the indexes name as being there, and of the indexes that are there themselves. An index that
 * can't be read leaves the listing; rejects where that has nothing of the kind either, as then nobody can say what there is.
 */
export async function indexedKeys(get: (key: string) => Promise<unknown>, listed: readonly string[]): Promise<string[]> {
  const named = await Promise.all(KINDS.map(async ({ key, ids, keyOf }) => {
    const isListed = listed.some((one) => one.startsWith(keyOf('')));
    const stored = await get(key).catch(() => get(key)).catch((failure: unknown) => {
      if (isListed) return undefined;
      throw failure;
    });
    const index = indexIn(stored, ids);
    const records = index.ids.filter((id) => !index.deleted.includes(id)).map(keyOf);
    return stored === undefined ? records : [key, ...records];
  }));
  return named.flat();
}
