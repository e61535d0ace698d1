import type { Agreement } from '../ledger/records';
import { isNegotiated } from '../loans/agreements';
import { isTerm } from '../loans/installments';

/** "2026-11-22 签的协议", or "2026-10-20 起的新还款计划". */
export function agreementName(agreement: Agreement): string {
  return isNegotiated(agreement) ? `${agreement.signedOn} 签的协议` : `${agreement.signedOn} 起的新还款计划`;
}

/** "协商 36 期", or "新计划 7 期". */
export function agreementTerms(agreement: Agreement): string {
  const terms = agreement.installments.filter(isTerm).length;
  if (!isNegotiated(agreement)) return `新计划 ${terms} 期`;
  return terms === 0 ? '协商一次还清' : `协商 ${terms} 期`;
}

/** "2026-11-22 签", or "2026-10-20 起". */
export function agreementSince(agreement: Agreement): string {
  return `${agreement.signedOn} ${isNegotiated(agreement) ? '签' : '起'}`;
}
