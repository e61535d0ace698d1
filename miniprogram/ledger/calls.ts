import { checkCallRecord } from './check-record';
import { CALL_INDEX_KEY, callKey, isCallKey } from './keys';
import type { CallRecord } from './records';
import { createRecordStore, type RecordStore } from './record-store';
import type { Storage } from './storage-face';

/** 通话记录, see RecordStore. */
export type Calls = RecordStore<CallRecord>;

export function createCalls(storage: Storage): Calls {
  return createRecordStore<CallRecord>(storage, { indexKey: CALL_INDEX_KEY, isKey: isCallKey, keyOf: callKey, check: checkCallRecord });
}
