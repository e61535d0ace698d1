import { damaged, type Checked } from '../../ledger/check-record';
import { isDraft } from '../../ledger/drafts';
import { indexIn, indexRecord } from '../../ledger/indexes';
import { indexKey, isDraftKey, isIndexKey, recordKey } from '../../ledger/keys';
import { checkedUnder, isLedgerKey, KIND_NAMES, kindOf, type KindName, type RecordKinds, type StoredRecord } from '../../ledger/kinds';
import type { Damage } from '../../ledger/records';
import type { Entries } from '../../ledger/snapshots';

/** In the order of the index of their kind; the deleted ones are left out. */
export type BookRecords = { readonly [Name in KindName]: readonly RecordKinds[Name][] };

/** What the entries of a storage or a backup hold, once each was looked at by the ledger's own checks. */
export interface Book {
  readonly records: BookRecords;
  readonly drafts: Entries;
  readonly damaged: Entries;
  /** Why each of the damaged is. */
  readonly damages: readonly Damage[];
}

/** Sorts the entries, each lifted to today's version; keys that no ledger has are damaged too, and so is every second one of the same key. */
export function bookOf(entries: Entries): Book {
  const seen = new Set<string>();
  const looked = entries.filter(([key]) => !isIndexKey(key)).map(([key, value]) => {
    const checked = seen.has(key) ? damaged('同一条出现了两次') : check(key, value);
    seen.add(key);
    return 'reason' in checked ? { key, value, reason: checked.reason } : { key, value: checked.record, reason: null };
  });
  const sound = looked.filter(({ reason }) => reason === null);
  const unsound = looked.filter(({ reason }) => reason !== null);
  const recordsOf = (kind: KindName): StoredRecord[] => {
    const { ids } = indexIn(entries.find(([key]) => key === indexKey(kind))?.[1]);
    const place = ({ id }: StoredRecord): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
    const records = sound.filter(({ key }) => kindOf(key) === kind).map(({ value }) => value as StoredRecord);
    return records.filter((record) => record.deleted !== true).sort((a, b) => place(a) - place(b));
  };
  return {
    records: Object.fromEntries(KIND_NAMES.map((kind) => [kind, recordsOf(kind)])) as unknown as BookRecords,
    drafts: sound.filter(({ key }) => isDraftKey(key)).map(({ key, value }) => [key, value]),
    damaged: unsound.map(({ key, value }) => [key, value]),
    damages: unsound.map(({ key, reason }) => ({ key, reason: reason ?? '' })),
  };
}

/** The entries of a ledger with exactly this in it. The indexes are made anew, so they always fit the records. */
export function entriesOf({ records, drafts, damaged: unsound }: Book): Entries {
  const sound: Entries = [...KIND_NAMES.flatMap((kind) => entriesOfKind(kind, records[kind])), ...drafts];
  const taken = new Set(sound.map(([key]) => key));
  return [
    ...sound,
    // A damaged record never takes the place of a sound one, and never has two under one key.
    ...unsound.filter(([key], at) => isLedgerKey(key) && !taken.has(key) && unsound.findIndex(([other]) => other === key) === at),
  ];
}

function entriesOfKind(kind: KindName, records: readonly StoredRecord[]): Entries {
  if (records.length === 0) return [];
  const index = indexRecord({ ids: records.map(({ id }) => id), deleted: [] });
  return [[indexKey(kind), index], ...records.map((record) => [recordKey(kind, record.id), record] as const)];
}

function check(key: string, value: unknown): Checked<unknown> {
  const kind = kindOf(key);
  if (kind !== undefined) return checkedUnder(key, kind, value);
  if (!isDraftKey(key)) return damaged('账本里没有这样的内容');
  return isDraft(value) ? { record: value } : damaged('不是没存完的表单');
}
