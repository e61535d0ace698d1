import { createCached } from './cached';
import { indexRecord, readIndex, type Index } from './indexes';
import { formOfDraft, indexKey, isDraftKey, recordKey } from './keys';
import { KINDS, kindOf, type KindName, type RecordKinds, type StoredRecord } from './kinds';
import { readRecords, refuseDamaged } from './read-records';
import type { Damage } from './records';
import type { Storage } from './storage-face';
import { removeVerified, writeVerified } from './verified-write';

/** What the pages see of a store at one moment. Records are never changed in place: a change makes new ones. */
export interface RecordStoreState<T> {
  /** In the order of their kind. */
  readonly records: readonly T[];
  /** Deleted since the last start, the latest last, each marked as deleted; `restore` brings them back. */
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
  /**
   * Puts what `make` makes of the record as it is then in its place, and says whether there was one: where it is gone or
   * removed, as after everything was erased, none is made. Changes run one after the other, so what came in since a page read
   * the record is in what `make` gets. Rejects where `make` throws; nothing is changed then, nor where it gives the record back.
   */
  change(id: string, make: (record: T) => T): Promise<boolean>;
  /** Takes the record out of the list. It stays in the storage until the next start, so that `restore` can bring it back. */
  remove(id: string): Promise<void>;
  /** Brings a removed record back to its place, as it was. */
  restore(id: string): Promise<void>;
  /** Removes a record that can't be read, by its key, for good; any other stays. */
  takeOut(key: string): Promise<void>;
}

interface Contents<T> {
  /** Without the mark that a removed one bears in the storage. */
  readonly records: ReadonlyMap<string, T>;
  /** The ids of those removed in this run, the latest last. */
  readonly removed: readonly string[];
  readonly damages: readonly Damage[];
  /** Every id that is known, in the order they were added. */
  readonly index: Index;
  /** An index that nobody has seen, or that a later version has written, is not written over. */
  readonly isIndexRead: boolean;
}

/**
 * Records of one kind in a storage, one key each. Each change is one write of the record, so it is done or it isn't; one
 * that rejects has changed nothing that `state` shows. The index only names what there is: one that couldn't be written is
 * made good at the next start.
 */
export function createRecordStore<Name extends KindName>(storage: Storage, kind: Name): RecordStore<RecordKinds[Name]> {
  type T = RecordKinds[Name] & StoredRecord;
  const cached = createCached(() => open<T>(storage, kind));

  /** Writes the record over what is there, marked where it is removed, and says where it stands among the removed. */
  async function written(now: Contents<T>, record: T, isRemoved: boolean): Promise<Contents<T>> {
    const key = recordKey(kind, record.id);
    try {
      // A phone may say that it has written and not have: what is said to be saved was read back.
      await writeVerified(storage, key, isRemoved ? { ...record, deleted: true } : record);
    } catch (failure) {
      // What is said not to be saved must not turn up at the next start; where it does, nothing is lost.
      if (!now.records.has(record.id)) await storage.remove(key).catch(() => undefined);
      throw failure;
    }
    const others = now.removed.filter((id) => id !== record.id);
    const next = { ...now, records: new Map(now.records).set(record.id, record), removed: isRemoved ? [...others, record.id] : others };
    if (now.index.ids.includes(record.id)) return next;
    const index = { ...now.index, ids: [...now.index.ids, record.id] };
    if (now.isIndexRead) await storage.set(indexKey(kind), indexRecord(index)).catch(() => undefined);
    return { ...next, index };
  }

  /** Puts what `make` makes of the record of that id, or of none, in its place; where it makes none nothing is changed. */
  async function put(id: string, make: (record: T | undefined, isRemoved: boolean) => T | undefined, isRemoved = false): Promise<void> {
    await cached.change(async (now) => {
      refuseDamaged(now.damages, recordKey(kind, id));
      const record = make(now.records.get(id), now.removed.includes(id));
      return record === undefined ? now : written(now, record, isRemoved);
    });
  }

  async function state(): Promise<RecordStoreState<T>> {
    const { records, removed, damages, index } = await cached.now();
    const added = index.ids.filter((id) => !removed.includes(id));
    const ids = KINDS[kind].first === 'added first' ? added : added.sort().reverse();
    const found = (id: string): T[] => [records.get(id)].filter((record) => record !== undefined);
    return { records: ids.flatMap(found), removed: removed.flatMap(found).map((record) => ({ ...record, deleted: true })), damages };
  }

  return {
    state,
    one: async (id) => (await state()).records.find((record) => record.id === id),
    save: (record) => put(record.id, () => unmarked(record)),
    async change(id, make) {
      let isThere = false;
      await put(id, (there, isRemoved) => {
        isThere = there !== undefined && !isRemoved;
        const made = there === undefined || isRemoved ? there : make(there);
        return made === there ? undefined : made;
      });
      return isThere;
    },
    remove: (id) => put(id, (there) => there, true),
    takeOut: (key) => cached.change((now) => takenOut(storage, kind, now, key)),
    restore: (id) => put(id, (there) => there),
  };
}

