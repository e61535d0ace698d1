/*
 * How what is kept encrypted stands in the storage. It has names of its own, so the names alone say how each entry is
 * to be read, and it has a wrapping of its own, so what a phone failed to decrypt is never taken for a record.
 */

const PREFIX = 'sealed/';

/** What the app calls "loan/a" stands, encrypted, under this name; under "loan/a" itself only what isn't encrypted yet. */
export function sealedName(key: string): string {
  return PREFIX + key;
}

export function isSealedName(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** What must be known at once, before anything can be waited for, is read plainly: it says nothing of the ledger. */
export const AT_ONCE_PREFIX = 'at-once/';
export function staysPlain(name: string): boolean {
  return name.startsWith(AT_ONCE_PREFIX);
}

export function keyOf(name: string): string {
  return (isSealedName(name) ? name.slice(PREFIX.length) : name);
}

export interface Sealed {
  readonly kept: unknown;
}

export function sealed(value: unknown): Sealed {
  return { kept: value };
}

export function isSealed(data: unknown): data is Sealed {
  return typeof data === 'object' && data !== null && 'kept' in data;
}
