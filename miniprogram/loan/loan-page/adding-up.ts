import Decimal from 'decimal.js';
import type { Fen } from '../../calc/main';
import { yuan } from '../../text/money';

/** One line of 怎么算的: what it is about, how it comes about, and what comes out. */
export interface ExplanationRow {
  readonly label: string;
  readonly formula: string;
  readonly amount: string;
}

/**
 * The rows as printed and, where they don't come to the total by themselves, what rounding to the fen adds or takes as a row
 * of its own: whoever adds up on a calculator comes to the total.
 *
 * @param how what is rounded: "每期合计" or the like
 */
export function addingUp(rows: readonly ExplanationRow[], total: Fen, how: string): ExplanationRow[] {
  const printed = rows.reduce((sum, { amount }) => sum.plus(amount.replace('−', '-').replace(/[,…]/g, '')), new Decimal(0));
  const rounding = new Decimal(total).div(100).minus(printed);
  if (rounding.isZero()) return [...rows];
  return [...rows, { label: '四舍五入', formula: `${how}取到分`, amount: exactYuan(rounding.times(100).toFixed()) }];
}

/** Exact fen as yuan, with all decimals of usual rates; "…" stands for the rest of those of unusual ones. */
export function exactYuan(fen: string): string {
  const [whole = '0', fraction = ''] = fen.replace('-', '').split('.');
  return `${fen.startsWith('-') ? '−' : ''}${yuan(Number(whole))}${fraction.slice(0, 6)}${fraction.length > 6 ? '…' : ''}`;
}
