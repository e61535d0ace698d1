import { today } from '../platform/clock';
import { lockGate } from '../platform/lock-gate';
import { forgetHiddenAmounts } from '../platform/hidden-amounts';
import { removeOwnFiles } from '../platform/own-files';
import { createDrafts, type Drafts } from './drafts';
import { createSnapshots, type Snapshots } from './snapshots';
import { lastChangeIn, notingChanges } from './last-change';
import { createLedger } from './ledger';
import { phoneStorage } from './phone-storage';
import { createPlans } from './plans';
import type { RecordStore } from './record-store';
import { forgetOnErase, forgetRemembered } from './remembered';
import { createStores } from './stores';
import type { Storage } from './storage-face';
import { createUndoList } from './undo';
import { withQuotaGuard } from './quota-guard';

const stored = createSnapshots(notingChanges(withQuotaGuard(phoneStorage), today));

/** All that stands on this phone, to be taken along and replaced as a whole. */
export const snapshots = guardedSnapshots(stored);

/** The records of this phone, of every kind; and by the names that pages use: the loans, the saved plans, the calls, the other debts. */
export let stores = createStores(stored.face(), guardedStore);
export let ledger = createLedger(stores.loan);
export let plans = createPlans(stores.plan);
export let calls = stores.call;
export let otherDebts = stores.other;
/** The drafts of its forms. */
export let drafts = guardedDrafts(createDrafts(stored.face()));

/** What was done since the start and can be undone. */
export const undo = createUndoList(() => stores);
forgetOnErase(() => undo.clear());

/**
 * Forgets what was read and what was offered to be undone: after all of it was replaced, the pages find what is there now,
 * and nothing of what was there before can come back into it.
 */
export function reopen(): void {
  forgetRemembered();
  stores = createStores(stored.face(), guardedStore);
  ledger = createLedger(stores.loan);
  plans = createPlans(stores.plan);
  calls = stores.call;
  otherDebts = stores.other;
  drafts = guardedDrafts(createDrafts(stored.face()));
}

/**
 * Removes all that the app keeps on this phone: everything in the storage (loans, other debts, plans, calls, drafts, earlier snapshots, the
 * day of the last backup, settings, the lock), the files that were written to be shared, and what is remembered in
 * memory. Open pages still show what they showed: who calls this opens the first tab alone (`openAlone`) afterwards.
 * Rejects with a sentence where something is left; what is gone stays gone, and calling it again goes on.
 */
export async function eraseAll(): Promise<void> {
  try {
    await snapshots.eraseAll();
    forgetHiddenAmounts();
  } finally {
    reopen();
  }
  const left = removeOwnFiles();
  if (left.length > 0) throw new Error(`还有 ${left.length} 个分享用的文件手机没有删掉，请再试一次`);
}

/** The day on which a loan or a plan was last written, or null. */
export function lastChangedOn(): Promise<string | null> {
  return lastChangeIn(snapshots.face());
}

/** How full the phone's storage is; both in KB. */
export function storageUsage(): Promise<{ readonly currentSize: number; readonly limitSize: number }> {
  return phoneStorage.usage('anew');
}

/* While the app is locked nothing is read; what a page writes as it is hidden or closed is written all the same. */

function guardedStore<T>(open: RecordStore<T>): RecordStore<T> {
  return { ...open, state: () => lockGate.whenOpen(() => open.state()), one: (id) => lockGate.whenOpen(() => open.one(id)) };
}

function guardedDrafts(open: Drafts): Drafts {
  return { ...open, read: (form) => lockGate.whenOpen(() => open.read(form)) };
}

function guardedSnapshots(open: Snapshots): Snapshots {
  return {
    ...open,
    entries: () => lockGate.whenOpen(() => open.entries()),
    face: () => guardedStorage(open.face()),
    // A question may still be open over the lock page.
    replaceAll: (entries) => lockGate.whenOpen(() => open.replaceAll(entries)),
    undoReplace: () => lockGate.whenOpen(() => open.undoReplace()),
    keptAside: () => lockGate.whenOpen(() => open.keptAside()),
    takeOut: (name) => lockGate.whenOpen(() => open.takeOut(name)),
    readAside: (name) => lockGate.whenOpen(() => open.readAside(name)),
  };
}

function guardedStorage(open: Storage): Storage {
  return { ...open, keys: () => lockGate.whenOpen(() => open.keys()), get: (key) => lockGate.whenOpen(() => open.get(key)) };
}
