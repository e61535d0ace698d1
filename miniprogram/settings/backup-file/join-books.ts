import { KIND_NAMES, type KindName, type StoredRecord } from '../../ledger/kinds';
import { faceOf } from '../kinds/index';
import type { Book, BookRecords } from './book';
import { only } from './pairs';

/** Whose record holds where the phone and the backup have the same one, not the same in it. */
export type Preferred = 'phone' | 'backup';

/**
 * 合并: nothing that only one of the two has is lost. Where a record stands in both, the preferred one holds, with what its
 * kind adds from the other (a loan's repayments, agreements and days of 对账). Drafts are the phone's.
 */
export function joinBooks(now: Book, backup: Book, preferred: Preferred = 'phone'): Book {
  const keys = new Set([...now.drafts, ...now.damaged].map(([key]) => key));
  const held = (kind: KindName): StoredRecord[] => [
    ...now.records[kind].map((mine) => {
      const theirs = backup.records[kind].find(({ id }) => id === mine.id);
      return theirs === undefined ? mine : joinedOf(kind, mine, theirs, preferred);
    }),
    ...only<StoredRecord>(backup.records[kind], now.records[kind]),
  ];
  return {
    records: Object.fromEntries(KIND_NAMES.map((kind) => [kind, held(kind)])) as unknown as BookRecords,
    drafts: [...now.drafts, ...backup.drafts.filter(([key]) => !keys.has(key))],
    damaged: [...now.damaged, ...backup.damaged.filter(([key]) => !keys.has(key))],
    damages: now.damages,
  };
}

/** What a merge makes of one that both sides have. */
export function joinedOf(kind: KindName, mine: StoredRecord, theirs: StoredRecord, preferred: Preferred): StoredRecord {
  const { joined = (first) => first } = faceOf(kind);
  return preferred === 'phone' ? joined(mine, theirs) : joined(theirs, mine);
}
