import Decimal from 'decimal.js';
import type { Fen } from '../../calc/main';
import { LARGEST_AMOUNT } from '../../typed/amount';

export interface Figure {
  /** undefined: no amount, or one with two readings. */
  readonly fen: Fen | undefined;
  /** What was put right, or what is in doubt. */
  readonly doubt?: string;
}

const PLAIN = /^\d{1,12}(?:\.\d{1,2})?$/;
const THREES = /^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?$/;
const FOURS = /^\d{1,4}(?:,\d{4}){1,3}(?:\.\d{1,2})?$/;
/** A comma or a stop where the other belongs: "710,95", "1.000.50", "1,000,50". */
const SWAPPED = /^\d{1,12}(?:[.,]\d{3}){0,4}[.,]\d\d$/;
/** Figures in 万 may have more decimals. */
const FINE = /^\d{1,8}\.\d{1,6}$/;

/**
 * The fen of one figure as it stands in a text, digits and separators alone; what pictures do to it is put right where only
 * one reading is left, and said. "1.000" has two, and is none.
 */
export function figureOf(text: string, inTenThousands = false): Figure {
  // "57 000.00" in two pieces: the second is no figure.
  if (/^0\d/.test(text)) return unclear(text);
  if (inTenThousands && FINE.test(text)) return within(new Decimal(text).times(1_000_000));
  const times = inTenThousands ? 1_000_000 : 100;
  if (PLAIN.test(text) || THREES.test(text) || FOURS.test(text)) return within(new Decimal(text.replace(/,/g, '')).times(times));
  if (!SWAPPED.test(text)) return unclear(text);
  const written = `${text.slice(0, -3).replace(/[.,]/g, '')}.${text.slice(-2)}`;
  return { ...within(new Decimal(written).times(times)), doubt: `「${text}」读作 ${written}，请核对` };
}

function unclear(text: string): Figure {
  return { fen: undefined, doubt: `「${text}」看不准是多少，请照账单核对` };
}

function within(fen: Decimal): Figure {
  if (fen.gt(LARGEST_AMOUNT)) return { fen: undefined, doubt: '有一个数超过 100,000,000.00 元，没有当作金额' };
  return fen.isInteger() ? { fen: fen.toNumber() } : { fen: undefined, doubt: '有一个数不到一分，没有当作金额' };
}
