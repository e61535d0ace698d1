import { isSealed, sealed, sealedName } from './sealed';
import type { StorageCalls } from './storage-calls';

/** So many at a time: each stands in the storage twice for a moment, and it must not fill up over that. */
const AT_ONCE = 8;

/**
 * Moves what stands there plainly, from before the app encrypted or where it couldn't. Each is written encrypted and
 * read back before the plain one goes, so that at any moment, cut off anywhere, what counts is there and is the same: the
 * encrypted one where there is one. What can't be moved now stays as it is and is tried at the next start. Never rejects.
 *
 * @param names what stands in the storage
 */
export async function movePlain(calls: StorageCalls, keys: readonly string[], names: ReadonlySet<string>): Promise<void> {
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const some = keys.slice(start, start + AT_ONCE);
    await Promise.all(some.map((key) => moved(calls, key, names.has(sealedName(key))).catch(() => undefined)));
  }
}

async function moved(calls: StorageCalls, key: string, isSealedThere: boolean): Promise<void> {
  const name = sealedName(key);
  if (isSealedThere) {
    // A move or a write that was cut off before its last step. The plain one may be older than the encrypted one.
    if (isSealed((await calls.read(name, 'encrypted'))?.data)) await calls.remove(key);
    return;
  }
  const plain = await calls.read(key, 'plain');
  if (plain === undefined) return;
  const entry = sealed(plain.data);
  await calls.write(name, entry, 'encrypted');
  const back = await calls.read(name, 'encrypted');
  await calls.remove(JSON.stringify(back?.data) === JSON.stringify(entry) ? key : name);
}
