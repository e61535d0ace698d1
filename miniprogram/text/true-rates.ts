import type { LoanRecord } from '../ledger/records';
import { flatRates } from '../loans/flat-rates';
import { roundedPercent } from './rate';

/** "真实年化 13.03%（单利）、13.84%（复利）", which a flat rate never goes without; '' for a rate that is what it says. */
export function trueRates(loan: Pick<LoanRecord, 'terms' | 'schedule'>): string {
  const rates = flatRates(loan);
  if (rates === null) return '';
  return `真实年化 ${roundedPercent(rates.simpleAnnual, 2)}（单利）、${roundedPercent(rates.compoundAnnual, 2)}（复利）`;
}
