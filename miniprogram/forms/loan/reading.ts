import type { Installment } from '../../calc/main';
import type { LoanField } from './fields';

/*
 * What was read from a bill, a message or a picture, on its way into the form, where it is looked over before anything is
 * kept: a draft like one that was typed, whose fields know which words they come from.
 */

/** Where it was read: the draft of that page goes once the loan is kept. */
export type Origin = 'bill' | 'message';

/** A value as it was read, and from which words. */
export interface Understood {
  readonly value: string;
  /** "账单：剩余本金", "短信：5000.00 元". */
  readonly from: string;
}

/** What was understood of a loan, by the field of the form; and what is in doubt, in sentences. */
export interface LoanReading {
  readonly origin: Origin;
  readonly fields: Readonly<Partial<Record<LoanField, Understood>>>;
  readonly doubts: readonly string[];
  /** The installments of the bill, where they are to stand as they are. */
  readonly bill?: readonly Installment[];
  /** How many of the first installments the bill says are paid. */
  readonly paidTerms?: number;
  /** The bill shows no principal: its amounts stand for it (rule 7.29). */
  readonly amountsOnly?: boolean;
}
