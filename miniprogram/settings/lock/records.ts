import { LOCK_COPY_KEY, LOCK_KEY } from '../../platform/lock-mark';
import { isCodeRecord, isRight, type CodeRecord } from './code';

/*
 * The record of the lock stands in the storage twice, so that one that is damaged or gone locks nobody out. The two differ
 * only where setting another code was cut off in between: then nobody was told which one counts, and both codes open until
 * one of them was used.
 */

export interface RecordStorage {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/**
 * `sound`: some code opens. `damaged`: both were read, or are known to be gone, and no code ever will. `silent`: the phone
 * doesn't hand them out now.
 */
export type RecordsState = 'sound' | 'damaged' | 'silent';

type Missing = 'damaged' | 'gone' | 'silent';

export interface FoundRecords {
  readonly state: RecordsState;
  /** One where both are the same. */
  readonly sound: readonly CodeRecord[];
  /** Where one is damaged or gone. */
  readonly broken: readonly string[];
  /** There is none, damaged or not. */
  readonly none: boolean;
}

const KEYS = [LOCK_KEY, LOCK_COPY_KEY];

/** @param isListed whether the phone lists any of the two, null where it doesn't say: a phone that says "not found" may be wrong */
export async function findRecords(storage: RecordStorage, isListed: () => boolean | null): Promise<FoundRecords> {
  const found: [string, CodeRecord | Missing][] = [];
  for (const key of KEYS) found.push([key, await read(storage, key)]);
  const all = found.map(([, one]) => one);
  const sound = all.filter((one) => typeof one !== 'string').filter((one, at, records) => at === 0 || !isSame(one, records[0]));
  return {
    state: sound.length > 0 ? 'sound' : stateOf(all, isListed),
    sound,
    broken: found.filter(([, one]) => one === 'damaged' || one === 'gone').map(([key]) => key),
    none: all.every((one) => one === 'gone'),
  };
}

function stateOf(found: readonly unknown[], isListed: () => boolean | null): RecordsState {
  if (found.includes('silent')) return 'silent';
  return found.includes('damaged') || isListed() === false ? 'damaged' : 'silent';
}

function isSame(one: CodeRecord, other: CodeRecord | undefined): boolean {
  return one.hash === other?.hash && one.salt === other.salt;
}

/** Rejects where one of the two didn't come back from the storage as it was written. */
export async function putRecords(storage: RecordStorage, record: CodeRecord, code: string): Promise<void> {
  for (const key of KEYS) {
    await storage.set(key, record);
    if (!(await isRight(code, await storage.get(key)))) throw new Error('手机存下的密码和你设的不一样，请再设一次');
  }
}

/** As they were before, as far as the phone lets us. */
export async function putBack(storage: RecordStorage, { sound: [first, second = first] }: FoundRecords): Promise<void> {
  if (first !== undefined) await storage.set(LOCK_KEY, first).catch(() => undefined);
  if (second !== undefined) await storage.set(LOCK_COPY_KEY, second).catch(() => undefined);
}

export async function removeRecords(storage: RecordStorage): Promise<void> {
  await storage.remove(LOCK_KEY);
  await storage.remove(LOCK_COPY_KEY);
}

/** Writes the record where the other one is broken, or also over another; what can't be written now is tried the next time. */
export async function mendRecords(storage: RecordStorage, record: CodeRecord, keys: readonly string[] = KEYS): Promise<void> {
  for (const key of keys) await storage.set(key, record).catch(() => undefined);
}

/** The one that the code is right for, null where it is wrong. */
export async function matching(code: string, { sound }: FoundRecords): Promise<CodeRecord | null> {
  for (const record of sound) if (await isRight(code, record)) return record;
  return null;
}

async function read(storage: RecordStorage, key: string): Promise<CodeRecord | Missing> {
  try {
    const stored = await storage.get(key);
    if (stored === undefined) return 'gone';
    return isCodeRecord(stored) ? stored : 'damaged';
  } catch (failure) {
    return isAboutDecryption(failure) ? 'damaged' : 'silent';
  }
}

/** What the phone hands out and can't decrypt stays so; what it doesn't hand out may come at the next start. */
function isAboutDecryption(failure: unknown): boolean {
  const { message, errMsg } = (typeof failure === 'object' && failure !== null ? failure : {}) as { message?: unknown; errMsg?: unknown };
  return /decrypt|没有解开/i.test(`${String(message)} ${String(errMsg)}`);
}
