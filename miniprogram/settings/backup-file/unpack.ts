import { isISODate } from '../../calc/main';
import { isBag, isText } from '../../ledger/shape';
import type { Entries } from '../../ledger/snapshots';
import { RECORD_VERSION } from '../../ledger/records';
import { canonical, checksumOf } from './canonical';
import { FORMAT, FORMAT_VERSION, type Header, type Lock } from './format';
import { bytesFromBase64, isLock, open } from './passphrase';
import { decode } from './utf8';

export type Refusal = 'too-large' | 'empty' | 'not-text' | 'not-a-backup' | 'truncated' | 'altered' | 'newer' | 'needs-passphrase' | 'wrong-passphrase';

export type Unpacked = { readonly entries: Entries; readonly madeOn: string } | { readonly refusal: Refusal };

/** More than the phone's storage holds can't be restored, and reading it could take the app down. */
export const LARGEST_BYTES = 10 * 1024 * 1024;
/** Locked text is a third longer than what it holds. */
export const LARGEST_FILE = 15 * 1024 * 1024;

type Bag = Readonly<Record<string, unknown>>;

/**
 * What stands in the text of a backup, or why it can't be used. Never rejects, whatever the text is, and takes nothing
 * from it but own values: a key called `__proto__` is just a key that no ledger has.
 */
export async function unpack(text: string, passphrase?: string): Promise<Unpacked> {
  try {
    if (text.length > LARGEST_FILE) return { refusal: 'too-large' };
    return await read(text.trim().replace(/^\uFEFF/, ''), passphrase);
  } catch {
    return { refusal: 'altered' };
  }
}

async function read(text: string, passphrase?: string): Promise<Unpacked> {
  if (text === '') return { refusal: 'empty' };
  const file = parsed(text);
  if (file === undefined) return { refusal: brokenText(text) };
  if (!isBag(file) || file.format !== FORMAT) return { refusal: 'not-a-backup' };
  if (isNewer(file)) return { refusal: 'newer' };
  if (!isISODate(file.madeOn)) return { refusal: 'altered' };
  return 'sealed' in file || 'lock' in file ? unlocked(file, file.madeOn, passphrase) : contents(file, file.madeOn);
}

async function unlocked(file: Bag, madeOn: string, passphrase?: string): Promise<Unpacked> {
  const { lock } = file;
  const sealed = bytesFromBase64(file.sealed);
  if (sealed === null || !isBag(lock) || !isLock(lock)) return { refusal: 'altered' };
  if (passphrase === undefined || passphrase === '') return { refusal: 'needs-passphrase' };
  const header: Header = { format: FORMAT, formatVersion: file.formatVersion as number, recordVersion: file.recordVersion as number, madeOn };
  const opened = await open(sealed, canonical({ ...header, lock }), passphrase, lock as unknown as Lock);
  if (typeof opened === 'string') return { refusal: opened };
  const body = parsed(decode(opened));
  return isBag(body) ? contents(body, madeOn) : { refusal: 'altered' };
}

function contents(body: Bag, madeOn: string): Unpacked {
  const { entries, checksum } = body;
  if (!Array.isArray(entries) || !entries.every(isEntry) || checksum !== checksumOf(entries)) return { refusal: 'altered' };
  return { entries, madeOn };
}

function isEntry(entry: unknown): entry is [string, unknown] {
  return Array.isArray(entry) && entry.length === 2 && isText(entry[0]);
}

function isNewer(file: Bag): boolean {
  return Number(file.formatVersion) > FORMAT_VERSION || Number(file.recordVersion) > RECORD_VERSION;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Read as UTF-8, an image or an archive begins with bytes that no text has. */
function isBinary(text: string): boolean {
  return /[\0\uFFFD]/.test(text.slice(0, 200));
}

/** A file of ours that ends before its last brace was cut off; one that has it was changed in between. */
function brokenText(text: string): Refusal {
  if (isBinary(text)) return 'not-text';
  const start = `{"format":"${FORMAT}"`;
  if (!text.startsWith(start) && !(text.length > 0 && start.startsWith(text))) return 'not-a-backup';
  return text.endsWith('}') ? 'altered' : 'truncated';
}
