import type { ISODate } from '../../calc/main';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { balanceFacts } from './balance-facts';
import { requireDrawable, type BalanceLine } from './balance-line';
import { curveOf, gridOf } from './drawing';
import { lineMark } from './line-style';
import { PICTURE, plotOf } from './plot';
import { svgAddress } from './svg';

export type { BalanceLine } from './balance-line';
export { lineMark } from './line-style';

/** What components/balance-chart shows: a picture without any text, the text around it, and the same facts in words. */
export interface BalanceChart {
  /** The SVG as a data: address, for `src` of an image. */
  readonly image: string;
  /** The first and the last day: "11月22日", "2029年11月22日". */
  readonly from: string;
  readonly to: string;
  /** The amounts at the upper and the middle line of the grid: "57,000.00"; '' where it would lie on the line of 0. */
  readonly highest: string;
  readonly middle: string;
  /** A line each, in the order given. */
  readonly legend: readonly BalanceLegend[];
}

export interface BalanceLegend {
  readonly name: string;
  /** A piece of the line, for `src` of an image; no two are the same. */
  readonly mark: string;
  /** "11月22日欠 57,000.00 元，2029年11月22日还清". */
  readonly facts: string;
}

/**
 * What is owed over time, for up to LINES ways side by side; null where no line has a point.
 *
 * @throws RangeError as requireDrawable does.
 */
export function balanceChart(lines: readonly BalanceLine[], today: ISODate): BalanceChart | null {
  requireDrawable(lines);
  const plot = plotOf(lines.flatMap(({ points }) => points));
  if (plot === undefined) return null;
  const drawn = lines.map((line, place) => ({ line, place })).filter(({ line }) => line.points.length > 0);
  const curves = drawn.map(({ line, place }) => curveOf(line, place, plot));
  return {
    image: svgAddress(PICTURE, gridOf(plot) + curves.join('')),
    from: shortDay(plot.from, today),
    to: shortDay(plot.to, today),
    highest: plot.highest > 0 ? yuan(plot.highest) : '',
    middle: plot.middle > 0 ? yuan(plot.middle) : '',
    legend: drawn.map(({ line, place }) => ({ name: line.name, mark: lineMark(place), facts: balanceFacts(line.points, today) })),
  };
}
