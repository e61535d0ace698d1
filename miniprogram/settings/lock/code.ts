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
/** Of a salt that was made with another length. */
const SHORTEST_SALT = 8;
const LONGEST_SALT = 64;

/** A million codes are tried on a computer in hours whatever this is: it only keeps a copy of the storage from saying the code at once. */
const COST = { N: 2 ** 12, r: 8, p: 1 };

/**
 * A record made with other costs counts: whoever set it types the right code. More than this would hang the phone: 64 MB,
 * and 11 s on our machine without JIT; such a record is damaged.
 */
const MOST = { N: 2 ** 16, r: 8, p: 4, work: 2 ** 19 };

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
  const saltBytes = bytesIn(salt);
  return version === 1 && isCost(N, r, p) && saltBytes >= SHORTEST_SALT && saltBytes <= LONGEST_SALT && bytesIn(hash) === HASH_BYTES;
}

function isCost(N: unknown, r: unknown, p: unknown): boolean {
  if (!isWithin(N, MOST.N) || !isWithin(r, MOST.r) || !isWithin(p, MOST.p)) return false;
  return N >= 2 && Number.isInteger(Math.log2(N)) && N * r * p <= MOST.work;
}

function isWithin(value: unknown, most: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= most;
}

/** Of base64; 0 of what is none. */
function bytesIn(text: unknown): number {
  try {
    return typeof text === 'string' ? fromBase64(text).length : 0;
  } catch {
    return 0;
  }
}
