import type Decimal from 'decimal.js';
import { Exact } from '../exact';
import type { FlowSeries } from './flow-series';

/** coefficient × x^exponent, exponents ascending from 0. */
interface Term {
  readonly exponent: number;
  readonly coefficient: Decimal;
}

/**
 * All roots x > 0 of Σ amount × x^time, ascending, multiple ones once.
 *
 * Divided by the power of x at a change of sign, the sum's derivative has a change of sign less, and
 * between two of its roots the sum only rises or only falls. So each sum's roots are found from those
 * of the next, down to one without a change of sign, which has none.
 */
export function exactRoots(series: FlowSeries): Decimal[] {
  return rootsOf(series.map(({ time, amount }) => ({ exponent: time, coefficient: new Exact(amount) })));
}

function rootsOf(terms: readonly Term[]): Decimal[] {
  const turn = terms.findIndex(({ coefficient }, index) => changesSign(coefficient, terms[index + 1]?.coefficient));
  const pivot = terms[turn];
  if (!pivot) return [];
  const derivative = terms
    .filter((term) => term !== pivot)
    .map(({ exponent, coefficient }) => ({ exponent, coefficient: coefficient.times(exponent - pivot.exponent) }));
  const [low, high] = boundsOf(terms);
  const turningPoints = rootsOf(derivative).filter((point) => point.gt(low) && point.lt(high));

  const roots: Decimal[] = [];
  let from = low;
  let signFrom = signAt(terms, low);
  for (const to of [...turningPoints, high]) {
    const signTo = signAt(terms, to);
    if (signTo === 0) roots.push(to);
    else if (signFrom * signTo < 0) roots.push(rootBetween(terms, from, to, signTo));
    from = to;
    signFrom = signTo;
  }
  return roots;
}

function changesSign(a: Decimal, b: Decimal | undefined): boolean {
  return b !== undefined && a.isPositive() !== b.isPositive();
}

/** Below and above, the first and the last term outweigh all others together. */
function boundsOf(terms: readonly Term[]): [Decimal, Decimal] {
  const sizes = terms.map(({ coefficient }) => coefficient.abs());
  const total = sizes.reduce((all, size) => all.plus(size), new Exact(0));
  const ratioTo = (size: Decimal | undefined): Decimal => total.div(size ?? 1);
  return [new Exact(1).div(ratioTo(sizes[0]).plus(1)), ratioTo(sizes[sizes.length - 1]).plus(1)];
}

/** A sum so small beside its terms is 0: it was computed at a root of a derivative known to 55 digits or more. */
const NOTHING = new Exact('1e-40');

function signAt(terms: readonly Term[], x: Decimal): number {
  const { value, size } = valueAt(terms, x);
  if (value.abs().lte(size.times(NOTHING))) return 0;
  return value.isPositive() ? 1 : -1;
}

function valueAt(terms: readonly Term[], x: Decimal): { value: Decimal; slope: Decimal; size: Decimal } {
  let value = new Exact(0);
  let slope = new Exact(0);
  let size = new Exact(0);
  let power = new Exact(1);
  let reached = 0;
  for (const { exponent, coefficient } of terms) {
    power = power.times(x.pow(exponent - reached));
    reached = exponent;
    const term = coefficient.times(power);
    value = value.plus(term);
    slope = slope.plus(term.times(exponent));
    size = size.plus(term.abs());
  }
  return { value, slope: slope.div(x), size };
}

const MAX_STEPS = 400;
const PRECISION = new Exact('1e-56');

/** Newton's method, with bisection of the logarithm wherever a step would leave the bracket or not halve it. */
function rootBetween(terms: readonly Term[], from: Decimal, to: Decimal, signTo: number): Decimal {
  let low = from;
  let high = to;
  let at = low.times(high).sqrt();
  let width = high.minus(low);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { value, slope } = valueAt(terms, at);
    if (value.isZero()) return at;
    if (value.isPositive() === signTo > 0) high = at;
    else low = at;
    const newton = slope.isZero() ? low : at.minus(value.div(slope));
    const isGood = newton.gt(low) && newton.lt(high) && newton.minus(at).abs().times(2).lt(width);
    const next = isGood ? newton : low.times(high).sqrt();
    width = next.minus(at).abs();
    if (width.lte(next.times(PRECISION))) return next;
    at = next;
  }
  return at;
}
