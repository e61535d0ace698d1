import type { ISODate } from '../../calc/main';
import { readBill } from './bill/read-bill';
import { readMessages } from './messages/read-messages';

/** What a pasted text is likely to be: several days with amounts are a bill, else what a message is about decides. */
export function whatIs(text: string, on: ISODate): 'bill' | 'messages' | 'nothing' {
  const rows = readBill(text, on)?.rows.length ?? 0;
  if (rows > 1) return 'bill';
  if (readMessages(text, on).some(({ kind, fraudSigns }) => kind !== 'other' || fraudSigns.length > 0)) return 'messages';
  return rows > 0 ? 'bill' : 'nothing';
}
