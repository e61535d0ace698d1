import type { CallRecord } from '../../ledger/records';
import { callsTable } from '../csv/tables';
import { said, type KindFace } from './face';

export const CALL_FACE: KindFace<CallRecord> = {
  unit: '条通话',
  name: ({ calledOn, calledAt }) => `${`${calledOn} ${calledAt}`.trim()} 的通话`,
  words: ({ calledOn, said: words, promise }) => said(calledOn, words, promise),
  tables: [{ name: '通话记录', rows: (calls, { loans }) => callsTable(calls, loans) }],
};
