import type { Fen, ISODate } from '../../calc/main';

/** An installment as a bill shows it. */
export interface BillRow {
  number?: number;
  dueOn: ISODate;
  /** What is due on that day, all parts together. */
  amount: Fen;
  principal?: Fen;
  interest?: Fen;
  /** Where the bill says whether it is paid. */
  settled?: boolean;
}

export interface Bill {
  /** By their dates. */
  rows: BillRow[];
  /** The amount borrowed. */
  principal?: Fen;
  /** What of it is not yet paid. */
  principalLeft?: Fen;
  /** Sentences for the person: what was corrected, what does not add up, what has two readings. */
  doubts: string[];
}

export type MessageKind = 'drawdown' | 'bill' | 'repayment' | 'overdue' | 'failed-deduction' | 'other';

export type MessageField = 'lender' | 'amount' | 'principal' | 'interest' | 'penalty' | 'dueOn' | 'paidOn' | 'terms';

/** From where to where (excluded) in the text as it was given the words stand that a field was read from. */
export interface Span {
  field: MessageField;
  start: number;
  end: number;
}

export interface MessageReading {
  kind: MessageKind;
  /** By its common short name. */
  lender?: string;
  amount?: Fen;
  principal?: Fen;
  interest?: Fen;
  penalty?: Fen;
  dueOn?: ISODate;
  paidOn?: ISODate;
  terms?: number;
  spans: Span[];
  doubts: string[];
  /** Why it looks like a fraud, in the words of 号码核验. */
  fraudSigns: string[];
}
