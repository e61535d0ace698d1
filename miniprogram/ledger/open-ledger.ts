import { checkIndex, checkLoanRecord, type Checked } from './check-record';
import { freeAsideKey, INDEX_KEY, isDraftOf, isLoanKey, loanIdOf, loanKey } from './keys';
import { readRecords } from './read-records';
import { RECORD_VERSION, type Damage, type LedgerIndex, type LoanRecord } from './records';
import type { Storage } from './storage-face';
import { removeVerified, writeVerified } from './verified-write';

/** All that the storage holds: the loans in order, the deleted ones that may come back, and what could not be read. */
export interface LedgerContents {
  readonly index: LedgerIndex;
  readonly loans: ReadonlyMap<string, LoanRecord>;
  readonly damages: readonly Damage[];
}

/**
 * Reads everything, and mends the index where a write was cut off.
 *
 * A loan is written before the index names it, and the index names it as deleted before its key goes. So a loan that
 * the index doesn't know was being added, and joins it; a name that it calls deleted, without a key, was being removed, and
 * is dropped. Any other name without a key is a fault of the phone: it stays named.
 * Nothing unreadable is overwritten or forgotten: a damaged loan stays under its own key and keeps its place in the
 * index, a damaged index is copied aside before a new one is written.
 * Rejects where the index can't be read at all or was written by a later version of the app: then nothing is written.
 */
export async function readContents(storage: Storage): Promise<LedgerContents> {
  const keys = await storage.keys();
  const stored = await storage.get(INDEX_KEY);
  const checked: Checked<LedgerIndex> = stored === undefined ? { record: emptyIndex() } : checkIndex(stored);
  if ('reason' in checked && checked.later) throw new Error(checked.reason);
  const index = mended('record' in checked ? checked.record : emptyIndex(), keys.filter(isLoanKey));
  const { records: loans, damages } = await readRecords(storage, index.loans.map(loanKey), checkLoanRecord, loanKey);
  if ('record' in checked) return { index, loans, damages };
  await writeVerified(storage, freeAsideKey(keys), stored);
  await storage.set(INDEX_KEY, index);
  return { index, loans, damages: [...damages, { key: INDEX_KEY, reason: checked.reason }] };
}

/** Removes the loans that were deleted before this start, with their drafts; what was not removed stays named and is tried next time. */
export async function sweepDeleted(storage: Storage, contents: LedgerContents): Promise<LedgerContents> {
  if (contents.index.deleted.length === 0) return contents;
  const { deleted } = contents.index;
  const drafts = (await storage.keys()).filter((key) => deleted.some((id) => isDraftOf(id, key)));
  // A loan that is still there when the index no longer calls it deleted would come back as one that it doesn't know.
  await removeVerified(storage, drafts);
  await removeVerified(storage, deleted.map(loanKey));
  const index = { ...contents.index, loans: contents.index.loans.filter((id) => !deleted.includes(id)), deleted: [] };
  await storage.set(INDEX_KEY, index);
  return { ...withoutDeleted(contents), index };
}

/** The contents without the loans that were deleted before this start: of those some may be gone from the storage. */
export function withoutDeleted(contents: LedgerContents): LedgerContents {
  const { deleted } = contents.index;
  const loans = new Map([...contents.loans].filter(([id]) => !deleted.includes(id)));
  return { ...contents, loans, damages: notOf(deleted, contents.damages) };
}

function notOf(ids: readonly string[], damages: readonly Damage[]): Damage[] {
  return damages.filter(({ key }) => !ids.some((id) => key === loanKey(id)));
}

export function emptyIndex(): LedgerIndex {
  return { version: RECORD_VERSION, loans: [], deleted: [] };
}

/**
 * The index with every loan that it names or that the phone lists, once. Only one that was being removed and is no longer
 * listed is gone; any other that the phone doesn't list is looked for, and named where it isn't there.
 */
function mended(index: LedgerIndex, listed: readonly string[]): LedgerIndex {
  const stored = listed.map(loanIdOf);
  const deleted = [...new Set(index.deleted)].filter((id) => stored.includes(id));
  const known = [...new Set(index.loans)].filter((id) => stored.includes(id) || !index.deleted.includes(id));
  const joining = stored.filter((id) => !known.includes(id)).sort();
  return { ...index, loans: [...known, ...joining], deleted };
}
