import { checkedUnder, type KindName, type StoredRecord } from './kinds';
import { recordKey } from './keys';
import type { Damage } from './records';
import type { Storage } from './storage-face';

/** An index names it, and the phone has nothing under the key. */
const MISSING = { reason: '手机里找不到这条记录，重启微信再看，有备份的话可以恢复', later: false };
/** The key is there, but the phone refused its value. */
const NOT_HANDED_OUT = { reason: '手机没有读出来，请重启微信再看', later: false };

/** Reads the records of those ids, in their order; what can't be read is named and left where it is. */
export async function readRecords<Kept extends StoredRecord>(storage: Storage, kind: KindName, ids: readonly string[]): Promise<{ records: Map<string, Kept>; damages: Damage[] }> {
  const read = async (id: string) => {
    const key = recordKey(kind, id);
    return { key, checked: await storage.get(key).then((stored) => (stored === undefined ? MISSING : checkedUnder(key, kind, stored)), () => NOT_HANDED_OUT) };
  };
  const records = new Map<string, Kept>();
  const damages: Damage[] = [];
  for (const { key, checked } of await Promise.all(ids.map(read))) {
    if ('reason' in checked) damages.push({ key, reason: checked.reason });
    else records.set(checked.record.id, checked.record as Kept);
  }
  return { records, damages };
}

/** Throws where what stands under the key can't be read: what nobody has seen is neither overwritten nor removed. */
export function refuseDamaged(damages: readonly Damage[], key: string): void {
  if (damages.some((damage) => damage.key === key)) throw new Error('这条记录读不出来，原样保留，不能改动');
}
