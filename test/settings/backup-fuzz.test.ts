import fc from 'fast-check';
import { bookOf, entriesOf } from '../../miniprogram/settings/backup-file/book';
import { compareBackup } from '../../miniprogram/settings/backup-file/compare';
import { joinBooks } from '../../miniprogram/settings/backup-file/join-books';
import { checksumOf } from '../../miniprogram/settings/backup-file/canonical';
import { headerOf } from '../../miniprogram/settings/backup-file/format';
import { pack } from '../../miniprogram/settings/backup-file/pack';
import { unpack } from '../../miniprogram/settings/backup-file/unpack';
import { ENTRIES, RANDOM } from './books';
import { share } from '../support/effort';

/** 20,000 inputs at full effort: none makes anything throw, and none reaches into the prototype of objects. */
const SEED = 20261122;
const REFUSALS = ['too-large', 'empty', 'not-text', 'not-a-backup', 'truncated', 'altered', 'newer', 'needs-passphrase', 'wrong-passphrase'];
const NOW = bookOf(ENTRIES);

const key = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'prototype', 'index/loan', 'loan/a', 'plan/p', 'draft/plan', 'index/x', 'lock', 'g1/loan/a', ''), fc.string());
const evil = fc.constantFrom('{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"version":1,"__proto__":{"polluted":1}}').map((text) => JSON.parse(text) as unknown);
const value = fc.oneof(fc.constantFrom(...ENTRIES.map(([, one]) => one)), evil, fc.jsonValue());
const entries = fc.array(fc.tuple(key, value), { maxLength: 8 });

afterEach(() => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

/** Goes all the way that a restore goes before it asks. */
async function walk(text: string, passphrase?: string): Promise<void> {
  const unpacked = await unpack(text, passphrase);
  if ('refusal' in unpacked) return expect(REFUSALS).toContain(unpacked.refusal);
  const book = bookOf(unpacked.entries);
  compareBackup(NOW, book, '2026-03-24');
  for (const made of [book, joinBooks(NOW, book), joinBooks(NOW, book, 'backup')]) {
    const keys = entriesOf(made).map(([name]) => name);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((name) => /^(index\/(loan|plan|call)$|loan\/|plan\/|call\/|draft\/)/.test(name))).toBe(true);
  }
}

test(`${share(6000)} texts of any kind`, () =>
  fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => walk(text, 'x')), { seed: SEED, numRuns: 6000 }));

test(`${share(8000)} backups with a letter changed, put in or taken out`, async () => {
  const open = await pack(ENTRIES, '2026-11-22');
  const place = fc.nat(open.length - 1);
  await fc.assert(fc.asyncProperty(place, fc.nat(3), fc.string({ maxLength: 4 }), (at, cut, text) => walk(open.slice(0, at) + text + open.slice(at + cut))), { seed: SEED, numRuns: 8000 });
});

test(`${share(6000)} backups whose checksum is right and whose contents are anything`, () =>
  fc.assert(fc.asyncProperty(entries, (list) => walk(JSON.stringify({ ...headerOf('2026-11-22'), checksum: checksumOf(list), entries: list }))), { seed: SEED, numRuns: 6000 }));

test(`${share(40)} locked backups with a letter changed`, async () => {
  const locked = await pack(ENTRIES, '2026-11-22', { passphrase: 'passphrase', random: RANDOM });
  await fc.assert(fc.asyncProperty(fc.nat(locked.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, sign) => walk(locked.slice(0, at) + sign + locked.slice(at + 1), 'passphrase')), { seed: SEED, numRuns: 40 });
});
