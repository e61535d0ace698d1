/** One debt as 债务一览 has it, of either kind. */
export interface DebtCard {
  readonly key: string;
  /** "1. 微粒贷". */
  readonly title: string;
  /** "57,380.12 元", or ''. */
  readonly owed: string;
  readonly lines: readonly string[];
}
