import { createPhoneStorage } from '../platform/storage';
import { wxStorage } from '../platform/storage-calls';
import { isDraft } from './drafts';
import { bareKey, isDraftKey, isIndexKey } from './keys';
import { checkedUnder, kindOf } from './kinds';
import { isBag, isTextList } from './shape';

/** The one storage of this phone. */
export const phoneStorage = createPhoneStorage(wxStorage, isOurs);

/** Whether it is what the app keeps under that key: a record in its place, a draft, an index, or a note of ours, which are all objects. */
export function isOurs(name: string, value: unknown): boolean {
  const key = bareKey(name);
  const kind = kindOf(key);
  if (kind !== undefined) return 'record' in checkedUnder(key, kind, value);
  if (isDraftKey(key)) return isDraft(value);
  return isBag(value) && (!isIndexKey(key) || isTextList(value.ids));
}
