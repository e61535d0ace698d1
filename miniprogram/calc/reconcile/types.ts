import type { Debt, Fen, ISODate, Loan, LoanTerms, OverdueRules, Payment } from '../types';

/** What the lender says of a day, any of it; principal to lateFee are the overdue ones. */
export interface StatedFigures {
  overdueTotal?: Fen;
  principal?: Fen;
  interest?: Fen;
  penalty?: Fen;
  lateFee?: Fen;
  payoffAmount?: Fen;
  daysOverdue?: number;
}

/** A small change of the loan, or of the day. Indexes are those of the loan's payments as given. */
export type Change =
  | { kind: 'as-of'; on: ISODate }
  /** One key. */
  | { kind: 'rules'; rules: OverdueRules }
  | { kind: 'terms'; terms: Partial<LoanTerms> }
  | { kind: 'accelerated'; on: ISODate }
  | { kind: 'payment-missing'; payment: Payment }
  /** Our ledger has it twice: it is taken out. */
  | { kind: 'payment-doubled'; index: number }
  | { kind: 'payment-moved'; index: number; paidOn: ISODate }
  | { kind: 'waived'; parts: Partial<Debt> };

export interface Reconciliation {
  /** None where our figures are the lender's already. */
  changes: Change[];
  /** Every stated figure, to the fen and the day. */
  exact: boolean;
  /** What still differs, summed without sign over the stated amounts. */
  left: Fen;
  /** With the changes made. */
  loan: Loan;
  asOf: ISODate;
}

/** A search that is under way. */
export interface Reconciling {
  /** From 0 to 1, of all that there may be to try; it may end long before. */
  readonly progress: number;
  /** Goes on by at most so many trials; the answer once there is one. */
  advance(trials: number): Reconciliation[] | undefined;
}
