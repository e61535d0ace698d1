import { createSnapshots } from '../../miniprogram/ledger/snapshots';
import { createDrafts } from '../../miniprogram/ledger/drafts';
import { KIND_NAMES, KINDS, type Kind, type KindName, type StoredRecord } from '../../miniprogram/ledger/kinds';
import { lastChangeIn, notingChanges } from '../../miniprogram/ledger/last-change';
import { isOurs } from '../../miniprogram/ledger/phone-storage';
import type { RecordStore } from '../../miniprogram/ledger/record-store';
import { hasShape, isText } from '../../miniprogram/ledger/shape';
import { createStores, damagesIn, recordsIn, takeOut } from '../../miniprogram/ledger/stores';
import { bookOf, entriesOf } from '../../miniprogram/settings/backup-file/book';
import { compareBackup } from '../../miniprogram/settings/backup-file/compare';
import { joinBooks } from '../../miniprogram/settings/backup-file/join-books';
import { pack } from '../../miniprogram/settings/backup-file/pack';
import { unpack } from '../../miniprogram/settings/backup-file/unpack';
import { putOn } from '../../miniprogram/settings/backup/restore';
import { unreadText } from '../../miniprogram/settings/backup/unread-text';
import { csvOf } from '../../miniprogram/settings/csv/csv';
import { damagedRecords } from '../../miniprogram/settings/damaged/records';
import { FACES, faceOf } from '../../miniprogram/settings/kinds/index';
import { said, type KindFace } from '../../miniprogram/settings/kinds/face';
import { whatGoes } from '../../miniprogram/settings/privacy/what-goes';
import { loan } from './loans';
import { MemoryStorage } from './memory-storage';

const DAY = '2026-03-24';

/** A kind that no line of the app knows of, added to the two halves of the table: it must go the whole way by that alone. */

interface Note extends StoredRecord {
  readonly version: 1;
  readonly text: string;
}

const isNote = hasShape({ id: isText, text: isText });
const NOTE: Kind<Note> = {
  check: (stored) => (isNote(stored) ? { record: stored as Note } : { reason: '不是一条备忘', later: false }),
  first: 'saved last',
  ownsForm: (form, id) => form === `note-form/${id}`,
};
const NOTE_FACE: KindFace<Note> = {
  unit: '条备忘',
  name: ({ text }) => `备忘「${text}」`,
  words: ({ text }) => said(text),
  tables: [{ name: '备忘', rows: (notes) => [['备忘'], ...notes.map(({ text }) => [{ written: text }])] }],
};
const KIND = 'note' as unknown as KindName;

beforeAll(() => {
  Object.assign(KINDS, { note: NOTE });
  Object.assign(FACES, { note: NOTE_FACE });
  (KIND_NAMES as KindName[]).push(KIND);
});

const note = (id: string, text = id): Note => ({ version: 1, id, text });
const open = (storage: MemoryStorage) => {
  const snapshots = createSnapshots(storage);
  const stores = createStores(snapshots.face());
  return { snapshots, stores, notes: stores[KIND] as unknown as RecordStore<Note> };
};
const ids = async (store: RecordStore<Note>): Promise<string[]> => (await store.state()).records.map(({ id }) => id);
const FILLED = { 'loan/a': loan('a'), 'index/loan': { version: 1, ids: ['a'], deleted: [] }, 'note/a': note('a'), 'note/b': note('b'), 'index/note': { version: 1, ids: ['a', 'b'], deleted: [] } };
const filled = () => new MemoryStorage(FILLED);
const entriesFor = async (storage: MemoryStorage) => (await createSnapshots(storage).entries()).entries;
const ROOM = { currentSize: 0, limitSize: 10_240 };

test('it is saved, listed, changed, removed, brought back and swept with its draft', async () => {
  const storage = new MemoryStorage();
  const { notes } = open(storage);
  await notes.save(note('a'));
  await notes.save(note('b'));
  await notes.change('a', (now) => ({ ...now, text: '改' }));
  expect([await ids(notes), (await notes.one('a'))?.text]).toEqual([['b', 'a'], '改']);
  await notes.remove('a');
  await notes.restore('a');
  await notes.remove('b');
  await createDrafts(storage).keep('note-form/b', { text: 'x' });
  const next = storage.restarted();
  expect(await ids(open(next).notes)).toEqual(['a']);
  expect(Object.keys(next.contents()).sort()).toEqual(['index/note', 'note/a']);
});

