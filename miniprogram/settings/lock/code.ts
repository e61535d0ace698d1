import { decode as fromBase64, encode as toBase64 } from '@stablelib/base64';
import { deriveKeyNonBlocking } from '@stablelib/scrypt';
import { isBag } from '../../ledger/shape';

/** What tells a right code from a wrong one, and not what the code is. */
export interface CodeRecord {
  readonly version: 1;
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: string;
  readonly hash: string;
}

export const CODE_SALT_BYTES = 16;
const HASH_BYTES = 32;

/** A million codes are tried on a computer in hours whatever this is: it only keeps a copy of the storage from saying the code at once. */
const COST = { N: 2 ** 12, r: 8, p: 1 };

export function isCode(text: string): boolean {
  return /^\d{6}$/.test(text);
}

export async function recordOf(code: string, salt: Uint8Array): Promise<CodeRecord> {
  if (salt.length !== CODE_SALT_BYTES) throw new Error('too few random bytes');
  const record = { version: 1 as const, ...COST, salt: toBase64(salt) };
  return { ...record, hash: await hashOf(code, record) };
}

/** Rejects where the record says nothing: then no code is right, and none is wrong. */
export async function isRight(code: string, stored: unknown): Promise<boolean> {
  if (!isCodeRecord(stored)) throw new Error('密码的记录读不出来');
  return (await hashOf(code, stored)) === stored.hash;
}

async function hashOf(code: string, { N, r, p, salt }: Omit<CodeRecord, 'hash'>): Promise<string> {
  const bytes = Uint8Array.from(code, (digit) => digit.charCodeAt(0));
  return toBase64(await deriveKeyNonBlocking(bytes, fromBase64(salt), N, r, p, HASH_BYTES));
}

export function isCodeRecord(stored: unknown): stored is CodeRecord {
  if (!isBag(stored)) return false;
  const { version, N, r, p, salt, hash } = stored;
  return version === 1 && N === COST.N && r === COST.r && p === COST.p && typeof salt === 'string' && typeof hash === 'string';
}
