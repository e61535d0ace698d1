import type { LoanTerms } from '../../miniprogram/calc';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { openDebts, type LoanDebt } from '../../miniprogram/months/simulate/debt';
import { loan, repayment } from '../ledger/loans';

/** The day of every table here that names none. */
export const TODAY = '2026-02-15';

const TERMS: LoanTerms = { principal: 1_200_000, borrowedOn: '2026-01-15', dailyRate: '0.0005', method: 'equal-principal', termCount: 12, dueDay: 15 };

/** A loan drawn a month before TODAY, whose first term falls due on it. */
export function owed(id: string, terms: Partial<LoanTerms> = {}, changes: Partial<LoanRecord> = {}): LoanRecord {
  const { dailyRate, ...others } = TERMS;
  return loan(id, { terms: { ...others, ...(terms.annualRate === undefined && { dailyRate: dailyRate ?? '0' }), ...terms }, ...changes });
}

/** The same, borrowed so long ago that terms are overdue; the first of them were paid. */
export function late(id: string, monthsAgo: '2025-10-15' | '2025-11-15' = '2025-11-15', terms: Partial<LoanTerms> = {}): LoanRecord {
  return owed(id, { borrowedOn: monthsAgo, ...terms }, { repayments: [monthsAgo === '2025-10-15' ? repayment('r', { paidOn: '2025-11-15', amount: 118_600 }) : repayment('r', { paidOn: '2025-12-15', amount: 118_000 })] });
}

export function open(records: readonly LoanRecord[], partTakers: readonly string[] = []): readonly LoanDebt[] {
  return openDebts(records, TODAY, partTakers).debts;
}
