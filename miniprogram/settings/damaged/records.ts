import type { ISODate } from '../../calc/main';
import { isBag, isText } from '../../ledger/shape';
import type { Damage } from '../../ledger/records';
import { bareKey } from '../../ledger/keys';
import { kindOf } from '../../ledger/kinds';
import { faceOf } from '../kinds/index';

/** A damaged record to be taken along: where it stands, why it wasn't read, and all that is left of it as text. */
export interface DamagedRecord extends Damage {
  readonly text: string;
  /** What can be said of it in words: whose it is, how much, since when; '' where nothing of that can be read. */
  readonly words: string;
}

const NOTHING_LEFT = '（没有读出任何内容）';

/** What is left of the damaged records, in their order, by what reads the value of a key. Nothing is changed; what the phone doesn't hand out says so. Never rejects. */
export function damagedRecords(get: (key: string) => Promise<unknown>, damages: readonly Damage[], today: ISODate): Promise<DamagedRecord[]> {
  return Promise.all(damages.map(async (damage) => {
    const stored = await get(damage.key).catch(() => undefined);
    return { ...damage, text: textOf(stored), words: wordsOf(damage.key, stored, today) };
  }));
}

/** What its kind can say of what is left of it. */
function wordsOf(key: string, stored: unknown, today: ISODate): string {
  const kind = kindOf(bareKey(key));
  return kind === undefined || !isBag(stored) ? '' : faceOf(kind).words(stored, today).join('，');
}

/** All of them as one text to be copied or sent; '' where there are none. */
export function damagedText(records: readonly DamagedRecord[]): string {
  return records.map(({ key, reason, words, text }) => `${key}：${reason}\n${words === '' ? '' : `${words}\n`}${text}`).join('\n\n');
}

/** Text as it stands (a record cut off in the middle is text), anything else as JSON, one value a line. */
function textOf(stored: unknown): string {
  if (isText(stored)) return stored === '' ? NOTHING_LEFT : stored;
  return stored === undefined || stored === null ? NOTHING_LEFT : JSON.stringify(stored, null, 1);
}
