import { phoneStorage } from '../platform/storage';
import { createDrafts } from './drafts';
import { createGenerations } from './generations';
import { createLedger } from './ledger';
import { createPlans } from './plans';

/** All that stands on this phone, to be taken along and replaced as a whole. */
export const generations = createGenerations(phoneStorage);

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
