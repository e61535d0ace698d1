import { sum } from '../money';
import { eachPart } from './debt-parts';
import type { Baseline } from './types';

/**
 * What several loans take together in the same way, in fen: the totals and the parts add up, the last date is the
 * latest. They are of one kind and from one day; other kinds are never added (rule 5.45).
 *
 * @throws Error for none, or for baselines of different kinds or days: a mistake of the program.
 *
 * @example
 * const terms = {
 *   principal: 57_000_00, borrowedOn: '2026-01-15', dailyRate: '0.0005',
 *   method: 'equal-principal', termCount: 12, dueDay: 15,
 * };
 * const loan = { terms, payments: [] };
 * const paid = payToday(loan, '2026-02-25');
 * addBaselines([paid, paid]).totalPaid // → 116_360_76
 */
export function addBaselines(baselines: readonly Baseline[]): Baseline {
  const [first] = baselines;
  if (!first || baselines.some(({ kind, from }) => kind !== first.kind || from !== first.from)) {
    throw new Error('only baselines of one kind and one day add up');
  }
  return {
    kind: first.kind,
    from: first.from,
    totalPaid: sum(baselines.map(({ totalPaid }) => totalPaid)),
    parts: eachPart((part) => sum(baselines.map(({ parts }) => parts[part]))),
    lastPaidOn: baselines.reduce((last, { lastPaidOn }) => (lastPaidOn > last ? lastPaidOn : last), first.lastPaidOn),
    unapplied: sum(baselines.map(({ unapplied }) => unapplied)),
  };
}
