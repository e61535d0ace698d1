/**
 * What the ledger needs of a storage. Each call settles when it is done or rejects when it failed. A write that rejects
 * has written nothing, as a rule; one that was not answered in time may still be written, late, but never over what was
 * written to its key afterwards. So after a rejection the key holds what it held or what was to be written: who goes on
 * from there writes the whole record again. The phone's storage stands behind it in the app, a map with planned faults
 * in tests.
 */
export interface Storage {
  keys(): Promise<string[]>;
  /** The stored value, or undefined where there is none. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}
