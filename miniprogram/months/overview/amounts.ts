import Decimal from 'decimal.js';
import type { Fen } from '../../calc/main';
import { yuan } from '../../text/money';

/** Whether amounts are written to the fen, only about so much, or not at all. */
export type AmountsAs = 'exact' | 'rough' | 'none';

const WAN = 1_000_000; // fen
const HUNDRED = 10_000;

/** "57,380.12 元", "约 5.7 万元", or null where none is written. */
export function amountText(amount: Fen, as: AmountsAs): string | null {
  if (as === 'none') return null;
  return as === 'exact' ? `${yuan(amount)} 元` : roughly(amount);
}

/** Tens of thousands with one decimal, hundreds below, rounded half up: 0 stays 0, and less than 50 yuan is "不到 100 元". */
function roughly(amount: Fen): string {
  const hundreds = rounded(amount / HUNDRED, 0);
  if (amount === 0) return '0 元';
  if (Number(hundreds) === 0) return '不到 100 元';
  return Number(hundreds) < 100 ? `约 ${Number(hundreds) * 100} 元` : `约 ${rounded(amount / WAN, 1)} 万元`;
}

function rounded(value: number, decimals: number): string {
  return new Decimal(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toFixed();
}
