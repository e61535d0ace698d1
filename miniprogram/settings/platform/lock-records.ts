import { LOCK_COPY_KEY, LOCK_KEY, LOCK_MARK } from '../../platform/lock-mark';
import { sealedName } from '../../platform/sealed';

const RECORDS = [LOCK_KEY, LOCK_COPY_KEY].flatMap((key) => [key, sealedName(key)]);

/** Whether the phone lists a record of the lock; null where it doesn't say, or leaves out the mark, so that it can't be believed. */
export function recordsListed(): boolean | null {
  try {
    const { keys } = wx.getStorageInfoSync();
    if (keys.some((key) => RECORDS.includes(key))) return true;
    return keys.includes(LOCK_MARK) ? false : null;
  } catch {
    return null;
  }
}
