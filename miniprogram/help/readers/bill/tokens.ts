import type { Fen } from '../../../calc/main';

/** What a figure or a word of a bill is about. */
export type Field = 'number' | 'date' | 'amount' | 'principal' | 'interest' | 'fee' | 'balance' | 'borrowed' | 'state' | 'skipped';

/** A day as it stands there; without a year, or without a day of the month, as far as the bill leaves them out. */
export interface DateToken {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly text: string;
  /** Said where it could be read in another way. */
  readonly doubt?: string;
}

export interface FigureToken {
  readonly kind: 'figure';
  readonly text: string;
  /** undefined: a figure with two readings, or none. */
  readonly fen: Fen | undefined;
  /** Whether a sign of money or two decimals say that it is money. */
  readonly isMoney: boolean;
  readonly doubt?: string;
}

export type Token =
  | DateToken
  | FigureToken
  /** "第 6 期", and of how many. */
  | { readonly kind: 'term'; readonly number: number; readonly text: string }
  /** "3/12": a term, or a day of March. */
  | { readonly kind: 'fraction'; readonly first: number; readonly second: number; readonly text: string }
  /** "已还 5 期" heads a part of the page. */
  | { readonly kind: 'section'; readonly count: number; readonly settled: boolean | undefined }
  | { readonly kind: 'word'; readonly field: Field; readonly text: string; readonly settled?: boolean; readonly isTotal?: true; readonly inTenThousands?: true }
  /** Words that nothing is known of. */
  | { readonly kind: 'unknown'; readonly text: string }
  /** The end of a cell. */
  | { readonly kind: 'cell' }
  /** An empty cell, written as a dash. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'to' };
