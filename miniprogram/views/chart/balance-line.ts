import { isISODate } from '../../calc/main';
import type { BalancePoint } from '../../loans/principal-left';
import { LINES } from './line-style';

/** A way of paying, as what is owed over time. */
export interface BalanceLine {
  readonly name: string;
  /** In the order of their days; several may lie on one day. Without any the line isn't drawn, and keeps its place. */
  readonly points: readonly BalancePoint[];
  /** 'step': what is owed stays until something is paid. 'slope': it changes evenly from point to point. */
  readonly shape: 'step' | 'slope';
}

/** @throws RangeError on what no plan is: a broken date or amount, days out of order, more lines than can be told apart. */
export function requireDrawable(lines: readonly BalanceLine[]): void {
  if (lines.length > LINES) throw new RangeError(`a chart tells ${LINES} lines apart, not ${lines.length}`);
  for (const { name, points } of lines) {
    points.forEach(({ on, amount }, index) => {
      if (!isISODate(on)) throw new RangeError(`${name}: no date: ${String(on)}`);
      if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`${name}: no amount: ${amount}`);
      if (on < (points[index - 1]?.on ?? on)) throw new RangeError(`${name}: ${on} comes too late`);
    });
  }
}
