import { createPhoneStorage } from '../platform/storage';
import { wxStorage } from '../platform/storage-calls';
import { checkCallRecord, checkIndex, checkLoanRecord, checkPlanRecord, type Checked } from './check-record';
import { isDraft } from './drafts';
import { bareKey, callKey, INDEX_KEY, isCallKey, isDraftKey, isLoanKey, isPlanKey, loanKey, planKey } from './keys';
import { isBag } from './shape';

/** The one storage of this phone. */
export const phoneStorage = createPhoneStorage(wxStorage, isOurs);

/** Whether it is what the app keeps under that key: a record in its place, a draft, an index, or a note of ours, which are all objects. */
export function isOurs(name: string, value: unknown): boolean {
  const key = bareKey(name);
  const is = (checked: Checked<{ readonly id: string }>, keyOf: (id: string) => string) => 'record' in checked && keyOf(checked.record.id) === key;
  if (isLoanKey(key)) return is(checkLoanRecord(value), loanKey);
  if (isPlanKey(key)) return is(checkPlanRecord(value), planKey);
  if (isCallKey(key)) return is(checkCallRecord(value), callKey);
  if (isDraftKey(key)) return isDraft(value);
  return key === INDEX_KEY ? 'record' in checkIndex(value) : isBag(value);
}
