import type { Fen } from '../types';

/**
 * Cash flows by the day or month on which they fall: one a time, none of 0, the first at time 0.
 *
 * A rate's logarithm L per unit of time is a root of f(L) = Σ amount × e^(−time × L). In x = e^(−L)
 * that is a polynomial with few terms, so all its roots can be counted: nothing is left to a guess.
 */
export type FlowSeries = readonly Flow[];

export interface Flow {
  /** Whole days or months since the first flow. */
  readonly time: number;
  readonly amount: Fen;
}

export function flowSeries(flows: Iterable<Flow>): FlowSeries {
  const byTime = new Map<number, Fen>();
  for (const { time, amount } of flows) byTime.set(time, (byTime.get(time) ?? 0) + amount);
  const sorted = [...byTime]
    .filter(([, amount]) => amount !== 0)
    .map(([time, amount]) => ({ time, amount }))
    .sort((a, b) => a.time - b.time);
  const start = sorted[0]?.time ?? 0;
  return sorted.map(({ time, amount }) => ({ time: time - start, amount }));
}

/** Descartes: at most so many rates; one is exactly one. */
export function signChanges(series: FlowSeries): number {
  return series.filter(({ amount }, index) => index > 0 && Math.sign(amount) !== Math.sign(series[index - 1]?.amount ?? 0)).length;
}

/** The same flows seen from the last one backwards: its roots are those of the series, negated. */
export function reversed(series: FlowSeries): FlowSeries {
  const end = series[series.length - 1]?.time ?? 0;
  return series.map(({ time, amount }) => ({ time: end - time, amount })).reverse();
}

/** Every root L lies below it: beyond, the first flow outweighs all others together. */
export function upperBound(series: FlowSeries): number {
  const [first, second] = series;
  if (!first || !second) return 0;
  const others = series.reduce((total, { amount }) => total + Math.abs(amount), -Math.abs(first.amount));
  return (Math.max(0, Math.log(others / Math.abs(first.amount))) + 1) / second.time;
}
