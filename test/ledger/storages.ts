import { PhoneMemory } from '../platform/phone-memory';
import { MemoryStorage, type FaultyStorage, type StoredValues } from './memory-storage';

/** The ledger's storage as it should be, and the app's over phones: what is true of the ledger is true on each. */
export const STORAGES: [string, (values: StoredValues) => FaultyStorage][] = [
  ['in memory', (values) => new MemoryStorage(values)],
  ['on a phone that encrypts', (values) => PhoneMemory.encrypted(values)],
  ['on a phone that encrypts, with all of it plain until now', (values) => PhoneMemory.plain(values)],
  ['on a phone that refuses to encrypt', (values) => PhoneMemory.plain(values, { encrypt: 'refuses' })],
];
