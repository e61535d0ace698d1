import { createSnapshots } from '../../miniprogram/ledger/snapshots';
import { bookOf } from '../../miniprogram/settings/backup-file/book';
import { joinBooks } from '../../miniprogram/settings/backup-file/join-books';
import { compareBackup } from '../../miniprogram/settings/backup-file/compare';
import { putOn } from '../../miniprogram/settings/backup/restore';
import { inForce } from '../../miniprogram/loans/phases';
import { agreement } from '../pages/agreements';
import { index, loan, repayment } from './loans';
import { MemoryStorage, type StoredValues } from './memory-storage';
import { createLedger } from './opened';

/** One entry that can't be read, or a pointer that says nothing, keeps nothing else closed, and isn't lost by what goes on around it. */

const BOOK = { 'index/loan': index(['a', 'b', 'c']), 'loan/a': loan('a'), 'loan/b': loan('b'), 'loan/c': loan('c'), 'draft/plan': { principal: '1' } };
const BACKUP = bookOf([['index/loan', index(['a', 'd'])], ['loan/a', loan('a', { note: '备份' })], ['loan/d', loan('d')]]);
const EMPTY = { keys: [], currentSize: 0, limitSize: 10_240 };

const unreadable = (key: string, values: StoredValues = BOOK) => new MemoryStorage(values).failWhere((call) => call === `get ${key}`);
const restored = (storage: MemoryStorage, way: Parameters<typeof putOn>[2]) =>
  putOn({ snapshots: createSnapshots(storage), storageUsage: () => Promise.resolve(EMPTY) }, BACKUP, way, true);

async function loansIn(storage: MemoryStorage): Promise<string[]> {
  return (await createLedger(createSnapshots(storage).face()).state()).loans.map(({ id }) => id);
}

test.each([['loan/b', ['loan/b']], ['draft/plan', ['draft/plan']]])('a backup has all that reads beside %s, and says what it lacks', async (key, unread) => {
  const found = await createSnapshots(unreadable(key)).entries();
  expect(found.unread).toEqual(unread);
  expect(found.entries).toHaveLength(Object.keys(BOOK).length - 1);
});

test.each([
  ['replace', 'replace', ['a', 'd']],
  ['a merge', { merge: 'phone' } as const, ['a', 'c', 'd']],
] as const)('%s goes through over a loan that the phone does not hand out, and leaves it where it stands', async (_what, way, ids) => {
  const storage = unreadable('loan/b');
  await restored(storage, way);
  const next = new MemoryStorage(storage.contents());
  expect(await loansIn(next)).toEqual([...ids]);
  // The start has swept what was before; what nobody could read is still there.
  expect(Object.keys(next.contents())).toContain('loan/b');
  const snapshots = createSnapshots(next);
  expect(await snapshots.keptAside()).toEqual(['loan/b']);
  expect(await snapshots.readAside('loan/b')).toEqual(loan('b'));
  await snapshots.takeOut('loan/b');
  expect([await snapshots.keptAside(), Object.keys(next.contents()).includes('loan/b')]).toEqual([[], false]);
});

test.each(['replace', { merge: 'phone' }] as const)('a record of a later version (%j): the rest is restored, and it is kept', async (way) => {
  const storage = new MemoryStorage({ ...BOOK, 'loan/b': { ...loan('b'), version: 9 } });
  await restored(storage, way);
  const next = new MemoryStorage(storage.contents());
  expect(await loansIn(next)).toContain('d');
  expect(Object.entries(next.contents()).filter(([key, value]) => key.endsWith('loan/b') && (value as { version: number }).version === 9)).toHaveLength(1);
});

test.each([
  ['damaged', 'x'],
  ['of a later version', { version: 9, generation: 1 }],
  ['gone', undefined],
])('a pointer that is %s: the one snapshot on the phone is the ledger', async (_what, pointer) => {
  const values = Object.fromEntries(Object.entries(BOOK).map(([key, value]) => [`g3/${key}`, value]));
  const storage = new MemoryStorage(pointer === undefined ? values : { ...values, generation: pointer });
  expect(await loansIn(storage)).toEqual(['a', 'b', 'c']);
  expect(Object.keys(storage.contents())).toEqual(expect.arrayContaining(Object.keys(values)));
});

test('of agreements signed on one day the preferred side’s is in force after a merge', () => {
  const of = (id: string) => bookOf([['index/loan', index(['a'])], ['loan/a', loan('a', { agreements: [agreement({ id })] })]]);
  for (const preferred of ['phone', 'backup'] as const) {
    const [merged] = joinBooks(of('phone'), of('backup'), preferred).records.loan;
    expect(inForce(merged!, '2027-01-01')?.id).toBe(preferred);
  }
});

test('a merge that would make a loan uncomputable says so before, for the side that would', () => {
  const mine = bookOf([['index/loan', index(['a'])], ['loan/a', loan('a')]]);
  const theirs = bookOf([['index/loan', index(['a'])], ['loan/a', loan('a', { terms: { ...loan('a').terms, borrowedOn: '2025-11-15' }, repayments: [repayment('r', { paidOn: '2025-12-15' })] })]]);
  const { broken } = compareBackup(mine, theirs, '2026-03-24');
  expect(broken.phone).toEqual([expect.stringContaining('微粒贷：')]);
  expect(broken.backup).toEqual([]);
});

test('a loan that can’t be read is taken out alone; one that can be read is not', async () => {
  const storage = unreadable('loan/b');
  const ledger = createLedger(storage);
  await ledger.state();
  await ledger.takeOut('loan/a');
  await ledger.takeOut('loan/b');
  expect(Object.keys(storage.contents())).toEqual(['index/loan', 'loan/a', 'loan/c', 'draft/plan']);
  expect((await createLedger(new MemoryStorage(storage.contents())).state())).toMatchObject({ loans: [{ id: 'a' }, { id: 'c' }], damages: [] });
});
