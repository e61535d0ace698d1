import { STATED_AMOUNTS } from '../checks/stated';
import type { Fen } from '../types';
import type { StatedFigures } from './types';
import type { Figures } from './workbench';

/** What still differs from the stated amounts, summed without sign. */
export function amountsLeft(figures: Figures, stated: StatedFigures): Fen {
  let left = 0;
  for (const figure of STATED_AMOUNTS) {
    const amount = stated[figure];
    if (amount !== undefined) left += Math.abs(figures[figure] - amount);
  }
  return left;
}

/** Days overdue are a figure too. */
export function isExact(figures: Figures, stated: StatedFigures): boolean {
  return amountsLeft(figures, stated) === 0 && (stated.daysOverdue ?? figures.daysOverdue) === figures.daysOverdue;
}

/** A day that differs weighs as much as this many fen when what comes near is ranked. */
const DAY = 100;

export function misfit(figures: Figures, stated: StatedFigures): number {
  const days = stated.daysOverdue === undefined ? 0 : Math.abs(figures.daysOverdue - stated.daysOverdue);
  return amountsLeft(figures, stated) + DAY * days;
}

/**
 * How far two explanations together may be from the stated figures, without trying them: what each
 * moves is added, or, as a rate or a day acts on whatever bears penalty, their penalties are multiplied.
 */
export function misfitTogether(base: Figures, one: Figures, other: Figures, stated: StatedFigures): number {
  const apart = one.penalty + other.penalty - base.penalty;
  const scaled = base.penalty === 0 ? apart : (one.penalty * other.penalty) / base.penalty;
  const added = sumOf(base, one, other, stated, 0);
  return scaled === apart ? added : Math.min(added, sumOf(base, one, other, stated, scaled - apart));
}

/** The figures that contain penalty. */
const WITH_PENALTY = { overdueTotal: 1, principal: 0, interest: 0, penalty: 1, lateFee: 0, payoffAmount: 1 } as const;

function sumOf(base: Figures, one: Figures, other: Figures, stated: StatedFigures, morePenalty: number): number {
  let total = 0;
  for (const figure of STATED_AMOUNTS) {
    const amount = stated[figure];
    if (amount === undefined) continue;
    total += Math.abs(one[figure] + other[figure] - base[figure] + WITH_PENALTY[figure] * morePenalty - amount);
  }
  if (stated.daysOverdue === undefined) return total;
  return total + DAY * Math.abs(one.daysOverdue + other.daysOverdue - base.daysOverdue - stated.daysOverdue);
}