function unmarked<T extends StoredRecord>(record: T): T {
  return record.deleted === true ? { ...record, deleted: false } : record;
}

/**
 * Reads every record that the phone lists or the index names; one that is missing from one of them is there, or is named as
 * missing. Those deleted in an earlier run go, with the drafts that belong to them; one that can't be removed now is not
 * shown, and goes at a later start.
 */
async function open<T extends StoredRecord>(storage: Storage, kind: KindName): Promise<Contents<T>> {
  const keys = await storage.keys();
  const { index: known, isRead } = await readIndex((key) => storage.get(key), keys, kind);
  const listed = keys.filter((key) => kindOf(key) === kind).map((key) => key.slice(recordKey(kind, '').length));
  const ids = [...new Set([...known.ids, ...listed.sort()])].filter((id) => listed.includes(id) || !known.deleted.includes(id));
  const { records, damages } = await readRecords<T>(storage, kind, ids);
  // A listing that leaves out what is there may leave out a draft that is to go with its record: nothing is swept by it.
  const lies = ids.some((id) => records.has(id) && !listed.includes(id));
  const deleted = ids.filter((id) => records.get(id)?.deleted === true);
  for (const id of deleted) records.delete(id);
  const whole = { ids, deleted };
  // What a write that was cut off left out is named from now on, in case the listing leaves it out one day.
  if (isRead && ids.some((id) => !known.ids.includes(id))) await storage.set(indexKey(kind), indexRecord({ ids, deleted: known.deleted })).catch(() => undefined);
  const index = isRead && !lies ? await swept(storage, kind, whole, keys).catch(() => whole) : whole;
  return { records, removed: [], damages, index, isIndexRead: isRead };
}

/** The index says first what goes: cut off in between, what is gone isn't taken for lost. */
async function swept(storage: Storage, kind: KindName, index: Index, keys: readonly string[]): Promise<Index> {
  if (index.deleted.length === 0) return index;
  await storage.set(indexKey(kind), indexRecord(index));
  const gone: string[] = [];
  for (const id of index.deleted) {
    // The record goes last: cut off in between, the next start finds it again, and with it what belongs to it.
    const drafts = keys.filter((key) => isDraftKey(key) && KINDS[kind].ownsForm(formOfDraft(key), id));
    const sweep = async (): Promise<void> => {
      await removeVerified(storage, drafts);
      await removeVerified(storage, [recordKey(kind, id)]);
      gone.push(id);
    };
    await sweep().catch(() => undefined);
  }
  const left = { ids: index.ids.filter((id) => !gone.includes(id)), deleted: index.deleted.filter((id) => !gone.includes(id)) };
  await storage.set(indexKey(kind), indexRecord(left));
  return left;
}

async function takenOut<T>(storage: Storage, kind: KindName, now: Contents<T>, key: string): Promise<Contents<T>> {
  if (!now.damages.some((damage) => damage.key === key)) return now;
  const index = { ...now.index, ids: now.index.ids.filter((id) => recordKey(kind, id) !== key) };
  if (now.isIndexRead) await storage.set(indexKey(kind), indexRecord(index));
  await removeVerified(storage, [key]);
  return { ...now, index, damages: now.damages.filter((damage) => damage.key !== key) };
}
