import { createLedger as ledgerOf, type Ledger } from '../../miniprogram/ledger/ledger';
import { createPlans as plansOf, type Plans } from '../../miniprogram/ledger/plans';
import { createRecordStore, type RecordStore } from '../../miniprogram/ledger/record-store';
import type { CallRecord, OtherDebtRecord } from '../../miniprogram/ledger/records';
import type { Storage } from '../../miniprogram/ledger/storage-face';

/** What the pages have of each kind, over a storage of the test. */
export const createLedger = (storage: Storage): Ledger => ledgerOf(createRecordStore(storage, 'loan'));
export const createPlans = (storage: Storage): Plans => plansOf(createRecordStore(storage, 'plan'));
export type Calls = RecordStore<CallRecord>;
export const createCalls = (storage: Storage): Calls => createRecordStore(storage, 'call');
export const createOtherDebts = (storage: Storage): RecordStore<OtherDebtRecord> => createRecordStore(storage, 'other');
