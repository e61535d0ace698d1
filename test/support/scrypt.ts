import { scryptSync } from 'node:crypto';

/**
 * Stands in for @stablelib/scrypt in tests (jest.config.js): the same bytes at the same cost, by node's own code, which is
 * many times as fast and done at once. What ships is run by test/settings/scrypt.test.ts, by the gate on the compiled
 * tree, and in the browser by the journeys.
 */
export function deriveKeyNonBlocking(password: Uint8Array, salt: Uint8Array, N: number, r: number, p: number, length: number): Promise<Uint8Array> {
  const asked = JSON.stringify([[...password], [...salt], N, r, p, length]);
  const bytes = derived.get(asked) ?? Uint8Array.from(scryptSync(password, salt, length, { N, r, p, maxmem: 256 * N * r * p }));
  derived.set(asked, bytes);
  return Promise.resolve(Uint8Array.from(bytes));
}

/** What was derived before: the walks with faults try the same codes thousands of times. */
const derived = new Map<string, Uint8Array>();
