import type { ExactRate } from '../rate';
import type { Fen, Installment } from '../types';
import { interestOnBalance } from './interest-on-balance';
import { equalParts } from './parts';
import type { Period } from './period';

/**
 * 先息后本, or 灵活先息后本 (rule 3.9): nothing of the principal in the first `interestOnlyTerms`, then equal
 * parts; interest on the balance. With all terms but one interest-only, the last brings it all.
 */
export function interestFirst(
  principal: Fen,
  periods: readonly Period[],
  rate: ExactRate,
  interestOnlyTerms: number,
): Installment[] {
  const parts = equalParts(principal, periods.length - interestOnlyTerms);
  return interestOnBalance(principal, periods, rate, (index) => (index < interestOnlyTerms ? 0 : (parts[index - interestOnlyTerms] ?? 0)));
}
