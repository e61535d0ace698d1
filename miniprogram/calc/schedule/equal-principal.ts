import type { ExactRate } from '../rate';
import type { Fen, Installment } from '../types';
import { interestOnBalance } from './interest-on-balance';
import { equalParts } from './parts';
import type { Period } from './period';

/** 等额本金 (rule 3.6): principal ÷ terms, rounded; interest on the balance. */
export function equalPrincipal(principal: Fen, periods: readonly Period[], rate: ExactRate): Installment[] {
  const parts = equalParts(principal, periods.length);
  return interestOnBalance(principal, periods, rate, (index) => parts[index] ?? 0);
}
