export type CalcErrorCode =
  | 'not-an-integer'
  | 'not-a-number'
  | 'not-a-date'
  | 'unknown'
  | 'out-of-range'
  | 'order'
  | 'sum'
  | 'not-repayable'
  | 'no-rate'
  | 'many-rates';

/** Fen, a count, a date or a rate, in the form the field has. */
export type CalcLimit = number | string;

/**
 * The only thing this module throws for bad input. The pages turn it into a Chinese sentence.
 * `field` is a path in the arguments, as in 'payments[0].paidOn'; `limit` is the bound that was crossed.
 */
export class CalcError extends Error {
  readonly code: CalcErrorCode;
  readonly field: string;
  readonly limit?: CalcLimit;

  constructor(code: CalcErrorCode, field: string, limit?: CalcLimit) {
    super(limit === undefined ? `${code}: ${field}` : `${code}: ${field} (limit ${limit})`);
    // WeChat may compile classes down to ES5, where a subclass of Error loses its prototype.
    Object.setPrototypeOf(this, CalcError.prototype);
    this.name = 'CalcError';
    this.code = code;
    this.field = field;
    if (limit !== undefined) this.limit = limit;
  }
}
