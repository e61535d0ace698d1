import { deriveKeyNonBlocking } from '@stablelib/scrypt';
import { encode } from './utf8';
import { XChaCha20Poly1305 } from '@stablelib/xchacha20poly1305';
import { decode as fromBase64, encode as toBase64 } from '@stablelib/base64';
import type { Lock } from './format';

/** What a passphrase has at least: fewer characters are guessed in minutes by whoever has the file. */
export const PASSPHRASE_LENGTH = 8;

export const SALT_BYTES = 16;
export const NONCE_BYTES = 24;

/**
 * 2^14 × 8 × 1 takes 16 MB and, on our machine without JIT (as scripts of mini-programs run on iOS), 2.7 s; 2^15 takes
 * 4.9 s, which is too long to wait on an old phone. With JIT (Android) it is 0.07 s. The file says which it was made with.
 */
const COST = { N: 2 ** 14, r: 8, p: 1 };

/** A file that asks for more than this is not ours: deriving its key would take the phone's memory or an hour. */
const MOST = { N: 2 ** 17, r: 8, p: 4 };

/** Beside the key scrypt gives these bytes more: they tell a wrong passphrase from an altered file, and nothing of the key. */
const CHECK_BYTES = 8;
const KEY_BYTES = 32;

/**
 * The text locked with the passphrase, and how. `headerWith` makes of the lock what stands in the open and can't be
 * changed without being noticed.
 */
export async function seal(text: string, headerWith: (lock: Lock) => string, passphrase: string, random: Uint8Array): Promise<{ lock: Lock; sealed: string }> {
  const [salt, nonce] = [random.subarray(0, SALT_BYTES), random.subarray(SALT_BYTES, SALT_BYTES + NONCE_BYTES)];
  if (nonce.length !== NONCE_BYTES) throw new Error('too few random bytes');
  const { key, check } = await keyOf(passphrase, { ...COST, salt: toBase64(salt) });
  const lock: Lock = { kdf: 'scrypt', ...COST, salt: toBase64(salt), check, cipher: 'xchacha20-poly1305', nonce: toBase64(nonce) };
  return { lock, sealed: toBase64(new XChaCha20Poly1305(key).seal(nonce, encode(text), encode(headerWith(lock)))) };
}

/** The bytes of the text, or what is wrong. */
export async function open(sealed: Uint8Array, header: string, passphrase: string, lock: Lock): Promise<Uint8Array | 'wrong-passphrase' | 'altered'> {
  const { key, check } = await keyOf(passphrase, lock);
  if (check !== lock.check) return 'wrong-passphrase';
  return new XChaCha20Poly1305(key).open(fromBase64(lock.nonce), sealed, encode(header)) ?? 'altered';
}

export function isLock(lock: Readonly<Record<string, unknown>>): boolean {
  const { kdf, cipher, N, r, p, salt, nonce, check } = lock;
  if (kdf !== 'scrypt' || cipher !== 'xchacha20-poly1305') return false;
  return isPowerUpTo(N, MOST.N) && isWithin(r, MOST.r) && isWithin(p, MOST.p) && bytesIn(salt) === SALT_BYTES && bytesIn(nonce) === NONCE_BYTES && bytesIn(check) === CHECK_BYTES;
}

/** The bytes that the base64 text stands for, or null. */
export function bytesFromBase64(text: unknown): Uint8Array | null {
  try {
    return typeof text === 'string' ? fromBase64(text) : null;
  } catch {
    return null;
  }
}

/** Typed on another keyboard the same letters can come in another form: NFKC makes them one. */
async function keyOf(passphrase: string, { N, r, p, salt }: Pick<Lock, 'N' | 'r' | 'p' | 'salt'>): Promise<{ key: Uint8Array; check: string }> {
  const bytes = await deriveKeyNonBlocking(encode(passphrase.normalize('NFKC')), fromBase64(salt), N, r, p, KEY_BYTES + CHECK_BYTES);
  return { key: bytes.subarray(0, KEY_BYTES), check: toBase64(bytes.subarray(KEY_BYTES)) };
}

function bytesIn(text: unknown): number | undefined {
  return bytesFromBase64(text)?.length;
}

function isWithin(value: unknown, most: number) {
  return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= most;
}

function isPowerUpTo(value: unknown, most: number) {
  return isWithin(value, most) && Number.isInteger(Math.log2(Number(value))) && Number(value) >= 2;
}
