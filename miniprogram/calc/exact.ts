import Decimal from 'decimal.js';

/** 60 digits: no product of this module has more than 48. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
