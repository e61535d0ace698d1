/** What an attack on the ledger tried so far, by kind: it was tried, and where the test passes it was survived. */
export const tried = new Map<string, number>();

/** Counts one more of that kind. */
export function tally(kind: string): void {
  tried.set(kind, (tried.get(kind) ?? 0) + 1);
}
