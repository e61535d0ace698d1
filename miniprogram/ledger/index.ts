import { phoneStorage } from '../platform/storage';
import { createDrafts } from './drafts';
import { createLedger } from './ledger';

/** The one ledger of this phone, and the drafts of its forms. */
export const ledger = createLedger(phoneStorage);
export const drafts = createDrafts(phoneStorage);
