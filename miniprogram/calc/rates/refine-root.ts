import type { FlowSeries } from './flow-series';

export interface Bracket {
  readonly low: number;
  readonly high: number;
}

const MAX_STEPS = 200;
const PRECISION = 2 ** -52;

/**
 * The one root L of f within a bracket at whose ends f has different signs: Newton's method, with
 * bisection wherever a step would leave the bracket or not halve it.
 */
export function refineRoot(series: FlowSeries, bracket: Bracket): number {
  const end = series[series.length - 1]?.time ?? 0;
  const signAtHigh = Math.sign(valueAt(series, end, bracket.high).value);
  let { low, high } = bracket;
  let at = low < 0 && high > 0 ? 0 : (low + high) / 2;
  let width = high - low;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { value, slope } = valueAt(series, end, at);
    if (value === 0) return at;
    if (Math.sign(value) === signAtHigh) high = at;
    else low = at;
    const newton = at - value / slope;
    const isGood = newton > low && newton < high && Math.abs(newton - at) * 2 < width;
    const next = isGood ? newton : low + (high - low) / 2;
    width = Math.abs(next - at);
    if (width <= PRECISION * Math.abs(next)) return next;
    at = next;
  }
  return at;
}

/**
 * f × e^(shift × L) and its slope. The shift keeps every exponent at or below 0, so that nothing
 * overflows; for small L the sum of all flows is taken apart from what discounting changes, so that
 * a rate of a millionth keeps all its digits.
 */
function valueAt(series: FlowSeries, end: number, at: number): { value: number; slope: number } {
  const isSmall = Math.abs(at) * end < 1;
  const shift = at < 0 && !isSmall ? end : 0;
  let value = 0;
  let slope = 0;
  for (const { time, amount } of series) {
    const exponent = shift - time;
    value += isSmall ? amount * Math.expm1(exponent * at) : amount * Math.exp(exponent * at);
    slope += amount * exponent * Math.exp(exponent * at);
  }
  if (isSmall) value += series.reduce((total, { amount }) => total + amount, 0);
  return { value, slope };
}
