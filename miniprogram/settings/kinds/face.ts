import type { ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { isText, type Bag } from '../../ledger/shape';
import type { Cell } from '../csv/csv';

/** What a table of a kind is made with, beside its records. */
export interface TableContext {
  readonly loans: readonly LoanRecord[];
  readonly today: ISODate;
}

/** A table for a spreadsheet. */
export interface Table<T> {
  /** "通话记录": what stands on its button and in the name of its file. */
  readonly name: string;
  readonly rows: (records: readonly T[], context: TableContext) => readonly (readonly Cell[])[];
}

/** How a kind of record reads in words and in tables, and what a merge makes of two of them. */
export interface KindFace<T> {
  /** What it is counted in: "笔借款". */
  readonly unit: string;
  /** How many there are, with what is in them; '' where nothing needs to be said. Left out: the number, and nothing for none. */
  readonly counted?: (records: readonly T[]) => string;
  /** What one of them is called. */
  readonly name: (record: T, today: ISODate) => string;
  /** One of them in a line, where a book is compared. Left out: its name. */
  readonly line?: (record: T, today: ISODate) => string;
  /** What differs between the phone's and the backup's, a line each; none where nothing that matters does. Left out: that something does. */
  readonly differences?: (mine: T, theirs: T) => readonly string[];
  /** The first one, with what only the other has. Left out: the first one. */
  readonly joined?: (first: T, other: T) => T;
  /** Why it can't be calculated, or ''. */
  readonly problem?: (record: T, today: ISODate) => string;
  /** What can be said of a damaged one. */
  readonly words: (left: Bag, today: ISODate) => readonly string[];
  readonly tables: readonly Table<T>[];
}

/** Those that are text and say something. */
export function said(...parts: readonly unknown[]): string[] {
  return parts.filter((part): part is string => isText(part) && part !== '');
}
