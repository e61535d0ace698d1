import type { OpenDebt } from './debt';

/** 最急的、最贵的、最小的先还, or as the person puts them. */
export type Strategy = 'most-urgent' | 'avalanche' | 'snowball' | 'own';

/** The debts' places, the first to be paid first (rule 5.49); it is that of today and isn't made anew each month. */
export interface RepayOrder {
  /** For what is overdue. */
  readonly late: readonly number[];
  /** For what is repaid before it is due. */
  readonly ahead: readonly number[];
}

type Compare = (a: OpenDebt, b: OpenDebt) => number;

const bySize: Compare = (a, b) => a.owed - b.owed;
const byDays: Compare = (a, b) => b.daysOverdue - a.daysOverdue;
const byLateRate: Compare = (a, b) => b.lateRate - a.lateRate;
/** Rates found by division are alike where they differ by less than any contract's do. */
const byAheadRate: Compare = (a, b) => (Math.abs(a.aheadRate - b.aheadRate) < 1e-9 ? 0 : b.aheadRate - a.aheadRate);

/** @param own the ids in the person's own order; what isn't in it comes last */
export function orderOf(debts: readonly OpenDebt[], strategy: Strategy, own: readonly string[] = []): RepayOrder {
  const place = ({ id }: OpenDebt): number => (own.includes(id) ? own.indexOf(id) : own.length);
  switch (strategy) {
    case 'most-urgent':
      return { late: sorted(debts, byDays, byLateRate, bySize), ahead: sorted(debts, byAheadRate, bySize) };
    case 'avalanche':
      return { late: sorted(debts, byLateRate, bySize), ahead: sorted(debts, byAheadRate, bySize) };
    case 'snowball':
      return { late: sorted(debts, bySize, byLateRate), ahead: sorted(debts, bySize, byAheadRate) };
    case 'own': {
      const mine = sorted(debts, (a, b) => place(a) - place(b));
      return { late: mine, ahead: mine };
    }
  }
}

/** An agreement comes before all else: who misses a term of it may lose it; a mortgage with it, as more than money hangs on it. What is equal keeps its place. */
function sorted(debts: readonly OpenDebt[], ...orders: readonly Compare[]): number[] {
  const all: readonly Compare[] = [(a, b) => Number(b.agreed || b.standing) - Number(a.agreed || a.standing), ...orders];
  return debts
    .map((debt, index) => ({ debt, index }))
    .sort((a, b) => all.reduce((result, order) => result || order(a.debt, b.debt), 0) || a.index - b.index)
    .map(({ index }) => index);
}
