import type { ISODate } from '../calc/main';
import type { Agreement } from '../ledger/records';
import { isNegotiated } from '../loans/agreements';
import { isTerm } from '../loans/installments';
import { shortDay } from './day';

/** "11月22日签的协议", or "10月20日起的新还款计划". */
export function agreementName(agreement: Agreement, today: ISODate): string {
  return `${shortDay(agreement.signedOn, today)}${isNegotiated(agreement) ? '签的协议' : '起的新还款计划'}`;
}

/** "协商 36 期", or "新计划 7 期"; one payment is no installment plan: "协商一次还清", or "协商延到 3月1日". */
export function agreementTerms(agreement: Agreement, today: ISODate): string {
  const terms = agreement.installments.filter(isTerm);
  if (!isNegotiated(agreement)) return `新计划 ${terms.length} 期`;
  const [only] = terms;
  if (only === undefined) return '协商一次还清';
  return terms.length === 1 ? `协商延到 ${shortDay(only.dueOn, today)}` : `协商 ${terms.length} 期`;
}

/** "11月22日签", or "10月20日起". */
export function agreementSince(agreement: Agreement, today: ISODate): string {
  return `${shortDay(agreement.signedOn, today)}${isNegotiated(agreement) ? '签' : '起'}`;
}
