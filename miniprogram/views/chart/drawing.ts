import type { BalancePoint } from '../../loans/principal-left';
import type { BalanceLine } from './balance-line';
import { lineColour, lineStroke } from './line-style';
import { PICTURE, type Plot } from './plot';

const DOT_RADIUS = 3;

/** Thin lines at 0, half and the highest amount. */
export function gridOf({ y, middle, highest }: Plot): string {
  const path = [0, middle, highest].map((amount) => `M${at(0, y(amount))}L${at(PICTURE.width, y(amount))}`).join('');
  return `<path d="${path}" stroke="#8a9299" stroke-width="0.75"/>`;
}

/** A line in the style of its place, with a dot where it ends; a line of one point is the dot. */
export function curveOf({ points, shape }: BalanceLine, place: number, plot: Plot): string {
  const line = `<path d="${trace(points, shape, plot)}" ${lineStroke(place)} stroke-linejoin="round"/>`;
  return `${line}<path d="${endDot(points, plot)}" fill="${lineColour(place)}"/>`;
}

function trace(points: readonly BalancePoint[], shape: BalanceLine['shape'], { x, y }: Plot): string {
  return points.map(({ on, amount }, index) => {
    const before = points[index - 1];
    if (before === undefined) return `M${at(x(on), y(amount))}`;
    const step = shape === 'step' ? `L${at(x(on), y(before.amount))}` : '';
    return `${step}L${at(x(on), y(amount))}`;
  }).join('');
}

function endDot(points: readonly BalancePoint[], { x, y }: Plot): string {
  return points.slice(-1).map(({ on, amount }) => {
    const [centre, height] = [x(on), y(amount)];
    const arc = (side: number): string => `A${DOT_RADIUS},${DOT_RADIUS},0,1,1,${at(centre + side, height)}`;
    return `M${at(centre + DOT_RADIUS, height)}${arc(-DOT_RADIUS)}${arc(DOT_RADIUS)}`;
  }).join('');
}

/** A point of a path. A tenth of a unit is less than a pixel of any phone. */
function at(x: number, y: number): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
