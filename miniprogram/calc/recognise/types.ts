import type { Fen, ISODate, LoanTerms } from '../types';

/** A lender's installments after a day, and the principal owed on it: the drawdown, or the due date before the first row. */
export interface Bill {
  principal: Fen;
  startOn: ISODate;
  rows: BillRow[];
}

export interface BillRow {
  dueOn: ISODate;
  amount: Fen;
  /** Where the bill shows them. */
  principal?: Fen;
  interest?: Fen;
}

export interface RecognisedTerms {
  terms: LoanTerms;
  /** buildSchedule(terms) is the bill, dates, amounts and the parts shown. */
  exact: boolean;
  /** The rows that differ: their amounts, or their interest where only the parts do. */
  /** Only where the lender drops fractions of a fen: cut instead of rounded, these terms make every row. */
  cuts?: true;
  differences: { number: number; billed: Fen; computed: Fen }[];
}
