import type { Lending } from './lending';

/** So close to the root, relative to it: rounding alone makes about as much. */
const PRECISION = 2 ** -50;
/** A parabola is trusted near its root alone: far from it, it turns back. */
const SLIGHT = 0.1;
/** Two or three do; what takes more is left to the general way. */
const MOST_STEPS = 12;

/**
 * ln(1 + rate per unit of time) of a lending; undefined where it isn't found within a few steps, for the general way to find.
 *
 * What is looked for is the root L of ln(value(L) ÷ lent), where value is what comes back, discounted by e^(−time × L). That
 * logarithm falls ever less, so Newton's method comes to its one root from below, and it is so nearly straight that few
 * steps do. What discounting takes away is computed instead of the value: at the root it is the cost, and no digit of a small
 * rate goes under in what was lent.
 */
export function lendingLogarithm(lending: Lending): number | undefined {
  const { lent, cost, mean, variance, end } = lending;
  const whole = Math.log1p(cost / lent);
  // The tangent at 0, below the root; and the parabola at 0, close to it.
  const least = whole / mean;
  const room = mean * mean - 2 * variance * whole;
  let at = room > 0 ? (2 * whole) / (mean + Math.sqrt(room)) : least;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { lost, slope } = lending.lookAt(at);
    const duration = slope / (lent + cost - lost);
    const change = Math.log1p((cost - lost) / lent) / duration;
    // By Taylor the error left is at most variance × change² ÷ 2 durations, and no variance of times exceeds (end ÷ 2)².
    // Four times that, as the duration changes on the way, and the parabola's bend is about as much.
    if (end * end * change * change <= 2 * duration * PRECISION * at) return at + change;
    const bend = (variance * change) / (2 * duration);
    at = Math.max(least, at + change * (1 + (Math.abs(bend) < SLIGHT ? bend : 0)));
  }
  return undefined;
}
