/** How to empty what parts of the app remember beside the storage, until the next start. */
const forgetting: (() => void)[] = [];

/** For a module that keeps something of the ledger in memory: `forget` is called when everything is erased. */
export function forgetOnErase(forget: () => void): void {
  forgetting.push(forget);
}

export function forgetRemembered(): void {
  for (const forget of forgetting) forget();
}
