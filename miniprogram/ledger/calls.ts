import { checkCall } from './check-record';
import { callKey, isCallKey } from './keys';
import type { CallRecord } from './records';
import { createShelf, type Shelf } from './shelf';
import type { Storage } from './storage-face';

/** 通话记录, see Shelf. */
export type Calls = Shelf<CallRecord>;

export function createCalls(storage: Storage): Calls {
  return createShelf<CallRecord>(storage, { isKey: isCallKey, keyOf: callKey, check: checkCall });
}
