import type { LoanRecord, Repayment } from '../../ledger/records';

/** The loan with that repayment: in place of the one of the same id, or added. */
export function withRepayment(record: LoanRecord, repayment: Repayment): LoanRecord {
  const known = record.repayments.some(({ id }) => id === repayment.id);
  const repayments = known
    ? record.repayments.map((other) => (other.id === repayment.id ? repayment : other))
    : [...record.repayments, repayment];
  return { ...record, repayments };
}

export function withoutRepayment(record: LoanRecord, id: string): LoanRecord {
  return { ...record, repayments: record.repayments.filter((other) => other.id !== id) };
}
