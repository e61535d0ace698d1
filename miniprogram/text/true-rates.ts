import type { LoanRecord } from '../ledger/records';
import { realRatesOf } from '../loans/real-rates';
import { roundedPercent } from './rate';

type Loan = Pick<LoanRecord, 'terms' | 'schedule'>;

/** "真实年化 13.03%（单利）、13.84%（复利）"; '' where there is none. */
export function realRates(loan: Loan): string {
  const rates = realRatesOf(loan);
  if (rates === null) return '';
  return `真实年化 ${roundedPercent(rates.simpleAnnual, 2)}（单利）、${roundedPercent(rates.compoundAnnual, 2)}（复利）`;
}

/** The same for 等本等息, whose rate is of what was borrowed though less is owed each month; '' for a rate that is what it says. */
export function trueRates(loan: Loan): string {
  return loan.terms.method === 'flat-interest' ? realRates(loan) : '';
}
