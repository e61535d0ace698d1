/**
 * What the ledger needs of a storage. Each call settles when it is done or rejects when it failed; a write that rejects
 * has written nothing. The phone's storage stands behind it in the app, a map with planned faults in tests.
 */
export interface Storage {
  keys(): Promise<string[]>;
  /** The stored value, or undefined where there is none. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}
