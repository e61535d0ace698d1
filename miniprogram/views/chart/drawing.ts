import { pathRound } from 'd3-path';
import type { BalancePoint } from '../../loans/principal-left';
import type { BalanceLine } from './balance-line';
import { lineColour, lineStroke } from './line-style';
import { PICTURE, type Plot } from './plot';

/** A tenth of a unit is less than a pixel of any phone. */
const DIGITS = 1;

const DOT_RADIUS = 3;

/** Thin lines at 0, half and the highest amount. */
export function gridOf({ y, middle, highest }: Plot): string {
  const path = pathRound(DIGITS);
  for (const amount of [0, middle, highest]) {
    path.moveTo(0, y(amount));
    path.lineTo(PICTURE.width, y(amount));
  }
  return `<path d="${path.toString()}" stroke="#8a9299" stroke-width="0.75"/>`;
}

/** A line in the style of its place, with a dot where it ends; a line of one point is the dot. */
export function curveOf({ points, shape }: BalanceLine, place: number, plot: Plot): string {
  const line = `<path d="${trace(points, shape, plot)}" ${lineStroke(place)} stroke-linejoin="round"/>`;
  return `${line}<path d="${endDot(points, plot)}" fill="${lineColour(place)}"/>`;
}

function trace(points: readonly BalancePoint[], shape: BalanceLine['shape'], { x, y }: Plot): string {
  const path = pathRound(DIGITS);
  points.forEach(({ on, amount }, index) => {
    const before = points[index - 1];
    if (before === undefined) return path.moveTo(x(on), y(amount));
    if (shape === 'step') path.lineTo(x(on), y(before.amount));
    path.lineTo(x(on), y(amount));
  });
  return path.toString();
}

function endDot(points: readonly BalancePoint[], { x, y }: Plot): string {
  const path = pathRound(DIGITS);
  for (const { on, amount } of points.slice(-1)) path.arc(x(on), y(amount), DOT_RADIUS, 0, 2 * Math.PI);
  return path.toString();
}
