import type { Entries } from '../../miniprogram/ledger/snapshots';
import { bookOf, entriesOf } from '../../miniprogram/settings/backup-file/book';
import { compareBackup } from '../../miniprogram/settings/backup-file/compare';
import { joinBooks } from '../../miniprogram/settings/backup-file/join-books';
import { roomProblem } from '../../miniprogram/settings/backup/room';
import { index, loan, removedLoan, repayment } from '../ledger/loans';
import { savedPlan } from '../ledger/saved-plans';
import { ENTRIES } from './books';

const NOW = bookOf(ENTRIES);

test('each entry is looked at by the ledger’s own checks', () => {
  expect(NOW.records.loan.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(NOW.damages).toEqual([{ key: 'loan/damaged', reason: '「产品」缺失或类型不对' }]);
  const strange: Entries = [['lock', 1], ['g1/loan/a', loan('a')], ['__proto__', {}], ['loan/x', loan('a')], ['draft/plan', { a: 1 }], ['index/loan', []]];
  expect(bookOf(strange).damages.map(({ reason }) => reason)).toEqual([
    '账本里没有这样的内容', '账本里没有这样的内容', '账本里没有这样的内容', '编号与存放位置不符', '不是没存完的表单',
  ]);
});

test('the deleted ones are left out, and the order is that of the index', () => {
  const book = bookOf([['loan/a', removedLoan('a')], ['loan/b', loan('b')], ['loan/c', loan('c')], ['index/loan', index(['c', 'a', 'b'])], ['plan/p', savedPlan('p', { deleted: true })]]);
  expect([book.records.loan.map(({ id }) => id), book.records.plan]).toEqual([['c', 'b'], []]);
});

test('a book makes the entries of the same book', () => {
  expect(bookOf(entriesOf(NOW))).toEqual(NOW);
});

const BACKUP = bookOf([
  ['index/loan', index(['b', 'c'])],
  ['loan/b', loan('b', { lender: '其他', repayments: [repayment('n')] })],
  ['loan/c', loan('c')],
  ['plan/p', savedPlan('p', { name: '换了名字' })],
]);

test('what is new, what differs, and what would go', () => {
  expect(compareBackup(NOW, BACKUP, '2026-03-24')).toMatchObject({
    added: ['微粒贷，1月15日借，0 笔还款'],
    gone: ['微粒贷，1月15日借，2 笔还款', '3月20日 19:05 的通话'],
    changed: ['其他 · 装修 🏠：备份多 1 笔还款，借款条件或备注不同', '方案「36 期，总利息 7,000 元」：内容不同'],
    summary: '备份里有 2 笔借款、1 次还款、1 个方案。',
    replace: '用备份里的内容换掉手机上的，手机上多出的 2 项会去掉。',
  });
  expect(compareBackup(NOW, NOW, '2026-03-24')).toMatchObject({ added: [], gone: [], changed: [], merge: { phone: '备份里的内容手机上都有，合并不会改变什么。', backup: '备份里的内容手机上都有，合并不会改变什么。' } });
});

test('merging keeps what is here and adds what is missing', () => {
  const both = joinBooks(NOW, BACKUP);
  expect(both.records.loan.map(({ id, note, repayments }) => [id, note, repayments.map((one) => one.id)])).toEqual([
    ['a', '', ['r1', 'r2']], ['b', '装修 🏠', ['n']], ['c', '', []],
  ]);
  expect(both.records.plan.map(({ name }) => name)).toEqual(['36 期，总利息 7,000 元']);
  expect(joinBooks(both, BACKUP)).toEqual(both);
  expect(entriesOf(joinBooks(bookOf([]), NOW)).map(([key]) => key)).toEqual(entriesOf(NOW).map(([key]) => key));
});

test('merging keeps every day of 对账, and of one day what the preferred side has', () => {
  const withChecks = (...checks: [day: string, payoffAmount: number][]) =>
    bookOf([['index/loan', index(['b'])], ['loan/b', loan('b', { checks: checks.map(([checkedOn, payoffAmount]) => ({ checkedOn, stated: { payoffAmount } })) })]]);
  const [mine, theirs] = [withChecks(['2026-03-20', 1], ['2026-03-24', 2]), withChecks(['2026-03-22', 3], ['2026-03-24', 4])];
  const kept = (preferred: 'phone' | 'backup') => joinBooks(mine, theirs, preferred).records.loan[0]?.checks?.map(({ checkedOn, stated }) => [checkedOn, stated.payoffAmount]);
  expect(kept('phone')).toEqual([['2026-03-20', 1], ['2026-03-22', 3], ['2026-03-24', 2]]);
  expect(kept('backup')).toEqual([['2026-03-20', 1], ['2026-03-22', 3], ['2026-03-24', 4]]);
  expect(joinBooks(mine, bookOf([['index/loan', index(['b'])], ['loan/b', loan('b')]])).records.loan[0]?.checks).toHaveLength(2);
  expect(joinBooks(joinBooks(mine, theirs), theirs)).toEqual(joinBooks(mine, theirs));
  expect(compareBackup(mine, theirs, '2026-03-24').changed).toEqual(['微粒贷：对账记录不同']);
});

test('merging with the backup preferred changes what differs, and still loses nothing that only the phone has', () => {
  const mine = bookOf([['index/loan', index(['b'])], ['loan/b', loan('b', { note: '手机', repayments: [repayment('r', { amount: 1 }), repayment('m')] })], ['plan/p', savedPlan('p')]]);
  const theirs = bookOf([['index/loan', index(['b'])], ['loan/b', loan('b', { note: '备份', repayments: [repayment('r', { amount: 2 }), repayment('t')] })], ['plan/p', savedPlan('p', { name: '换了名字' })]]);
  const both = joinBooks(mine, theirs, 'backup');
  expect(both.records.loan.map(({ note, repayments }) => [note, repayments.map(({ id, amount }) => [id, amount])])).toEqual([['备份', [['r', 2], ['t', 563_350], ['m', 563_350]]]]);
  expect(both.records.plan.map(({ name }) => name)).toEqual(['换了名字']);
  expect(joinBooks(both, theirs, 'backup')).toEqual(both);
});

test.each([
  [ENTRIES, { usedKB: 100, limitKB: 10240 }, null],
  [ENTRIES, { usedKB: 10239, limitKB: 10240 }, /^恢复时新旧两份要同时放得下，还差约 \d+ KB/],
  [[['draft/a', { text: 'x'.repeat(733_000) }]] as Entries, { usedKB: 0, limitKB: 10240 }, null],
  [[['draft/a', { text: 'x'.repeat(800_000) }]] as Entries, { usedKB: 0, limitKB: 10240 }, /^备份里有一条记录太大/],
])('room', (entries, room, problem) => {
  const found = roomProblem(entries, room);
  if (problem === null) expect(found).toBeNull();
  else expect(found).toMatch(problem);
});
