import type { Fen } from '../types';

/**
 * Money lent once and paid back: nearly all that is asked. It has one rate, as the value of what comes back only falls
 * while the rate grows; so nothing needs to be isolated, and lending-rate.ts finds it in two or three looks at the payments.
 */
export interface Lending {
  readonly lent: Fen;
  /** What comes back beyond what was lent. */
  readonly cost: Fen;
  /** Of the times of what comes back, weighed by the amounts. */
  readonly mean: number;
  readonly variance: number;
  /** When the last of it comes. */
  readonly end: number;
  /** What discounting by e^(−time × at) takes away of what comes back. */
  lookAt(at: number): Look;
}

export interface Look {
  readonly lost: number;
  /** How it grows with `at`. */
  readonly slope: number;
}

/** Beyond it digits would be lost: what comes back outweighs what was lent too far. */
const MOST_COST = 4;

/** Is it of that plain kind, at a rate above 0? */
export function isPlain(lent: Fen, cost: Fen, least: Fen): boolean {
  return least >= 0 && cost > 0 && cost <= MOST_COST * lent;
}
