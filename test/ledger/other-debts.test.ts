import * as fc from 'fast-check';
import { checkOtherDebtRecord } from '../../miniprogram/ledger/check-record';
import { createRecordStore } from '../../miniprogram/ledger/record-store';
import { createStores } from '../../miniprogram/ledger/stores';
import { createUndoList } from '../../miniprogram/ledger/undo';
import { bookOf } from '../../miniprogram/settings/backup-file/book';
import { compareBackup } from '../../miniprogram/settings/backup-file/compare';
import { joinBooks } from '../../miniprogram/settings/backup-file/join-books';
import { pack } from '../../miniprogram/settings/backup-file/pack';
import { unpack } from '../../miniprogram/settings/backup-file/unpack';
import { csvOf } from '../../miniprogram/settings/csv/csv';
import { otherDebtsTable, otherPaymentsTable } from '../../miniprogram/settings/csv/other-debts';
import { OTHER_FACE } from '../../miniprogram/settings/kinds/other';
import { loan } from './loans';
import { MemoryStorage } from './memory-storage';
import { card, family, mortgage, otherPayment } from './other-debts';

const byTheDay = { ...card('a'), terms: { kind: 'card', dailyRate: '0.0005', billDay: 5, dueDay: 25, minimumShare: '0.1', leastPayment: 0, billMet: false } };
const STEPS = [{ from: '2027-01-01', annualRate: '0.042' }];
const PAID = [otherPayment('r', { inBalance: true }), otherPayment('s')];

test.each([
  ['a card by the year', card('a')],
  ['a card by the day', byTheDay],
  ['of family', family('a', { wishOn: '', monthly: 50_000 })],
  ['a mortgage', mortgage('a', { steps: STEPS })],
  ['with payments', card('a', {}, { payments: PAID })],
  ['with a field of a later day', { ...card('a'), colour: 'red' }],
])('%s is a record', (_what, record) => {
  expect(checkOtherDebtRecord(record)).toEqual({ record });
});

test.each<[string, object]>([
  ['编号', { id: 7 }],
  ['欠谁的', { lender: undefined }],
  ['备注', { note: null }],
  ['现在还欠', { balance: 1.5 }],
  ['哪天的数', { balanceOn: '2026-02-30' }],
  ['怎么还', { terms: { ...card('a').terms, kind: 'house' } }],
  ['怎么还', { terms: { ...card('a').terms, kind: 'toString' } }],
  ['怎么还', { terms: { ...card('a').terms, minimumShare: 0.1 } }],
  ['怎么还', { terms: { ...family('a').terms, wishOn: '2026-02-30' } }],
  ['怎么还', { terms: { ...mortgage('a').terms, steps: [{ from: '', annualRate: '0.04' }] } }],
  ['怎么还', { terms: undefined }],
  ['还款', { payments: [{ ...otherPayment('r'), inBalance: undefined }] }],
  ['还款', { payments: [{ ...otherPayment('r'), paidOn: '' }] }],
  ['删除标记', { deleted: 0 }],
])('「%s」 is missing or of another kind: %j', (part, change) => {
  expect(checkOtherDebtRecord({ ...card('a'), ...change })).toEqual({ reason: `「${part}」缺失或类型不对`, later: false });
});

test('anything at all is a record or has a reason in Chinese', () => {
  const nearly = fc.record({ version: fc.constantFrom(1, 2), id: fc.string(), terms: fc.oneof(fc.anything(), fc.record({ kind: fc.constantFrom('card', 'family', 'mortgage', 'x') })) }, { requiredKeys: ['version'] });
  fc.assert(fc.property(fc.oneof(fc.anything(), nearly), (stored) => {
    const checked = checkOtherDebtRecord(stored);
    if ('reason' in checked) expect(checked.reason).toMatch(/^[^a-z]+$/i);
  }));
});

