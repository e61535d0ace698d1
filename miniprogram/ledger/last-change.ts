import { isISODate, type ISODate } from '../calc/main';
import { isBag } from './shape';
import { bareKey } from './keys';
import { kindOf } from './kinds';
import { forgetOnErase } from './remembered';
import type { Storage } from './storage-face';

/** Stands beside the ledger and not in it: it says when a backup would be worth making. */
export const LAST_CHANGE_KEY = 'last-change';

/**
 * The storage, which notes the day on which the ledger was last written: one small write a day and no more. Drafts don't
 * count, and a note that can't be written holds nothing up.
 */
export function notingChanges<S extends Storage>(storage: S, today: () => ISODate): S {
  let noted = '';
  forgetOnErase(() => { noted = ''; });

  function note(): void {
    const on = today();
    if (on === noted) return;
    noted = on;
    storage.set(LAST_CHANGE_KEY, { version: 1, on }).catch(() => { noted = ''; });
  }

  return {
    ...storage,
    set: async (key: string, value: unknown) => {
      await storage.set(key, value);
      // A record, of whichever snapshot.
      if (kindOf(bareKey(key)) !== undefined) note();
    },
  };
}

/** The day on which the ledger was last written, or null. */
export function lastChangeIn(storage: Storage): Promise<ISODate | null> {
  return dayUnder(storage, LAST_CHANGE_KEY);
}

/** The day that stands alone under a key, `{ version: 1, on }`, or null. */
export async function dayUnder(storage: Storage, key: string): Promise<ISODate | null> {
  const stored = await storage.get(key);
  return isBag(stored) && typeof stored.on === 'string' && isISODate(stored.on) ? stored.on : null;
}
