import type { ExactRate } from '../rate';
import type { Fen, Installment } from '../types';
import { equalParts } from './parts';
import { type Period, periodInterest } from './period';

/** 等本等息 (rule 3.10): principal ÷ terms, rounded; interest on the original principal every term. */
export function flatInterest(principal: Fen, periods: readonly Period[], rate: ExactRate): Installment[] {
  const parts = equalParts(principal, periods.length);
  return periods.map((period, index) => ({
    number: index + 1,
    dueOn: period.dueOn,
    principal: parts[index] ?? 0,
    interest: periodInterest(principal, period, rate),
  }));
}
