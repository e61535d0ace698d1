import type { Fen, Installment, ISODate, LoanTerms, Payment } from '../calc/index';

/** The version that every record is written with. A record of a later version is not touched. */
export const RECORD_VERSION = 1;

/** One repayment as it was made. `allocation` only where the lender's receipt states how it was applied. */
export interface Repayment {
  readonly id: string;
  readonly paidOn: ISODate;
  readonly amount: Fen;
  readonly allocation?: NonNullable<Payment['allocation']>;
  readonly note: string;
}

/** How the person typed the rate, so that the form shows it again as it was typed. */
export interface TypedRate {
  readonly unit: 'day' | 'year';
  readonly percent: string;
  readonly yearDays: 360 | 365;
}

/** One loan (一笔借据) with its repayments: what stands under one key of the storage. */
export interface LoanRecord {
  readonly version: typeof RECORD_VERSION;
  readonly id: string;
  readonly product: 'weilidai' | 'other';
  readonly lender: string;
  readonly note: string;
  readonly terms: LoanTerms;
  readonly typedRate: TypedRate;
  /** Installments copied from the lender's bill; where they stand, the bill wins over the generated schedule. */
  readonly schedule?: readonly Installment[];
  readonly repayments: readonly Repayment[];
  /** True for the loan that the app brings along to be looked at. */
  readonly example: boolean;
}

/** Which loans there are, in the order they were added, and which were deleted and may still be brought back. */
export interface LedgerIndex {
  readonly version: typeof RECORD_VERSION;
  readonly loans: readonly string[];
  readonly deleted: readonly string[];
}

/** Something in the storage that could not be read. It stays where it is. */
export interface Damage {
  readonly key: string;
  readonly reason: string;
}
