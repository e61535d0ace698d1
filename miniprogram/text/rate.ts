import Decimal from 'decimal.js';

/** A rate as percent, exact and without needless zeros: "0.0005" is "0.05%". */
export function percent(rate: string): string {
  return `${percentDigits(rate)}%`;
}

/** A rate as the digits that stand before the percent sign: "0.0005" is "0.05". At most `decimals`, rounded half up. */
export function percentDigits(rate: string, decimals = 12): string {
  return new Decimal(rate).times(100).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toFixed();
}

/** A rate as percent, rounded half up to that many decimals: 0.07684 with 2 is "7.68%". */
export function roundedPercent(rate: string | number, decimals: number): string {
  return `${new Decimal(rate).times(100).toFixed(decimals, Decimal.ROUND_HALF_UP)}%`;
}
