import type { Entries } from '../../ledger/snapshots';
import { storedBytes, ENCRYPTED_GROWTH, KEY_LIMIT_BYTES } from '../../ledger/quota';
import { RESERVE_KB } from '../../ledger/quota-guard';

/** How full the phone's storage is, in KB. */
export interface Room {
  readonly usedKB: number;
  readonly limitKB: number;
}

/** Why the new state doesn't fit beside the old one, which stays until the next start; null where it does. */
export function roomProblem(entries: Entries, { usedKB, limitKB }: Room): string | null {
  const sizes = entries.map(([key, value]) => storedBytes(key) + storedBytes(value));
  if (entries.some(([, value]) => storedBytes(value) > KEY_LIMIT_BYTES)) return '备份里有一条记录太大，手机存不下，什么都没有改动。';
  const needed = Math.ceil((sizes.reduce((sum, size) => sum + size, 0) * ENCRYPTED_GROWTH) / 1024) + RESERVE_KB;
  if (usedKB + needed <= limitKB) return null;
  return `恢复时新旧两份要同时放得下，还差约 ${usedKB + needed - limitKB} KB，什么都没有改动。请先删掉不用的借款和方案，重启小程序再试。`;
}
