import type { ISODate } from '../calc/main';
import type { Agreement } from '../ledger/records';
import { isTerm } from '../loans/installments';
import { shortDay } from './day';

/** What was agreed, in a word: "协商 36 期"; one payment is no installment plan: "协商一次还清", or "协商延到 3月1日". */
export function agreedName({ installments }: Agreement, today: ISODate): string {
  const terms = installments.filter(isTerm);
  const [only] = terms;
  if (only === undefined) return '协商一次还清';
  return terms.length === 1 ? `协商延到 ${shortDay(only.dueOn, today)}` : `协商 ${terms.length} 期`;
}