test('its change is one of the ledger', async () => {
  const storage = new MemoryStorage();
  await notingChanges(storage, () => '2026-11-22').set('g2/note/a', note('a'));
  expect(await lastChangeIn(storage)).toBe('2026-11-22');
});

test('one that the listing leaves out is found, one that is not there is named', async () => {
  const storage = new MemoryStorage({ ...FILLED, 'index/note': { version: 1, ids: ['a', 'b', 'c'], deleted: [] } });
  storage.keys = () => Promise.resolve([]);
  const { notes, snapshots } = open(storage);
  expect([await ids(notes), (await notes.state()).damages.map(({ key }) => key)]).toEqual([['b', 'a'], ['note/c']]);
  expect((await snapshots.entries()).unread).toEqual(['note/c']);
});

test('it goes into a backup, comes back by a restore, and is compared and merged', async () => {
  const unpacked = await unpack(await pack(await entriesFor(filled()), '2026-11-22'));
  const backup = bookOf('entries' in unpacked ? unpacked.entries : []);
  expect(backup.records[KIND]).toEqual([note('a'), note('b')]);
  expect(bookOf(entriesOf(backup))).toEqual(backup);
  const phone = bookOf([['note/a', note('a', '手机')], ['note/c', note('c')]]);
  expect(compareBackup(phone, backup, '2026-11-22')).toMatchObject({
    summary: '备份里有 1 笔借款、0 次还款、0 个方案、2 条备忘。', changed: ['备忘「手机」：内容不同'], gone: ['备忘「c」'], added: [expect.stringContaining('微粒贷'), '备忘「b」'],
  });
  expect(joinBooks(phone, backup, 'phone').records[KIND]).toEqual([note('a', '手机'), note('c'), note('b')]);
  expect(joinBooks(phone, backup, 'backup').records[KIND]).toEqual([note('a'), note('c'), note('b')]);

  const storage = new MemoryStorage({ 'note/c': note('c') });
  await putOn({ snapshots: createSnapshots(storage), storageUsage: () => Promise.resolve(ROOM) }, backup, 'replace', true);
  expect(await ids(open(storage.restarted()).notes)).toEqual(['b', 'a']);
});

test('an erase counts it and takes it', async () => {
  const storage = filled();
  const { snapshots, stores } = open(storage);
  expect(whatGoes(await recordsIn(stores), null, DAY).goes).toBe('会删掉 1 笔借款、0 次还款、0 个方案、2 条备忘，以及没填完的表单和全部设置。');
  await snapshots.eraseAll();
  expect(storage.contents()).toEqual({});
});

test('a damaged one is named, put into words, and taken out alone', async () => {
  const storage = new MemoryStorage({ ...FILLED, 'note/b': { text: '还剩这些' } });
  const { stores } = open(storage);
  const damages = await damagesIn(stores);
  expect(damages).toEqual([{ key: 'note/b', reason: '不是一条备忘' }]);
  expect(await damagedRecords((key) => storage.get(key), damages, DAY)).toMatchObject([{ words: '还剩这些' }]);
  expect(unreadText(['note/b', 'loan/a'])).toBe('1 笔借款、1 条备忘');
  expect([isOurs('note/b', { text: 'x' }), isOurs('g1/note/b', note('b'))]).toEqual([false, true]);
  await takeOut(stores, 'note/b');
  expect(Object.keys(storage.contents())).not.toContain('note/b');
});

test('it has its table', async () => {
  const [table] = faceOf(KIND).tables;
  const records = (await recordsIn(open(filled()).stores))[KIND];
  expect(csvOf(table?.rows(records, { loans: [], today: '2026-11-22' }) ?? [])).toBe('\uFEFF备忘\r\nb\r\na\r\n');
});
