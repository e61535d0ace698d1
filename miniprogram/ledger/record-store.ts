import type { Checked } from './check-record';
import { createCached } from './cached';
import { readRecords, refuseDamaged } from './read-records';
import type { Damage } from './records';
import type { Storage } from './storage-face';

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
  /** Replaces the record of the same id; where there is none, as after everything was erased, it makes none. */
  update(record: T): Promise<void>;
  /** Takes the record out of the list. It stays in the storage until the next start, so that `restore` can bring it back. */
  remove(id: string): Promise<void>;
  /** Brings a removed record back to its place. */
  restore(id: string): Promise<void>;
}

/** What a store holds, and under which keys. */
export interface RecordKind<T> {
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
}

/**
 * Records of one kind in a storage, one key each and no index: ids begin with the time, so their order is that of saving.
 * Each change is one write, so it is done or it isn't; one that rejects has changed nothing that `state` shows.
 */
export function createRecordStore<T extends StoredRecord>(storage: Storage, kind: RecordKind<T>): RecordStore<T> {
  const cached = createCached(() => open(storage, kind));

  /** Writes the record over what is there, and says where it stands among the removed. */
  async function written(now: Contents<T>, record: T): Promise<Contents<T>> {
    await storage.set(kind.keyOf(record.id), record);
    const others = now.removed.filter((id) => id !== record.id);
    return { ...now, records: new Map(now.records).set(record.id, record), removed: record.deleted ? [...others, record.id] : others };
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
    update: (record) => change(record.id, (there) => there && { ...record, deleted: there.deleted }),
    remove: (id) => change(id, (record) => record && { ...record, deleted: true }),
    restore: (id) => change(id, (record) => record && { ...record, deleted: false }),
  };
}

/** Reads every record. Those deleted in an earlier run go, with what belongs to them; one that can't be removed now is not shown, and goes at a later start. */
async function open<T extends StoredRecord>(storage: Storage, { isKey, keyOf, check, sweepBefore }: RecordKind<T>): Promise<Contents<T>> {
  const keys = await storage.keys();
  const { records, damages } = await readRecords(storage, keys.filter(isKey), check, keyOf);
  for (const { id, deleted } of records.values()) {
    if (!deleted) continue;
    records.delete(id);
    // The record goes last: cut off in between, the next start finds it again, and with it what belongs to it.
    const sweep = async (): Promise<void> => {
      await sweepBefore?.(storage, keys, id);
      await storage.remove(keyOf(id));
    };
    await sweep().catch(() => undefined);
  }
  return { records, removed: [], damages };
}
