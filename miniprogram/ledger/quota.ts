/** What wx.getStorageInfo says: both in KB. */
export interface StorageUsage {
  readonly currentSize: number;
  readonly limitSize: number;
}

/** Encrypted, an entry is 1.4 times as long: of the 1 MB a key may hold there is this much to write (WeChat's 0.7 MB). */
export const KEY_LIMIT_BYTES = 0.7 * 1024 * 1024;
export const ENCRYPTED_GROWTH = 1.4;

/** How full the storage is, 0 to 1 and never beyond; 0 where the phone gives no limit. */
export function fullness({ currentSize, limitSize }: StorageUsage): number {
  const part = currentSize / limitSize;
  return limitSize > 0 && part > 0 ? Math.min(part, 1) : 0;
}


/**
 * Why a write of so many bytes must not begin, in a sentence without its full stop as failure-sentence takes it, or null.
 * `replaced` are the bytes that stand under the key by now.
 */
export function quotaProblem(bytes: number, info: StorageUsage, replaced = 0): string | null {
  if (bytes > KEY_LIMIT_BYTES) return '这条记录太长了，手机存不下，没有改动任何内容';
  const more = ((bytes - replaced) * ENCRYPTED_GROWTH) / 1024;
  const fits = more <= 0 || info.limitSize <= 0 || info.currentSize + more <= info.limitSize;
  return fits ? null : '手机留给小程序的空间不够写完，没有改动任何内容，先备份，删掉不用的借款和方案，重新打开小程序再试一次';
}

/** The bytes of a value as the storage keeps it: JSON in UTF-8. */
export function storedBytes(value: unknown): number {
  const text = JSON.stringify(value) as string | undefined;
  let bytes = 0;
  for (const character of text ?? '') bytes += bytesOfCharacter(character.codePointAt(0) ?? 0);
  return bytes;
}

function bytesOfCharacter(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
