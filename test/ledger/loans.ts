import type { LoanRecord, Repayment } from '../../miniprogram/ledger/records';

/** A loan of the ledger with that id; what it says matters little here. */
export function loan(id: string, changes: Partial<LoanRecord> = {}): LoanRecord {
  return {
    version: 2,
    id,
    product: 'weilidai',
    lender: '微粒贷',
    note: '',
    terms: { principal: 5_700_000, borrowedOn: '2026-01-15', dailyRate: '0.0005', method: 'equal-principal', termCount: 12, dueDay: 15 },
    typedRate: { unit: 'day', percent: '0.05', yearDays: 360 },
    repayments: [],
    example: false,
    ...changes,
  };
}

export function repayment(id: string, changes: Partial<Repayment> = {}): Repayment {
  return { id, paidOn: '2026-02-15', amount: 563_350, note: '', ...changes };
}

/** The index of a kind of record. */
export const index = (ids: readonly string[], deleted: readonly string[] = []) => ({ version: 1, ids, deleted });

/** A loan as it stands in the storage once it was removed. */
export const removedLoan = (id: string) => ({ ...loan(id), deleted: true });
