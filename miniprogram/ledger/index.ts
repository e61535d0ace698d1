import { phoneStorage } from '../platform/storage';
import { createDrafts } from './drafts';
import { createLedger } from './ledger';
import { createPlans } from './plans';

/** The one ledger of this phone, its saved plans, and the drafts of its forms. */
export const ledger = createLedger(phoneStorage);
export const plans = createPlans(phoneStorage);
export const drafts = createDrafts(phoneStorage);
