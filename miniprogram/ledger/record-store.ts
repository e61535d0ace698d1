import type { Checked } from './check-record';
import { createCached } from './cached';
import { indexIn, type Index } from './indexes';
import { readRecords, refuseDamaged } from './read-records';
import type { Damage } from './records';
import type { Storage } from './storage-face';
import { removeVerified, writeVerified } from './verified-write';

/** A record of a store. `deleted`: since the last start, and it can be brought back. */
export interface StoredRecord {
  readonly id: string;
  readonly deleted: boolean;
}

/** What the pages see of a store at one moment. Records are never changed in place: a change makes new ones. */
export interface RecordStoreState<T> {
  /** The latest saved first. */
  readonly records: readonly T[];
  /** Deleted since the last start, the latest last; `restore` brings them back. */
  readonly removed: readonly T[];
  readonly damages: readonly Damage[];
}

/** Changes of a record that is there but can't be read reject; `remove` and `restore` of an unknown one do nothing. */
export interface RecordStore<T> {
  /** The records as stored; reads the storage the first time and after a failed first time. Rejects if it can't be read. */
  state(): Promise<RecordStoreState<T>>;
  /** One record, or undefined where none of that id is there. */
  one(id: string): Promise<T | undefined>;
  /** Adds the record, or replaces the one of the same id, which is back then if it was removed. */
  save(record: T): Promise<void>;
  /** Puts what `make` makes of the record as it is then in its place; where there is none, as after everything was erased, it makes none. */
  change(id: string, make: (record: T) => T): Promise<void>;
  /** Takes the record out of the list. It stays in the storage until the next start, so that `restore` can bring it back. */
  remove(id: string): Promise<void>;
  /** Brings a removed record back to its place. */
  restore(id: string): Promise<void>;
  /** Removes a record that can't be read, by its key, for good; any other stays. */
  takeOut(key: string): Promise<void>;
}

/** What a store holds, and under which keys. */
export interface RecordKind<T> {
  /** Where the names of all of them stand, beside the phone's own listing. */
  readonly indexKey: string;
  readonly isKey: (key: string) => boolean;
  readonly keyOf: (id: string) => string;
  readonly check: (stored: unknown) => Checked<T>;
  /** Removes what belongs to a record before the record itself goes. */
  readonly sweepBefore?: (storage: Storage, keys: readonly string[], id: string) => Promise<void>;
}

interface Contents<T> {
  readonly records: ReadonlyMap<string, T>;
  /** The ids of those removed in this run, the latest last. */
  readonly removed: readonly string[];
  readonly damages: readonly Damage[];
  readonly index: Index;
}

/**
 * Records of one kind in a storage, one key each; ids begin with the time, so their order is that of saving. Each change is
 * one write of the record, so it is done or it isn't; one that rejects has changed nothing that `state` shows. The index
 * only names what there is: one that couldn't be written is made good at the next start.
 */
export function createRecordStore<T extends StoredRecord>(storage: Storage, kind: RecordKind<T>): RecordStore<T> {
  const cached = createCached(() => open(storage, kind));

  /** Writes the record over what is there, and says where it stands among the removed. */
  async function written(now: Contents<T>, record: T): Promise<Contents<T>> {
    await writeVerified(storage, kind.keyOf(record.id), record);
    const others = now.removed.filter((id) => id !== record.id);
    const index = now.index.ids.includes(record.id) ? now.index : { ...now.index, ids: [...now.index.ids, record.id] };
    if (index !== now.index) await storage.set(kind.indexKey, indexRecord(index)).catch(() => undefined);
    return { ...now, index, records: new Map(now.records).set(record.id, record), removed: record.deleted ? [...others, record.id] : others };
  }

  /** Puts what `make` makes of the record of that id, or of none, in its place; where it makes none nothing is changed. */
  function change(id: string, make: (record: T | undefined) => T | undefined): Promise<void> {
    return cached.change(async (now) => {
      refuseDamaged(now.damages, kind.keyOf(id));
      const record = make(now.records.get(id));
      return record === undefined ? now : written(now, record);
    });
  }

  async function state(): Promise<RecordStoreState<T>> {
    const { records, removed, damages } = await cached.now();
    const shown = [...records.values()].filter(({ deleted }) => !deleted).sort((a, b) => (a.id < b.id ? 1 : -1));
    return { records: shown, removed: removed.flatMap((id) => records.get(id) ?? []), damages };
  }

  return {
    state,
    one: async (id) => (await state()).records.find((record) => record.id === id),
    save: (record) => change(record.id, () => ({ ...record, deleted: false })),
    change: (id, make) => change(id, (there) => there && { ...make(there), deleted: there.deleted }),
    remove: (id) => change(id, (record) => record && { ...record, deleted: true }),
    takeOut: (key) => cached.change((now) => takenOut(storage, kind, now, key)),
    restore: (id) => change(id, (record) => record && { ...record, deleted: false }),
  };
}

