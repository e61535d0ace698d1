import { daysBetween, type ISODate } from '../../calc/main';
import type { BalancePoint } from '../../loans/principal-left';
import { lineColour } from '../../views/chart/line-style';
import { svgAddress, type Size } from '../../views/chart/svg';

/** As the page keeps its ratio: loan/detail/index.wxss. */
const SIZE: Size = { width: 320, height: 36 };
/** Free at each edge, so that dots are whole. */
const EDGE = 4;
const RADIUS = 3.5;
/** Which of the charts' colours: it stands out on light and dark ground alike. */
const AMBER = 1;

/**
 * The line of what is owed from its first day to its last, from 0 up, the ground below it tinted, with a dot on each of the
 * days that the words below name.
 *
 * @param points in the order of their days, at least two days apart
 */
export function growthPicture(points: readonly BalancePoint[], named: readonly ISODate[]): string {
  const colour = lineColour(AMBER);
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined) return '';
  const highest = Math.max(1, ...points.map(({ amount }) => amount));
  const x = (on: ISODate): number => tenth(EDGE + ((SIZE.width - 2 * EDGE) * daysBetween(first.on, on)) / Math.max(1, daysBetween(first.on, last.on)));
  const y = (amount: number): number => tenth(SIZE.height - EDGE - (SIZE.height - 2 * EDGE) * (amount / highest));
  const line = points.map(({ on, amount }) => `${x(on)},${y(amount)}`).join('L');
  const dots = points.filter(({ on }) => named.includes(on)).map(({ on, amount }) => `<circle cx="${x(on)}" cy="${y(amount)}" r="${RADIUS}" fill="${colour}"/>`);
  const ground = `<path d="M${x(first.on)},${y(0)}L${line}L${x(last.on)},${y(0)}Z" fill="${colour}" fill-opacity="0.16"/>`;
  return svgAddress(SIZE, `${ground}<path d="M${line}" stroke="${colour}" stroke-width="2" stroke-linejoin="round"/>${dots.join('')}`);
}

/** A tenth of a unit is less than a pixel of any phone. */
function tenth(place: number): number {
  return Math.round(place * 10) / 10;
}
