/** Puts a double in the place of `wx` for one test file; only what it names is there. */
export function standInForWx(parts: object): void {
  Object.assign(globalThis, { wx: parts });
}

export function standInForPages(count: number): void {
  Object.assign(globalThis, { getCurrentPages: () => Array.from({ length: count }) });
}
