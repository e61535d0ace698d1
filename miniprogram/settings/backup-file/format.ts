import { RECORD_VERSION } from '../../ledger/records';

/** The first thing in every backup file: by it a cut-off one is still recognised. */
export const FORMAT = 'huandeqing-backup';
export const FORMAT_VERSION = 1;

/** What stands before the contents, readable without the passphrase. */
export interface Header {
  readonly format: typeof FORMAT;
  readonly formatVersion: number;
  readonly recordVersion: number;
  readonly madeOn: string;
}

/** How the contents were locked: everything but the passphrase that it takes to open them. */
export interface Lock {
  readonly kdf: 'scrypt';
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: string;
  /** What the right passphrase gives beside the key. */
  readonly check: string;
  readonly cipher: 'xchacha20-poly1305';
  readonly nonce: string;
}

export function headerOf(madeOn: string): Header {
  return { format: FORMAT, formatVersion: FORMAT_VERSION, recordVersion: RECORD_VERSION, madeOn };
}
