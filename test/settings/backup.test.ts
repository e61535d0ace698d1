import { xchacha20poly1305 } from '@noble/ciphers/chacha';
import { scrypt } from '@noble/hashes/scrypt';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Entries } from '../../miniprogram/ledger/snapshots';
import { canonical } from '../../miniprogram/settings/backup-file/canonical';
import { pack } from '../../miniprogram/settings/backup-file/pack';
import { REFUSAL_SENTENCE } from '../../miniprogram/settings/backup/refusal-sentence';
import { LARGEST_FILE, unpack } from '../../miniprogram/settings/backup-file/unpack';
import { ENTRIES, RANDOM } from './books';

const DAY = '2026-11-22';
const SECRET = { passphrase: '三十七个月 abc', random: RANDOM };
const changed = (text: string, change: (file: Record<string, unknown>) => object) => JSON.stringify(change(JSON.parse(text) as Record<string, unknown>));

let open: string;
let locked: string;
beforeAll(async () => {
  open = await pack(ENTRIES, DAY);
  locked = await pack(ENTRIES, DAY, SECRET);
});

test('what was packed is unpacked as it was, damaged records and all', async () => {
  expect(await unpack(open)).toEqual({ entries: ENTRIES, madeOn: DAY });
  expect(await unpack(locked, SECRET.passphrase)).toEqual({ entries: ENTRIES, madeOn: DAY });
  expect(await unpack(`\uFEFF${open}\n`)).toEqual({ entries: ENTRIES, madeOn: DAY });
});

test('the locked one says nothing of what is in it', () => {
  for (const word of ['微粒贷', 'loan', 'principal', 'checksum', SECRET.passphrase]) expect(locked).not.toContain(word);
});

test('an empty ledger can be taken along', async () => {
  expect(await unpack(await pack([], DAY))).toEqual({ entries: [], madeOn: DAY });
});

test('the checksum, the key and the lock are those of @noble, an implementation of its own', () => {
  const { checksum } = JSON.parse(open) as { checksum: string };
  expect(checksum).toBe(bytesToHex(sha256(new TextEncoder().encode(canonical(ENTRIES)))));
  const { lock, sealed, ...header } = JSON.parse(locked) as { lock: { N: number; r: number; p: number; salt: string; nonce: string }; sealed: string };
  const key = scrypt(SECRET.passphrase.normalize('NFKC'), Buffer.from(lock.salt, 'base64'), { N: lock.N, r: lock.r, p: lock.p, dkLen: 40 });
  const cipher = xchacha20poly1305(key.subarray(0, 32), Buffer.from(lock.nonce, 'base64'), new TextEncoder().encode(canonical({ ...header, lock })));
  const { entries } = JSON.parse(new TextDecoder().decode(cipher.decrypt(Buffer.from(sealed, 'base64')))) as { entries: Entries };
  expect(entries).toEqual(ENTRIES);
});

describe('what is no use gets its own reason', () => {
  const flipped = (text: string) => `${text.slice(0, 10)}${text.charAt(10) === 'A' ? 'B' : 'A'}${text.slice(11)}`;
  const cases: [string, () => string, string | undefined, string][] = [
    ['no text', () => '', undefined, 'empty'],
    ['spaces', () => ' \n', undefined, 'empty'],
    ['a picture read as text', () => '\uFFFDPNG\r\n\u001A\n\0\0\0\rIHDR', undefined, 'not-text'],
    ['an archive', () => 'PK\u0003\u0004\0\0\b\0', undefined, 'not-text'],
    ['a message', () => '【微众银行】您的借款已逾期', undefined, 'not-a-backup'],
    ['other JSON', () => '{"a":1}', undefined, 'not-a-backup'],
    ['a list', () => '[1]', undefined, 'not-a-backup'],
    ['half the file', () => open.slice(0, open.length / 2), undefined, 'truncated'],
    ['all but the last brace', () => open.slice(0, -1), undefined, 'truncated'],
    ['half a locked file', () => locked.slice(0, locked.length / 2), 'x', 'truncated'],
    ['an amount altered', () => open.replace('5700000', '5700001'), undefined, 'altered'],
    ['an entry taken out', () => changed(open, (file) => ({ ...file, entries: (file.entries as unknown[]).slice(1) })), undefined, 'altered'],
    ['a broken middle', () => open.replace('"loan/a"', '"loan/a'), undefined, 'altered'],
    ['no day', () => changed(open, (file) => ({ ...file, madeOn: 1 })), undefined, 'altered'],
    ['a later format', () => changed(open, (file) => ({ ...file, formatVersion: 2 })), undefined, 'newer'],
    ['later records', () => changed(locked, (file) => ({ ...file, recordVersion: 3 })), 'x', 'newer'],
    ['no passphrase', () => locked, undefined, 'needs-passphrase'],
    ['an empty passphrase', () => locked, '', 'needs-passphrase'],
    ['a wrong passphrase', () => locked, `${SECRET.passphrase} `, 'wrong-passphrase'],
    ['locked contents altered', () => changed(locked, (file) => ({ ...file, sealed: flipped(file.sealed as string) })), SECRET.passphrase, 'altered'],
    ['the day of a locked one altered', () => changed(locked, (file) => ({ ...file, madeOn: '2026-11-23' })), SECRET.passphrase, 'altered'],
    ['a lock that takes an hour', () => changed(locked, (file) => ({ ...file, lock: { ...(file.lock as object), N: 2 ** 30 } })), 'x', 'altered'],
    ['a lock of another kind', () => changed(locked, (file) => ({ ...file, lock: { ...(file.lock as object), kdf: 'md5' } })), 'x', 'altered'],
    ['50 MB', () => 'x'.repeat(50 * 1024 * 1024), undefined, 'too-large'],
    ['a backup of more than fits', () => open + ' '.repeat(LARGEST_FILE), undefined, 'too-large'],
  ];
  test.each(cases)('%s', async (_what, text, passphrase, refusal) => {
    expect(await unpack(text(), passphrase)).toEqual({ refusal });
  });

  test('and its own sentence', () => {
    const sentences = Object.values(REFUSAL_SENTENCE);
    expect(new Set(sentences).size).toBe(9);
    for (const sentence of sentences) expect(sentence).toMatch(/^[^！!]+。$/);
  });
});

test('the same passphrase typed on another keyboard opens it', async () => {
  const made = await pack(ENTRIES, DAY, { passphrase: 'Ｃafé2026', random: RANDOM });
  expect(await unpack(made, 'Cafe\u03012026')).toHaveProperty('entries');
});

test('without random bytes there is no lock', async () => {
  await expect(pack(ENTRIES, DAY, { passphrase: 'x', random: new Uint8Array(8) })).rejects.toThrow('too few random bytes');
});
