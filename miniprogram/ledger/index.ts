import { today } from '../platform/clock';
import { removeOwnFiles } from '../platform/own-files';
import { phoneStorage } from '../platform/storage';
import { createDrafts } from './drafts';
import { createGenerations } from './generations';
import { lastChangeIn, notingChanges } from './last-change';
import { createLedger } from './ledger';
import { createPlans } from './plans';
import { forgetRemembered } from './remembered';
import { withinRoom } from './within-room';

/** All that stands on this phone, to be taken along and replaced as a whole. */
export const generations = createGenerations(notingChanges(withinRoom(phoneStorage), today));

/** The one ledger of this phone, its saved plans, and the drafts of its forms. */
export let ledger = createLedger(generations.face());
export let plans = createPlans(generations.face());
export let drafts = createDrafts(generations.face());

/** Forgets what was read: after all of it was replaced, the pages find what is there now. */
export function reopen(): void {
  ledger = createLedger(generations.face());
  plans = createPlans(generations.face());
  drafts = createDrafts(generations.face());
}

/**
 * Removes all that the app keeps on this phone: everything in the storage (loans, plans, drafts, earlier generations, the
 * day of the last backup, settings, the lock), the files that were written to be shared, and what is remembered in
 * memory. Open pages still show what they showed: who calls this opens the first tab alone (`openAlone`) afterwards.
 * Rejects with a sentence where something is left; what is gone stays gone, and calling it again goes on.
 */
export async function eraseAll(): Promise<void> {
  try {
    forgetRemembered();
    await generations.eraseAll();
  } finally {
    reopen();
  }
  const left = removeOwnFiles();
  if (left.length > 0) throw new Error(`还有 ${left.length} 个分享用的文件手机没有删掉，请再试一次`);
}

/** The day on which a loan or a plan was last written, or null. */
export const lastChangedOn = (): Promise<string | null> => lastChangeIn(generations.face());

/** How full the phone's storage is; both in KB. */
export const room = (): Promise<{ readonly currentSize: number; readonly limitSize: number }> => phoneStorage.room('anew');
