import type { ISODate } from '../../calc/main';
import { draftOf, EMPTY_BILL, withBill } from '../bill/values';
import { readBill } from '../readers/bill/read-bill';
import { FROM_PICTURE, mended } from '../readers/picture/mend';
import { whatIs } from '../readers/what-is';

/** Where the text of a picture goes, and with what; nothing of it is stored but the draft of a bill. */
export type HandedOn = { readonly kind: 'bill'; readonly draft: Record<string, string> } | { readonly kind: 'messages'; readonly text: string; readonly doubts: readonly string[] } | { readonly kind: 'nothing' };

/** A picture's text, put right, and what it is; whatever was changed in it is named, and so is that it comes from a picture. */
export function handedOn(read: string, on: ISODate): HandedOn {
  const { text, doubts: changed } = mended(read);
  const kind = whatIs(text, on);
  const doubts = [FROM_PICTURE, ...changed];
  if (kind === 'nothing') return { kind };
  if (kind === 'messages') return { kind, text, doubts };
  const bill = readBill(text, on);
  return { kind, draft: draftOf(withBill(EMPTY_BILL, text, bill && { ...bill, doubts: [...doubts, ...bill.doubts] })) };
}
