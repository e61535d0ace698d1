import { buildSchedule, CalcError, installmentRates, type InstallmentRates } from '../calc/main';
import type { LoanRecord } from '../ledger/records';
import { calculated } from './calculated';

/**
 * What a loan of 等本等息 really costs a year: its rate is of the principal that was borrowed, though less is owed each month
 * (rule 5.26). Null for every other method, and where there is no such rate.
 */
export function flatRates({ terms, schedule }: Pick<LoanRecord, 'terms' | 'schedule'>): InstallmentRates | null {
  if (terms.method !== 'flat-interest') return null;
  const rates = calculated(() => installmentRates(terms.principal, (schedule ?? buildSchedule(terms)).map(({ principal, interest }) => principal + interest)));
  return rates instanceof CalcError ? null : rates;
}
