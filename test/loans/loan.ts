import type { LoanRecord, Repayment } from '../../miniprogram/ledger/records';

/** 57,000 yuan over 12 terms as 等额本金: 5,633.50 on 2026-02-15, 5,612.14 of interest in all (rule 3.14). */
export const LOAN: LoanRecord = {
  version: 2,
  id: 'a',
  product: 'weilidai',
  lender: '微粒贷',
  note: '',
  terms: {
    principal: 5_700_000, borrowedOn: '2026-01-15', dailyRate: '0.0005', method: 'equal-principal', termCount: 12, dueDay: 15, firstDueOn: '2026-02-15',
  },
  typedRate: { unit: 'day', percent: '0.05', yearDays: 360 },
  repayments: [],
  example: false,
};

/** LOAN with other fields, and other terms among them. */
export function loan({ terms, ...changes }: Partial<Omit<LoanRecord, 'terms'>> & { terms?: Partial<LoanRecord['terms']> } = {}): LoanRecord {
  return { ...LOAN, ...changes, terms: { ...LOAN.terms, ...terms } };
}

export function paid(paidOn: string, amount: number, more: Partial<Repayment> = {}): Repayment {
  return { id: `paid-${paidOn}`, paidOn, amount, note: '', ...more };
}

/** Fen as they stand on the screen. */
export function money(fen: number): string {
  return (fen / 100).toLocaleString('en', { minimumFractionDigits: 2 });
}
