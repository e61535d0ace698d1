import type { CallRecord } from '../../miniprogram/ledger/records';

/** A call in the evening in which a written plan was promised, with other fields. */
export function callRecord(id: string, changes: Partial<CallRecord> = {}): CallRecord {
  return {
    version: 2, id, calledOn: '2026-03-20', calledAt: '19:05', way: 'taken', times: 1, number: '021-12345678', agent: '工号 1024', said: '问什么时候能还',
    promise: '', promisedBy: '', promiseClosed: false, toldOthers: false, loanId: '', planId: '', deleted: false, ...changes,
  };
}
