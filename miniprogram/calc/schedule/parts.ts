import { roundShare, sum } from '../money';
import type { Fen } from '../types';

/**
 * `total` in `count` parts, total ÷ count rounded: no part exceeds what is left, and the last takes
 * the rest (0 where nothing is left; rule 2.7, rule 5.8).
 */
export function equalParts(total: Fen, count: number): Fen[] {
  const part = roundShare(total, 1, count);
  const parts = Array.from({ length: count - 1 }, (_, index) => Math.min(part, Math.max(0, total - part * index)));
  return [...parts, total - sum(parts)];
}
