import { STATED_AMOUNTS } from './check-stated';
import type { Fen } from '../../calc/types';
import type { StatedFigures } from '../../calc/reconcile/types';
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
 * A hundred thousand pairs are ranked: so the figures are numbers in a row.
 */
export class Ranking {
  private readonly asked: readonly (keyof Figures)[];
  private readonly target: readonly number[];
  private readonly base: readonly number[];
  private readonly basePenalty: number;

  constructor(base: Figures, stated: StatedFigures) {
    const figures: readonly (keyof Figures)[] = [...STATED_AMOUNTS, 'daysOverdue'];
    this.asked = figures.filter((figure) => stated[figure] !== undefined);
    this.target = this.asked.map((figure) => stated[figure] ?? 0);
    this.base = this.rowOf(base);
    this.basePenalty = base.penalty;
  }

  /** What an explanation moves away from the base, and its penalty. */
  rowOf(figures: Figures): readonly number[] {
    return [...this.asked.map((figure) => figures[figure]), figures.penalty];
  }

  misfitOf(one: readonly number[], other: readonly number[]): number {
    const last = this.asked.length;
    const onePenalty = one[last] ?? 0;
    const otherPenalty = other[last] ?? 0;
    const scaled = this.basePenalty === 0 ? 0 : (onePenalty - this.basePenalty) * (otherPenalty - this.basePenalty) / this.basePenalty;
    let added = 0;
    let multiplied = 0;
    for (let place = 0; place < last; place += 1) {
      const figure = this.asked[place] ?? 'daysOverdue';
      const difference = (one[place] ?? 0) + (other[place] ?? 0) - (this.base[place] ?? 0) - (this.target[place] ?? 0);
      const weight = figure === 'daysOverdue' ? DAY : 1;
      added += weight * Math.abs(difference);
      multiplied += weight * Math.abs(difference + (WITH_PENALTY[figure] ? scaled : 0));
    }
    return Math.min(added, multiplied);
  }
}

const WITH_PENALTY: Readonly<Record<keyof Figures, boolean>> = {
  overdueTotal: true, principal: false, interest: false, penalty: true, lateFee: false, payoffAmount: true, daysOverdue: false,
};
