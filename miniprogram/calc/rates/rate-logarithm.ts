import { exactRoots } from './exact-roots';
import { type FlowSeries, reversed, signChanges, upperBound } from './flow-series';
import { isolateRoots } from './isolate-roots';
import { refineRoot } from './refine-root';

export type NoSingleRate = 'no-rate' | 'many-rates';

/**
 * ln(1 + rate per unit of time) of the only rate above −100%, or why there is none to name
 * (rule 5.28: never a guess).
 *
 * Nearly all flows change their sign once, and then have one rate. For the others the roots are
 * isolated in floating point with bounds; where these can't tell, as where two rates fall together,
 * 60 digits do.
 */
export function rateLogarithm(series: FlowSeries): number | NoSingleRate {
  const changes = signChanges(series);
  if (changes === 0) return 'no-rate';
  if (changes === 1) return refineRoot(series, { low: -upperBound(reversed(series)), high: upperBound(series) });

  const brackets = isolateRoots(series);
  if (brackets !== 'unresolved') {
    return single(brackets, (bracket) => refineRoot(series, bracket));
  }
  return single(exactRoots(series), (root) => root.ln().neg().toNumber());
}

function single<T>(roots: readonly T[], logarithmOf: (root: T) => number): number | NoSingleRate {
  const [first, second] = roots;
  if (first === undefined) return 'no-rate';
  return second === undefined ? logarithmOf(first) : 'many-rates';
}