test('it stands beside the loans, in its own order, and goes with its draft', async () => {
  const storage = new MemoryStorage({ 'loan/a': loan('a'), 'draft/other-debt/b': { balance: '1' } });
  const store = createRecordStore(storage, 'other');
  await store.save(card('b'));
  await store.save(family('a'));
  expect((await store.state()).records.map(({ id }) => id)).toEqual(['b', 'a']);
  await store.remove('b');
  const next = storage.restarted();
  expect((await createRecordStore(next, 'other').state()).records).toEqual([family('a')]);
  expect(Object.keys(next.contents()).filter((key) => key.startsWith('draft/'))).toEqual([]);
});

test('a payment is undone alone: one recorded since stays', async () => {
  const stores = createStores(new MemoryStorage({ 'other/a': card('a') }));
  const undo = createUndoList(() => stores);
  await undo.change('other', 'a', (now) => ({ made: { ...now, payments: [...now.payments, otherPayment('r')] }, said: '记下还款', at: 'loan' }));
  await stores.other.change('a', (now) => ({ ...now, payments: [...now.payments, otherPayment('s')] }));
  expect([await undo.offered('loan'), await undo.takeBack('loan')]).toEqual(['记下还款', '']);
  expect((await stores.other.one('a'))?.payments).toEqual([otherPayment('s')]);
});

test('a backup takes it along; what differs is said, and a merge keeps both sides’ payments', async () => {
  const [mine, theirs] = [card('a', {}, { payments: [otherPayment('r')] }), card('a', { billDay: 6 }, { payments: [otherPayment('s')] })];
  const unpacked = await unpack(await pack([['other/a', theirs], ['other/b', family('b')]], '2026-11-22'));
  const backup = bookOf('entries' in unpacked ? unpacked.entries : []);
  const phone = bookOf([['other/a', mine]]);
  expect(compareBackup(phone, backup, '2026-11-22')).toMatchObject({
    summary: '备份里有 0 笔借款、0 次还款、0 个方案、2 笔其他欠款。', added: ['二叔，亲友，2月15日欠 10,000.00 元'],
    changed: ['招行信用卡：备份多 1 笔还款，备份少 1 笔还款，欠多少或怎么还不同'],
  });
  expect(joinBooks(phone, backup, 'phone').records.other).toEqual([{ ...mine, payments: [otherPayment('r'), otherPayment('s')] }, family('b')]);
  expect(bookOf([['other/a', { ...mine, balance: '很多' }]]).damages).toEqual([{ key: 'other/a', reason: '「现在还欠」缺失或类型不对' }]);
});

test('what is left of a damaged one, in words', () => {
  expect([OTHER_FACE.words({ ...card('a', {}, { note: '白金' }) }, '2026-11-22'), OTHER_FACE.words({ lender: 3 }, '2026-11-22')]).toEqual([['招行信用卡', '白金', '欠 10,000.00 元', '2月15日的数'], []]);
});

test('as tables', () => {
  const debts = [card('c', { leastPayment: 10_000 }, { payments: PAID }), family('f', { monthly: 50_000 }), mortgage('m', { steps: STEPS })];
  expect(csvOf(otherDebtsTable(debts))).toBe(`\uFEFF${[
    '欠谁的,备注,种类,哪天的数,那天还欠,之后还了,怎么还',
    '招行信用卡,,信用卡,2026-02-15,10000.00,1000.00,每月 5 日出账，25 日还，最低 10%，最少 100.00 元，年利率 18.25%',
    '二叔,,亲友,2026-02-15,10000.00,0.00,每月 15 日还 500.00 元，2026-06-30 前还完',
    '建行房贷,,房贷,2026-02-15,10000.00,0.00,每月 20 日还，还剩 12 期，年利率 4.8%，2027-01-01 起 4.2%',
  ].join('\r\n')}\r\n`);
  expect(csvOf(otherPaymentsTable(debts))).toBe('\uFEFF欠谁的,还款日,金额\r\n招行信用卡,2026-02-15,1000.00\r\n招行信用卡,2026-02-15,1000.00\r\n');
});
