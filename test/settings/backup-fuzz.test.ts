import fc from 'fast-check';
import { createSnapshots } from '../../miniprogram/ledger/snapshots';
import { createStores, recordsIn } from '../../miniprogram/ledger/stores';
import { bookOf, entriesOf, type Book } from '../../miniprogram/settings/backup-file/book';
import { compareBackup } from '../../miniprogram/settings/backup-file/compare';
import { joinBooks } from '../../miniprogram/settings/backup-file/join-books';
import { checksumOf } from '../../miniprogram/settings/backup-file/canonical';
import { headerOf } from '../../miniprogram/settings/backup-file/format';
import { pack } from '../../miniprogram/settings/backup-file/pack';
import { putOn } from '../../miniprogram/settings/backup/restore';
import { unpack } from '../../miniprogram/settings/backup-file/unpack';
import { ENTRIES, RANDOM } from './books';
import { MemoryStorage } from '../ledger/memory-storage';
import { share } from '../support/effort';
import { tally } from '../support/tally';

/** 30,000 inputs at full effort: none makes anything throw, none reaches into the prototype of objects, and none takes from the phone what a merge is to keep. */
const SEED = 20261122;
const REFUSALS = ['too-large', 'empty', 'not-text', 'not-a-backup', 'truncated', 'altered', 'newer', 'needs-passphrase', 'wrong-passphrase'];
const NOW = bookOf(ENTRIES);
const KEPT = ENTRIES.map(([name]) => name);
const IDS = Object.values(NOW.records).flatMap((all) => all.map(({ id }) => id));

const key = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'prototype', 'index/loan', 'loan/a', 'plan/p', 'draft/plan', 'index/x', 'lock', 'g1/loan/a', ''), fc.string());
const evil = fc.constantFrom('{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"version":1,"__proto__":{"polluted":1}}').map((text) => JSON.parse(text) as unknown);
const value = fc.oneof(fc.constantFrom(...ENTRIES.map(([, one]) => one)), evil, fc.jsonValue());
const entries = fc.array(fc.tuple(key, value), { maxLength: 8 });

afterEach(() => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

/** Goes all the way that a restore goes before it asks. */
async function walk(text: string, passphrase?: string): Promise<void> {
  tally('bad file');
  const unpacked = await unpack(text, passphrase);
  if ('refusal' in unpacked) return expect(REFUSALS).toContain(unpacked.refusal);
  tally('bad file that is restored');
  const book = bookOf(unpacked.entries);
  compareBackup(NOW, book, '2026-03-24');
  for (const made of [book, joinBooks(NOW, book), joinBooks(NOW, book, 'backup')]) {
    const keys = entriesOf(made).map(([name]) => name);
    expect(new Set(keys).size).toBe(keys.length);
    if (made !== book) expect(keys).toEqual(expect.arrayContaining(KEPT));
    expect(keys.every((name) => /^(index\/(loan|plan|call|other)$|loan\/|plan\/|call\/|other\/|draft\/)/.test(name))).toBe(true);
  }
  await restored(book);
}

const WAYS = ['replace', { merge: 'phone' }, { merge: 'backup' }] as const;
let turn = 0;

/** Puts it on a phone, each way in turn: merged, everything of the phone's is there at the next start; in its place, the next start opens. */
async function restored(book: Book): Promise<void> {
  const way = WAYS[(turn += 1) % WAYS.length] ?? 'replace';
  const phone = new MemoryStorage(Object.fromEntries(ENTRIES));
  await putOn({ snapshots: createSnapshots(phone), storageUsage: () => Promise.resolve({ currentSize: 0, limitSize: 10_240 }) }, book, way, true);
  const records = await recordsIn(createStores(createSnapshots(phone.restarted()).face()));
  const ids = Object.values(records).flatMap((all) => all.map(({ id }) => id));
  if (way !== 'replace') expect(ids).toEqual(expect.arrayContaining(IDS));
}

test(`${share(9000)} texts of any kind`, () =>
  fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => walk(text, 'x')), { seed: SEED, numRuns: 9000 }));

test(`${share(12_000)} backups with a letter changed, put in or taken out`, async () => {
  const open = await pack(ENTRIES, '2026-11-22');
  const place = fc.nat(open.length - 1);
  await fc.assert(fc.asyncProperty(place, fc.nat(3), fc.string({ maxLength: 4 }), (at, cut, text) => walk(open.slice(0, at) + text + open.slice(at + cut))), { seed: SEED, numRuns: 12_000 });
});

test(`${share(9000)} backups whose checksum is right and whose contents are anything`, () =>
  fc.assert(fc.asyncProperty(entries, (list) => walk(JSON.stringify({ ...headerOf('2026-11-22'), checksum: checksumOf(list), entries: list }))), { seed: SEED, numRuns: 9000 }));

test(`${share(40)} locked backups with a letter changed`, async () => {
  const locked = await pack(ENTRIES, '2026-11-22', { passphrase: 'passphrase', random: RANDOM });
  await fc.assert(fc.asyncProperty(fc.nat(locked.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, sign) => walk(locked.slice(0, at) + sign + locked.slice(at + 1), 'passphrase')), { seed: SEED, numRuns: 40 });
});
