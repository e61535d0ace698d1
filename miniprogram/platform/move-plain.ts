import { isSealed, sealed, sealedName } from './sealed';
import type { StorageCalls } from './storage-calls';

/** So many at a time: each stands in the storage twice for a moment, and it must not fill up over that. */
const AT_ONCE = 8;

/** Whether a value is what the app keeps under that key, and not whatever a phone handed out in its place. */
export type IsOurs = (key: string, value: unknown) => boolean;

/**
 * Moves what stands there plainly, from before the app encrypted or where it couldn't. The plain one goes once what was
 * written encrypted has been read back and is the record itself: what the app keeps there, and the same as the plain one
 * read once more. So at any moment, cut off anywhere, what counts is there and is the same: the encrypted one where there
 * is one. What can't be moved now stays as it is and is tried at the next start. Never rejects.
 *
 * @param names what stands in the storage
 */
export async function movePlain(calls: StorageCalls, keys: readonly string[], names: ReadonlySet<string>, isOurs: IsOurs): Promise<void> {
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const some = keys.slice(start, start + AT_ONCE);
    await Promise.all(some.map((key) => (names.has(sealedName(key)) ? finished : moved)(calls, key, isOurs).catch(() => undefined)));
  }
}

/** A move or a write that was cut off before its last step. The plain one may be older than the encrypted one. */
async function finished(calls: StorageCalls, key: string, isOurs: IsOurs): Promise<void> {
  const data = (await calls.read(sealedName(key), 'encrypted'))?.data;
  if (isSealed(data) && isOurs(key, data.kept)) await calls.remove(key);
}

async function moved(calls: StorageCalls, key: string, isOurs: IsOurs): Promise<void> {
  const plain = await calls.read(key, 'plain');
  if (plain === undefined || !isOurs(key, plain.data)) return;
  const name = sealedName(key);
  await calls.write(name, sealed(plain.data), 'encrypted');
  const isMoved = (await isSealedAs(calls, key, plain.data)) && isSame((await calls.read(key, 'plain'))?.data, plain.data);
  await calls.remove(isMoved ? key : name);
}

/** Whether this value stands there encrypted and is handed out. */
export async function isSealedAs(calls: StorageCalls, key: string, value: unknown): Promise<boolean> {
  return isSame((await calls.read(sealedName(key), 'encrypted'))?.data, sealed(value));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
