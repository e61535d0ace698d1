import type { Candidate } from './candidate';
import { isExact, misfit } from './misfit';
import type { Change, StatedFigures } from '../../calc/reconcile/types';
import type { Trial, Workbench } from './workbench';

/** Candidates tried together; `order` holds their places among all candidates, ascending. */
export interface Explanation extends Trial {
  readonly candidates: readonly Numbered[];
  readonly order: readonly number[];
  readonly exact: boolean;
  readonly misfit: number;
}

export interface Numbered extends Candidate {
  readonly index: number;
}

/** Undefined where the changed loan is none. */
export function explain(bench: Workbench, candidates: readonly Numbered[], stated: StatedFigures): Explanation | undefined {
  const sorted = [...candidates].sort((a, b) => a.index - b.index);
  const trial = bench.try(changesOf(sorted));
  return trial && {
    ...trial,
    candidates: sorted,
    order: sorted.map(({ index }) => index),
    exact: isExact(trial.figures, stated),
    misfit: misfit(trial.figures, stated),
  };
}

export function changesOf(candidates: readonly Candidate[]): Change[] {
  return candidates.map(({ change }) => change);
}

/** Of as many changes, the earlier in the order of rule 7.15. */
export function byOrder(one: Explanation, other: Explanation): number {
  for (const [place, index] of one.order.entries()) {
    const difference = index - (other.order[place] ?? index);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function byMisfit(one: Explanation, other: Explanation): number {
  return one.misfit - other.misfit || one.order.length - other.order.length || byOrder(one, other);
}

/** Of one kind giving the same figures and installments only the first is kept: candidates begin with the likeliest. */
export function withoutRepeats(explanations: readonly Explanation[]): Explanation[] {
  const seen = new Set<string>();
  return explanations.filter(({ candidates, figures, mark }) => {
    const key = [...candidates.map(({ change }) => change.kind), JSON.stringify(figures), mark()].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
