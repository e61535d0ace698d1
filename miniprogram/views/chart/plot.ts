import { daysBetween, type Fen, type ISODate } from '../../calc/main';
import type { BalancePoint } from '../../loans/principal-left';
import type { Size } from './svg';

/** The picture's size, about that on a phone in px; components/balance-chart keeps its ratio of 5 to 3. */
export const PICTURE: Size = { width: 280, height: 168 };

/** Free at each edge, so that lines and dots are whole. */
const EDGE = 4;

/** Where days and amounts lie in the picture: days from left to right, amounts from the bottom up, from 0 to the highest. */
export interface Plot {
  readonly from: ISODate;
  readonly to: ISODate;
  readonly highest: Fen;
  /** Half of the highest, rounded down to whole fen: the line is drawn where the label says. */
  readonly middle: Fen;
  readonly x: (on: ISODate) => number;
  readonly y: (amount: Fen) => number;
}

/** The plot that just holds these points; undefined where there is none. */
export function plotOf(points: readonly BalancePoint[]): Plot | undefined {
  const days = points.map(({ on }) => on).sort();
  const [from, to] = [days[0], days[days.length - 1]];
  if (from === undefined || to === undefined) return undefined;
  const highest = points.reduce((most, { amount }) => Math.max(most, amount), 0);
  // One day only, or nothing owed: all lies at the left, or at the bottom.
  const [days1, amount1] = [Math.max(daysBetween(from, to), 1), Math.max(highest, 1)];
  return {
    from,
    to,
    highest,
    middle: Math.floor(highest / 2),
    x: (on) => EDGE + ((PICTURE.width - 2 * EDGE) * daysBetween(from, on)) / days1,
    y: (amount) => PICTURE.height - EDGE - (PICTURE.height - 2 * EDGE) * (amount / amount1),
  };
}
