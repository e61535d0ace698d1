import { roundShare } from '../money';
import type { Fen } from '../types';

/**
 * `total` in `count` parts, total ÷ count rounded: no part exceeds what is left, and the last takes
 * the rest (0 where nothing is left; rule 2.7, rule 5.8).
 */
export function equalParts(total: Fen, count: number): Fen[] {
  const part = roundShare(total, 1, count);
  const parts: Fen[] = [];
  let left = total;
  for (let place = 1; place < count; place += 1) {
    const taken = Math.min(part, left);
    parts.push(taken);
    left -= taken;
  }
  parts.push(left);
  return parts;
}
