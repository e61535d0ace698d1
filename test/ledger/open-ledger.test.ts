import { index, loan, removedLoan } from './loans';
import { MemoryStorage } from './memory-storage';
import { createLedger } from './opened';

const THREE = { 'index/loan': index(['a', 'b', 'c']), 'loan/a': loan('a'), 'loan/b': loan('b'), 'loan/c': loan('c') };

async function opened(values: object) {
  const storage = new MemoryStorage({ ...values });
  const { loans, removed, damages } = await createLedger(storage).state();
  return { storage, ids: loans.map(({ id }) => id), removed, damages };
}

describe('a loan that can not be read', () => {
  test.each([
    ['text', 'garbage', '不是一条借款记录'],
    ['nothing', null, '不是一条借款记录'],
    ['a list', [loan('b')], '不是一条借款记录'],
    ['without a version', { ...loan('b'), version: undefined }, '没有可识别的版本号'],
    ['without terms', { ...loan('b'), terms: undefined }, '「借款条件」缺失或类型不对'],
    ['of a later version', { ...loan('b'), version: 3 }, '由更新版本的小程序写入，请先更新小程序'],
    ['under another key', loan('x'), '编号与存放位置不符'],
  ])('%s: it is reported and left untouched, the others open', async (_what, stored, reason) => {
    const values = { ...THREE, 'loan/b': stored };
    const { storage, ids, damages } = await opened(values);
    expect(ids).toEqual(['a', 'c']);
    expect(damages).toEqual([{ key: 'loan/b', reason }]);
    expect(storage.contents()).toEqual(new MemoryStorage(values).contents());
  });

  test('it keeps its place for the day it can be read again, whatever is changed meanwhile', async () => {
    const storage = new MemoryStorage({ ...THREE, 'loan/b': { ...loan('b'), version: 3 } });
    await createLedger(storage).save(loan('d'));
    const { ids } = await opened({ ...storage.contents(), 'loan/b': loan('b') });
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a loan that the phone does not hand out is said to be so, not called damaged', async () => {
    const storage = new MemoryStorage(THREE).failWhere((call) => call === 'get loan/b');
    const { loans, damages } = await createLedger(storage).state();
    expect(loans.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(damages).toEqual([{ key: 'loan/b', reason: '手机没有读出来，请重启微信再看' }]);
  });

  test('a removed loan that the phone does not hand out once does not come back from the dead', async () => {
    const storage = new MemoryStorage({ ...THREE, 'loan/b': removedLoan('b') });
    storage.failWhere((call) => call === 'get loan/b' || call === 'remove loan/b');
    await createLedger(storage).save(loan('d'));
    const { ids } = await opened(storage.contents());
    expect(ids).toEqual(['a', 'c', 'd']);
  });
});

describe('an index that does not fit', () => {
  test('a loan it does not know joins at the end; a name without a loan is named as missing; one that was being removed is gone', async () => {
    const { ids, damages } = await opened({ 'index/loan': index(['c', 'lost', 'gone', 'a'], ['gone']), 'loan/a': loan('a'), 'loan/b': loan('b'), 'loan/c': loan('c') });
    expect(ids).toEqual(['c', 'a', 'b']);
    expect(damages).toEqual([{ key: 'loan/lost', reason: '手机里找不到这条记录，重启微信再看，有备份的话可以恢复' }]);
  });

  test('a loan that it names twice is there once', async () => {
    const { ids } = await opened({ ...THREE, 'index/loan': index(['c', 'a', 'c', 'b']) });
    expect(ids).toEqual(['c', 'a', 'b']);
  });

  test('no index at all: the loans are adopted', async () => {
    const { ids, damages } = await opened({ 'loan/b': loan('b'), 'loan/a': loan('a') });
    expect([ids, damages]).toEqual([['a', 'b'], []]);
  });

  test.each([
    ['text', 'garbage'],
    ['nothing', null],
    ['without ids', { version: 1, deleted: [] }],
    ['ids no list', { ...index([]), ids: 'a' }],
    ['ids no text', { ...index([]), ids: [1] }],
  ])('that says nothing (%s): the loans are there, and the next new one writes it anew', async (_what, stored) => {
    const { storage, ids, damages } = await opened({ ...THREE, 'index/loan': stored });
    expect([ids, damages]).toEqual([['a', 'b', 'c'], []]);
    await createLedger(storage).save(loan('d'));
    expect(storage.contents()).toEqual({ ...THREE, 'loan/d': loan('d'), 'index/loan': index(['a', 'b', 'c', 'd']) });
  });

  test('of a later version: it is left alone, and keeps nothing closed', async () => {
    const later = { version: 2, names: ['a', 'b', 'c'] };
    const { storage, ids, damages } = await opened({ ...THREE, 'index/loan': later });
    expect([ids, damages]).toEqual([['a', 'b', 'c'], []]);
    await createLedger(storage).save(loan('d'));
    expect(storage.contents()).toEqual({ ...THREE, 'loan/d': loan('d'), 'index/loan': later });
  });
});
