import { Exact } from '../exact';
import { LIMITS } from '../limits';
import { rateFrom } from '../rate';
import { monthIndex } from '../day';
import type { Fen, ISODate, PlanPrice } from '../types';
import type { TermPrice } from './types';

/**
 * A plan's price for any number of terms. A total or a payment says nothing of other numbers of terms: it is taken for
 * the flat annual rate that it comes to, total interest ÷ financed ÷ years (rule 5.38).
 *
 * @example
 * const price = { kind: 'total-interest', amount: 6_000_00 };
 * termPrice({ price, totalInterest: 6_000_00, financed: 50_000_00, termCount: 36 })
 * // → { kind: 'flat-annual-rate', rate: '0.04' }
 */
export function termPrice(plan: { readonly price: PlanPrice; readonly totalInterest: Fen; readonly financed: Fen; readonly termCount: number }): TermPrice {
  const { price, totalInterest, financed, termCount } = plan;
  if (price.kind === 'annual-rate') return price;
  if (totalInterest === 0) return { kind: 'none' };
  const rate = new Exact(totalInterest).times(12).div(financed).div(termCount);
  return { kind: 'flat-annual-rate', rate: rateFrom(rate) };
}

/**
 * The most terms that a plan may have: 60, at least 1.00 yuan each, the last due in 2099 at the latest.
 *
 * @example
 * mostTerms({ financed: 57_000_00, firstDueOn: '2026-02-15' }) // → 60
 * mostTerms({ financed: 30_50, firstDueOn: '2026-02-15' }) // → 30
 */
export function mostTerms({ financed, firstDueOn }: { readonly financed: Fen; readonly firstDueOn: ISODate }): number {
  const months = monthIndex(LIMITS.date.max) - monthIndex(firstDueOn) + 1;
  return Math.min(LIMITS.planTermCount.max, Math.floor(financed / LIMITS.perTerm), months);
}
