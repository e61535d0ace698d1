import type { CallRecord } from '../../ledger/records';
import { shortDay } from '../../text/day';
import { callsTable } from '../csv/tables';
import { said, type KindFace } from './face';

export const CALL_FACE: KindFace<CallRecord> = {
  unit: '条通话',
  name: ({ calledOn, calledAt }, today) => `${shortDay(calledOn, today)}${calledAt === '' ? '' : ` ${calledAt} `}的通话`,
  words: ({ calledOn, said: words, promise }, today) => [...said(calledOn).map((day) => shortDay(day, today)), ...said(words, promise)],
  tables: [{ name: '通话记录', rows: (calls, { loans }) => callsTable(calls, loans) }],
};
