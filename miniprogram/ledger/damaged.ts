import { isText } from './check-record';
import type { Damage } from './records';
import type { Storage } from './storage-face';

/** A damaged record to be taken along: where it stands, why it wasn't read, and all that is left of it as text. */
export interface DamagedRecord extends Damage {
  readonly text: string;
}

const NOTHING_LEFT = '（没有读出任何内容）';

/** What is left of the damaged records, in their order. Nothing is changed; what the phone doesn't hand out says so. Never rejects. */
export function damagedRecords(storage: Storage, damages: readonly Damage[]): Promise<DamagedRecord[]> {
  const read = async (damage: Damage) => ({ ...damage, text: await storage.get(damage.key).then(textOf, () => NOTHING_LEFT) });
  return Promise.all(damages.map(read));
}

/** All of them as one text to be copied or sent; '' where there are none. */
export function damagedText(records: readonly DamagedRecord[]): string {
  return records.map(({ key, reason, text }) => `${key}：${reason}\n${text}`).join('\n\n');
}

/** Text as it stands (a record cut off in the middle is text), anything else as JSON, one value a line. */
function textOf(stored: unknown): string {
  if (isText(stored)) return stored === '' ? NOTHING_LEFT : stored;
  return stored === undefined || stored === null ? NOTHING_LEFT : JSON.stringify(stored, null, 1);
}
