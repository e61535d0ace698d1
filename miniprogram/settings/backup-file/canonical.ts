import { encode } from './utf8';
import { hash } from '@stablelib/sha256';

/** JSON with the names of every object in order, so that the same contents are always the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return value === undefined ? 'null' : JSON.stringify(value);
  const bag = value as Record<string, unknown>;
  const names = Object.keys(bag).filter((name) => bag[name] !== undefined).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(bag[name])}`).join(',')}}`;
}

export function isEqual(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** SHA-256 of the canonical text, in hexadecimal digits. */
export function checksumOf(value: unknown): string {
  return Array.from(hash(encode(canonical(value))), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
