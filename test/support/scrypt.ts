import { scryptSync } from 'node:crypto';

/**
 * Stands in for @stablelib/scrypt in tests (jest.config.js): the same bytes at the same cost, by node's own code, which is
 * many times as fast and done at once. What ships is run by test/settings/scrypt.test.ts, by the gate on the compiled
 * tree, and in the browser by the journeys.
 */
export function deriveKeyNonBlocking(password: Uint8Array, salt: Uint8Array, N: number, r: number, p: number, length: number): Promise<Uint8Array> {
  return Promise.resolve(Uint8Array.from(scryptSync(password, salt, length, { N, r, p, maxmem: 256 * N * r * p })));
}
