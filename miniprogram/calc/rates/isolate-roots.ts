import { type FlowSeries, reversed, upperBound } from './flow-series';
import type { Bracket } from './refine-root';

/**
 * Brackets with exactly one root of f each, all of them or, of rates above and below 0, the first two; or 'unresolved' where
 * floating point can't tell.
 *
 * For L ≥ 0 the incoming and the outgoing flows, discounted, both fall as L grows. Their values at the
 * ends of an interval therefore bound f, and likewise its slope, on all of it: where 0 is out of f's
 * bounds there is no root; where it is out of the slope's there is one or none, as the signs at the
 * ends say; otherwise the interval is split. L < 0 is the series seen from its end.
 */
export function isolateRoots(series: FlowSeries): Bracket[] | 'unresolved' {
  const above = isolateAbove(series);
  const below = isolateAbove(reversed(series));
  if (above === 'unresolved' || below === 'unresolved') return 'unresolved';
  return [...above, ...below.map(({ low, high }) => ({ low: -high, high: -low }))];
}

/** Far more than the rounding of a sum of exponentials, each within a few units of its last place. */
const RELATIVE_ERROR = 1e-12;
/** Off the middle, so that no split falls on a root that is a round number. */
const SPLIT = 0.4871;
const LEAST_WIDTH = 1e-7;

function isolateAbove(series: FlowSeries): Bracket[] | 'unresolved' {
  const roots: Bracket[] = [];
  const end = series[series.length - 1]?.time ?? 0;
  const pending = [{ from: pointAt(series, 0), to: pointAt(series, upperBound(series)) }];
  for (let interval = pending.pop(); interval; interval = pending.pop()) {
    const { from, to } = interval;
    if (excludesZero(from.incoming, from.outgoing, to.incoming, to.outgoing)) continue;
    if (excludesZero(from.incomingSlope, from.outgoingSlope, to.incomingSlope, to.outgoingSlope)) {
      const signs = signAt(from) * signAt(to);
      if (signs === 0) return 'unresolved';
      if (signs < 0) roots.push({ low: from.at, high: to.at });
      if (roots.length > 1) return roots;
      continue;
    }
    if (!(to.at - from.at > LEAST_WIDTH * (to.at + 1 / end))) return 'unresolved';
    const middle = pointAt(series, from.at + (to.at - from.at) * SPLIT);
    pending.push({ from: middle, to }, { from, to: middle });
  }
  return roots;
}

interface Point {
  at: number;
  incoming: number;
  outgoing: number;
  incomingSlope: number;
  outgoingSlope: number;
}

function pointAt(series: FlowSeries, at: number): Point {
  const point: Point = { at, incoming: 0, outgoing: 0, incomingSlope: 0, outgoingSlope: 0 };
  for (const { time, amount } of series) {
    const value = Math.abs(amount) * Math.exp(-time * at);
    if (amount > 0) {
      point.incoming += value;
      point.incomingSlope += time * value;
    } else {
      point.outgoing += value;
      point.outgoingSlope += time * value;
    }
  }
  return point;
}

/** Of a difference of two falling functions, from their values at the ends of the interval. */
function excludesZero(plusFrom: number, minusFrom: number, plusTo: number, minusTo: number): boolean {
  const margin = RELATIVE_ERROR * (plusFrom + minusFrom);
  return plusTo - minusFrom > margin || minusTo - plusFrom > margin;
}

function signAt({ incoming, outgoing }: Point): number {
  return Math.abs(incoming - outgoing) > RELATIVE_ERROR * (incoming + outgoing) ? Math.sign(incoming - outgoing) : 0;
}
