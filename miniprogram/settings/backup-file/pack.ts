import type { Entries } from '../../ledger/snapshots';
import { canonical, checksumOf } from './canonical';
import { headerOf } from './format';
import { seal } from './passphrase';

/** The passphrase and forty random bytes, fresh for every backup. */
export interface Secret {
  readonly passphrase: string;
  readonly random: Uint8Array;
}

/**
 * One text with everything that the ledger holds, damaged records as they are.
 *
 * @param madeOn the day, "YYYY-MM-DD", in Beijing
 * @param secret left out for a backup that anyone can read
 */
export async function pack(entries: Entries, madeOn: string, secret?: Secret): Promise<string> {
  const header = headerOf(madeOn);
  const body = { checksum: checksumOf(entries), entries };
  if (secret === undefined) return JSON.stringify({ ...header, ...body });
  const { lock, sealed } = await seal(JSON.stringify(body), (made) => canonical({ ...header, lock: made }), secret.passphrase, secret.random);
  return JSON.stringify({ ...header, lock, sealed });
}
