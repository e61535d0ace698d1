import type { Entries } from '../../ledger/generations';

/** How full the phone's storage is, in KB. */
export interface Room {
  readonly usedKB: number;
  readonly limitKB: number;
}

/** Encrypting makes an entry about 1.4 times as long; a little more, for what the phone adds of its own. */
const GROWTH = 1.5;
const KEY_LIMIT_KB = 1024;

/** Why the new state doesn't fit beside the old one, which stays until the next start; null where it does. */
export function roomProblem(entries: Entries, { usedKB, limitKB }: Room): string | null {
  const sizes = entries.map(([key, value]) => bytesIn(key + JSON.stringify(value)) * GROWTH / 1024);
  if (sizes.some((size) => size > KEY_LIMIT_KB)) return '备份里有一条记录太大，手机存不下，什么都没有改动。';
  const needed = Math.ceil(sizes.reduce((sum, size) => sum + size, 0));
  if (usedKB + needed <= limitKB) return null;
  return `恢复时新旧两份要同时放得下，还差约 ${usedKB + needed - limitKB} KB，什么都没有改动。请先删掉不用的借款和方案，重启小程序再试。`;
}

/** Its length in UTF-8. */
export function bytesIn(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
