/** Starts what is only nice to have: a phone that hasn't got the call, or refuses it, goes on as it was. */
export function ifThere(start: () => unknown): void {
  try {
    void Promise.resolve(start()).catch(() => undefined);
  } catch {
    // Not on this phone.
  }
}
