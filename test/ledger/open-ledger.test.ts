import { createLedger } from '../../miniprogram/ledger/ledger';
import { index, loan } from './loans';
import { MemoryStorage } from './memory-storage';

const THREE = { index: index(['a', 'b', 'c']), 'loan/a': loan('a'), 'loan/b': loan('b'), 'loan/c': loan('c') };

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
    const storage = new MemoryStorage({ ...THREE, index: index(['a', 'b', 'c'], ['b']) });
    storage.failWhere((call) => call === 'get loan/b' || call === 'remove loan/b');
    await createLedger(storage).save(loan('d'));
    const { ids } = await opened(storage.contents());
    expect(ids).toEqual(['a', 'c', 'd']);
  });
});

describe('an index that does not fit', () => {
  test('a loan it does not know joins at the end; a name without a loan is named as missing; one that was being removed is gone', async () => {
    const { ids, damages } = await opened({ index: index(['c', 'lost', 'gone', 'a'], ['gone']), 'loan/a': loan('a'), 'loan/b': loan('b'), 'loan/c': loan('c') });
    expect(ids).toEqual(['c', 'a', 'b']);
    expect(damages).toEqual([{ key: 'loan/lost', reason: '手机里找不到这条记录，重启微信再看，有备份的话可以恢复' }]);
  });

  test('a loan that it names twice is there once', async () => {
    const { ids } = await opened({ ...THREE, index: index(['c', 'a', 'c', 'b']) });
    expect(ids).toEqual(['c', 'a', 'b']);
  });

  test('no index at all: the loans are adopted', async () => {
    const { ids, damages } = await opened({ 'loan/b': loan('b'), 'loan/a': loan('a') });
    expect([ids, damages]).toEqual([['a', 'b'], []]);
  });

  test.each([
    ['text', 'garbage', '不是目录'],
    ['nothing', null, '不是目录'],
    ['without a version', { loans: [], deleted: [] }, '没有可识别的版本号'],
    ['an earlier version that never was', { ...index([]), version: 0 }, '没有可识别的版本号'],
    ['loans no list', { ...index([]), loans: 'a' }, '「借款目录」缺失或类型不对'],
    ['loans no text', { ...index([]), loans: [1] }, '「借款目录」缺失或类型不对'],
    ['deleted missing', { version: 2, loans: [] }, '「删除目录」缺失或类型不对'],
  ])('damaged (%s): it is set aside as it is, a new one is written, the loans are adopted', async (_what, stored, reason) => {
    const { storage, ids, damages } = await opened({ ...THREE, index: stored });
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(damages).toEqual([{ key: 'index', reason }]);
    expect(storage.contents()).toEqual({ ...THREE, 'aside/index-1': JSON.parse(JSON.stringify(stored)) as unknown });
  });

  test('an earlier one set aside is never overwritten', async () => {
    const { storage } = await opened({ ...THREE, index: 'second', 'aside/index-1': 'first' });
    expect(storage.contents()).toMatchObject({ 'aside/index-1': 'first', 'aside/index-2': 'second' });
  });

  test('of a later version: the ledger does not open, and nothing is written', async () => {
    const values = { ...THREE, index: { ...index(['a', 'b', 'c']), version: 3, more: true } };
    const storage = new MemoryStorage(values);
    const ledger = createLedger(storage);
    await expect(ledger.state()).rejects.toThrow('由更新版本的小程序写入，请先更新小程序');
    await expect(ledger.save(loan('d'))).rejects.toThrow('请先更新小程序');
    await expect(ledger.remove('a')).rejects.toThrow('请先更新小程序');
    expect(storage.contents()).toEqual(values);
    expect(storage.calls.filter((call) => /^(set|remove)/.test(call))).toEqual([]);
  });

  test('setting aside that fails leaves the damaged index where it was', async () => {
    const storage = new MemoryStorage({ ...THREE, index: 'garbage' }).failWhere((call) => call.startsWith('set aside/'));
    const ledger = createLedger(storage);
    await expect(ledger.state()).rejects.toThrow('set aside/index-1');
    expect(storage.contents().index).toBe('garbage');
    storage.failWhere();
    expect((await ledger.state()).loans).toHaveLength(3);
  });
});
