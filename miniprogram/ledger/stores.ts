import { KIND_NAMES, type KindName, type RecordKinds } from './kinds';
import { createRecordStore, type RecordStore } from './record-store';
import type { Damage } from './records';
import type { Storage } from './storage-face';

/** A store for every kind of record. */
export type Stores = { readonly [Name in KindName]: RecordStore<RecordKinds[Name]> };

/** @param guarded what is laid over each, as the lock is */
export function createStores(storage: Storage, guarded = <T>(store: RecordStore<T>): RecordStore<T> => store): Stores {
  const made = KIND_NAMES.map((name) => [name, guarded(createRecordStore(storage, name))] as const);
  return Object.fromEntries(made) as unknown as Stores;
}

/** All records of every kind. */
export async function recordsIn(stores: Stores): Promise<{ readonly [Name in KindName]: readonly RecordKinds[Name][] }> {
  const read = await Promise.all(KIND_NAMES.map(async (name) => [name, (await stores[name].state()).records] as const));
  return Object.fromEntries(read) as unknown as { readonly [Name in KindName]: readonly RecordKinds[Name][] };
}

/** What can't be read of any kind. */
export async function damagesIn(stores: Stores): Promise<Damage[]> {
  const states = await Promise.all(Object.values(stores).map(async (store) => (await store.state()).damages));
  return states.flat();
}

/** Removes a record that can't be read, by its key, for good; any other stays. */
export async function takeOut(stores: Stores, key: string): Promise<void> {
  await Promise.all(Object.values(stores).map((store) => store.takeOut(key)));
}
