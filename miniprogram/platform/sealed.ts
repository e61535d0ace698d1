/*
 * How what is kept encrypted stands in the storage. It has names of its own, so the names alone say how each entry is
 * to be read, and it has a wrapping of its own, so what a phone failed to decrypt is never taken for a record.
 */

const PREFIX = 'sealed/';

/** What the app calls "loan/a" stands, encrypted, under this name; under "loan/a" itself only what isn't encrypted yet. */
export const sealedName = (key: string): string => PREFIX + key;
export const isSealedName = (name: string): boolean => name.startsWith(PREFIX);
/** What must be known at once, before anything can be waited for, is read plainly: it says nothing of the ledger. */
export const AT_ONCE_PREFIX = 'at-once/';
export const staysPlain = (name: string): boolean => name.startsWith(AT_ONCE_PREFIX);
export const keyOf = (name: string): string => (isSealedName(name) ? name.slice(PREFIX.length) : name);

export interface Sealed {
  readonly kept: unknown;
}

export const sealed = (value: unknown): Sealed => ({ kept: value });
export const isSealed = (data: unknown): data is Sealed => typeof data === 'object' && data !== null && 'kept' in data;