/**
 * Reads every record that the phone lists or the index names; one that is missing from one of them is there, or is named as
 * missing. Those deleted in an earlier run go, with what belongs to them; one that can't be removed now is not shown, and
 * goes at a later start.
 */
async function open<T extends StoredRecord>(storage: Storage, kind: RecordKind<T>): Promise<Contents<T>> {
  const { isKey, keyOf, check, indexKey } = kind;
  const keys = await storage.keys();
  const known = indexIn(await storage.get(indexKey));
  const isGone = (key: string): boolean => !keys.includes(key) && known.deleted.some((id) => keyOf(id) === key);
  const named = [...new Set([...keys.filter(isKey), ...known.ids.map(keyOf)])].filter((key) => !isGone(key));
  const { records, damages } = await readRecords(storage, named, check, keyOf);
  const deleted = [...records.values()].filter((record) => record.deleted).map(({ id }) => id);
  for (const id of deleted) records.delete(id);
  const ids = [...new Set([...known.ids.filter((id) => named.includes(keyOf(id))), ...records.keys(), ...deleted])];
  const index = await swept(storage, kind, { ids, deleted }, keys).catch(() => ({ ids, deleted: [] }));
  return { records, removed: [], damages, index };
}

/** The index says first what goes: cut off in between, what is gone isn't taken for lost. */
async function swept<T extends StoredRecord>(storage: Storage, { keyOf, indexKey, sweepBefore }: RecordKind<T>, index: Index, keys: readonly string[]): Promise<Index> {
  if (index.deleted.length === 0) return index;
  await storage.set(indexKey, indexRecord(index));
  const gone: string[] = [];
  for (const id of index.deleted) {
    // The record goes last: cut off in between, the next start finds it again, and with it what belongs to it.
    const sweep = async (): Promise<void> => {
      await sweepBefore?.(storage, keys, id);
      await removeVerified(storage, [keyOf(id)]);
      gone.push(id);
    };
    await sweep().catch(() => undefined);
  }
  const left = { ids: index.ids.filter((id) => !gone.includes(id)), deleted: index.deleted.filter((id) => !gone.includes(id)) };
  await storage.set(indexKey, indexRecord(left));
  return left;
}

async function takenOut<T>(storage: Storage, { keyOf, indexKey }: RecordKind<T>, now: Contents<T>, key: string): Promise<Contents<T>> {
  if (!now.damages.some((damage) => damage.key === key)) return now;
  const index = { ...now.index, ids: now.index.ids.filter((id) => keyOf(id) !== key) };
  await storage.set(indexKey, indexRecord(index));
  await removeVerified(storage, [key]);
  return { ...now, index, damages: now.damages.filter((damage) => damage.key !== key) };
}

function indexRecord({ ids, deleted }: Index): { readonly version: 1; readonly ids: readonly string[]; readonly deleted: readonly string[] } {
  return { version: 1, ids, deleted };
}
