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

/** The loan open again: what said that it is settled says so no more, and goes where it said nothing else. */
export function reopened(record: LoanRecord): LoanRecord {
  const left = record.repayments.filter(({ amount, waived, closes }) => closes !== true || amount > 0 || waived !== undefined);
  const open = left.map((one) => {
    const { closes, ...repayment } = one;
    return closes === undefined ? one : repayment;
  });
  return { ...record, repayments: open };
}
