/** Starts what is only nice to have: a phone that hasn't got the call, or refuses it, goes on as it was. */
export function ifThere(start: () => unknown): void {
  try {
    void Promise.resolve(start()).catch(() => undefined);
  } catch {
    // Not on this phone.
  }
}

/** Whether WeChat has all of these calls here; one that can't even be asked has none. */
export function isThere(...calls: readonly string[]): boolean {
  try {
    return calls.every((call) => wx.canIUse(call));
  } catch {
    return false;
  }
}
