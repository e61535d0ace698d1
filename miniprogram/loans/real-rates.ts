import { buildSchedule, CalcError, installmentRates, type InstallmentRates } from '../calc/main';
import type { LoanRecord } from '../ledger/records';
import { calculated } from './calculated';

/** What a loan really costs a year, by what is owed each month (rule 5.26). Null where there is no such rate. */
export function realRatesOf({ terms, schedule }: Pick<LoanRecord, 'terms' | 'schedule'>): InstallmentRates | null {
  const rates = calculated(() => installmentRates(terms.principal, (schedule ?? buildSchedule(terms)).map(({ principal, interest }) => principal + interest)));
  return rates instanceof CalcError ? null : rates;
}
