import type { Storage } from './storage-face';

/**
 * Changes that are looked at afterwards, for where the next one relies on them: a phone may say that it has done
 * something and not have done it. Both reject where the phone refuses, and where it turns out not to be done.
 */

/** Removes those keys, one after the other. */
export async function removeVerified(storage: Storage, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  for (const key of keys) await storage.remove(key);
  const left = await storage.keys();
  if (keys.some((key) => left.includes(key))) throw new Error('手机没有删掉，下次打开再试');
}

/** Writes that value, which JSON must be able to say. */
export async function writeVerified(storage: Storage, key: string, value: unknown): Promise<void> {
  await storage.set(key, value);
  const written = await storage.get(key);
  if (JSON.stringify(written) !== JSON.stringify(value)) throw new Error('手机没有存下来，请再试一次');
}
