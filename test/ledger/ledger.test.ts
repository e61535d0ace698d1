import type { Ledger } from '../../miniprogram/ledger/ledger';
import { index, loan, removedLoan } from './loans';
import { MemoryStorage, type StoredValues } from './memory-storage';
import { createLedger } from './opened';

const THREE = { 'index/loan': index(['a', 'b', 'c']), 'loan/a': loan('a'), 'loan/b': loan('b'), 'loan/c': loan('c') };

const shown = async (ledger: Ledger): Promise<string[]> => (await ledger.state()).loans.map(({ id }) => id);
const removed = async (ledger: Ledger): Promise<string[]> => (await ledger.state()).removed.map(({ id }) => id);
const reopened = (storage: MemoryStorage): Ledger => createLedger(new MemoryStorage(storage.contents()));
const open = (values: StoredValues = {}) => {
  const storage = new MemoryStorage(values);
  return { storage, ledger: createLedger(storage) };
};

describe('what is saved', () => {
  test('an empty storage is an empty ledger, and nothing is written for it', async () => {
    const { storage, ledger } = open();
    expect(await ledger.state()).toEqual({ loans: [], removed: [], damages: [] });
    expect(storage.contents()).toEqual({});
  });

  test('loans stand in the order they were added, now and at the next start', async () => {
    const { storage, ledger } = open();
    for (const id of ['z', 'a', 'm']) await ledger.save(loan(id));
    expect(await shown(ledger)).toEqual(['z', 'a', 'm']);
    expect(await shown(reopened(storage))).toEqual(['z', 'a', 'm']);
  });

  test('a loan of a known id is replaced in its place, with one write that is read back', async () => {
    const { storage, ledger } = open(THREE);
    await ledger.state();
    const calls = storage.calls.length;
    await ledger.save(loan('b', { note: '新' }));
    expect(storage.calls.slice(calls)).toEqual(['set loan/b', 'get loan/b']);
    expect(await shown(ledger)).toEqual(['a', 'b', 'c']);
    expect((await reopened(storage).loan('b'))?.note).toBe('新');
  });

  test('two changes of one loan both hold, whatever the pages had read before', async () => {
    const { storage, ledger } = open(THREE);
    await Promise.all([ledger.change('b', (now) => ({ ...now, note: '一' })), ledger.change('b', (now) => ({ ...now, lender: `${now.note}行` }))]);
    expect(await reopened(storage).loan('b')).toMatchObject({ note: '一', lender: '一行' });
  });

  test.each(['gone', 'removed'])('a loan that is %s is not changed, nor made anew', async (what) => {
    const { storage, ledger } = open(THREE);
    if (what === 'removed') await ledger.remove('b');
    const before = storage.contents();
    await expect(ledger.change(what === 'removed' ? 'b' : 'x', (now) => ({ ...now, note: '新' }))).rejects.toThrow('这笔借款已经不在账本里');
    expect(storage.contents()).toEqual(before);
  });

  test('a phone that says it has stored and has not is found out, and what was there stays on screen', async () => {
    const { storage, ledger } = open(THREE);
    await ledger.state();
    storage.planFault(1, 'lost');
    await expect(ledger.save(loan('b', { note: '新' }))).rejects.toThrow('手机没有存下来');
    expect(await ledger.loan('b')).toEqual(loan('b'));
  });

  test('one loan is found by its id; a removed one and an unknown one are not', async () => {
    const { ledger } = open(THREE);
    expect(await ledger.loan('b')).toEqual(loan('b'));
    await ledger.remove('b');
    expect(await ledger.loan('b')).toBeUndefined();
    expect(await ledger.loan('nobody')).toBeUndefined();
  });

  test('other things in the storage are left alone', async () => {
    const { storage, ledger } = open({ ...THREE, 'draft/loan-form': { amount: '1' }, setting: 7 });
    await ledger.save(loan('d'));
    await ledger.remove('a');
    expect(storage.contents()).toMatchObject({ 'draft/loan-form': { amount: '1' }, setting: 7 });
  });
});

describe('what is removed', () => {
  test('leaves the list but not the storage, until the next start sweeps it', async () => {
    const { storage, ledger } = open(THREE);
    await ledger.remove('b');
    expect([await shown(ledger), await removed(ledger)]).toEqual([['a', 'c'], ['b']]);
    expect(storage.contents()).toHaveProperty(['loan/b']);

    const next = new MemoryStorage(storage.contents());
    expect((await createLedger(next).state())).toMatchObject({ loans: [{ id: 'a' }, { id: 'c' }], removed: [] });
    expect(next.contents()).toEqual({ 'index/loan': index(['a', 'c']), 'loan/a': loan('a'), 'loan/c': loan('c') });
  });

  test('stands with the latest last, and comes back to its place', async () => {
    const { storage, ledger } = open(THREE);
    for (const id of ['b', 'a', 'b']) await ledger.remove(id);
    expect(await removed(ledger)).toEqual(['a', 'b']);
    await ledger.restore('b');
    await ledger.restore('a');
    expect([await shown(ledger), await removed(ledger)]).toEqual([['a', 'b', 'c'], []]);
    expect(await shown(reopened(storage))).toEqual(['a', 'b', 'c']);
  });

  test('a loan that is saved again after its removal is back, not swept away with what was saved', async () => {
    const { storage, ledger } = open(THREE);
    await ledger.remove('b');
    await ledger.save(loan('b', { note: '又记' }));
    expect(await shown(ledger)).toEqual(['a', 'b', 'c']);
    expect((await reopened(storage).loan('b'))?.note).toBe('又记');
  });

  test.each(['remove', 'restore'] as const)('%s of an unknown id changes nothing that is shown', async (operation) => {
    const { storage, ledger } = open(THREE);
    await ledger[operation]('nobody');
    expect([await shown(ledger), await removed(ledger)]).toEqual([['a', 'b', 'c'], []]);
    expect(await shown(reopened(storage))).toEqual(['a', 'b', 'c']);
  });

  test('a sweep that fails half way keeps the ledger open and no longer offers what may be gone', async () => {
    const { storage, ledger } = open({ ...THREE, 'loan/a': removedLoan('a'), 'loan/b': removedLoan('b') });
    storage.failWhere((call) => call === 'remove loan/b');
    expect([await shown(ledger), await removed(ledger)]).toEqual([['c'], []]);

    await ledger.save(loan('d'));
    await ledger.remove('c');
    expect([await shown(ledger), await removed(ledger)]).toEqual([['d'], ['c']]);
    expect(await shown(reopened(storage))).toEqual(['d']);
    expect(await removed(reopened(storage))).toEqual([]);
  });
});

describe('in a hurry', () => {
  test('two saves at once both land', async () => {
    const { storage, ledger } = open(THREE);
    await Promise.all([ledger.save(loan('d')), ledger.save(loan('e')), ledger.remove('a'), ledger.save(loan('b', { note: '2' }))]);
    expect(await shown(ledger)).toEqual(['b', 'c', 'd', 'e']);
    expect(await shown(reopened(storage))).toEqual(['b', 'c', 'd', 'e']);
    expect((await reopened(storage).loan('b'))?.note).toBe('2');
  });

  test('two saves of one new loan make one loan', async () => {
    const { storage, ledger } = open();
    await Promise.all([ledger.save(loan('a')), ledger.save(loan('a', { note: '二' }))]);
    expect(await shown(reopened(storage))).toEqual(['a']);
    expect((await ledger.loan('a'))?.note).toBe('二');
  });

  test('what is asked while a change runs sees the change', async () => {
    const { ledger } = open(THREE);
    const saving = ledger.save(loan('d'));
    expect(await shown(ledger)).toEqual(['a', 'b', 'c', 'd']);
    await saving;
  });

  test('one that fails does not take the next one with it', async () => {
    const { storage, ledger } = open(THREE);
    await ledger.state();
    storage.failWhere((call) => call === 'set loan/d');
    const [first, second] = await Promise.allSettled([ledger.save(loan('d')), ledger.save(loan('e'))]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    expect(await shown(reopened(storage))).toEqual(['a', 'b', 'c', 'e']);
  });

  test('the storage is read once, however many ask', async () => {
    const { storage, ledger } = open(THREE);
    await Promise.all([ledger.state(), ledger.state(), ledger.loan('a')]);
    expect(storage.calls.filter((call) => call === 'keys')).toHaveLength(1);
  });
});

describe('a phone that refuses', () => {
  test.each(['set loan/d', 'get loan/d'])('"%s": the loan is not there, and saving it again with the same id works', async (failing) => {
    const { storage, ledger } = open(THREE);
    await ledger.state();
    storage.failWhere((call) => call === failing);
    await expect(ledger.save(loan('d'))).rejects.toThrow(failing);
    expect(await shown(ledger)).toEqual(['a', 'b', 'c']);
    expect(await shown(reopened(storage))).toEqual(['a', 'b', 'c']);
    expect(storage.contents()).toEqual(THREE);

    storage.failWhere();
    await ledger.save(loan('d'));
    expect(await shown(ledger)).toEqual(['a', 'b', 'c', 'd']);
    expect(await shown(reopened(storage))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('where taking back fails as well, the next start adopts the loan: nothing is lost', async () => {
    const { storage, ledger } = open(THREE);
    await ledger.state();
    storage.failWhere((call) => call === 'get loan/d' || call === 'remove loan/d');
    await expect(ledger.save(loan('d'))).rejects.toThrow('get loan/d');
    expect(await shown(ledger)).toEqual(['a', 'b', 'c']);
    expect(await shown(reopened(storage))).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each(['remove', 'restore'] as const)('%s that can not be written changes nothing', async (operation) => {
    const { storage, ledger } = open(THREE);
    await ledger.remove('b');
    const before = await ledger.state();
    storage.failWhere((call) => call.startsWith('set loan/'));
    await expect(ledger[operation](operation === 'remove' ? 'a' : 'b')).rejects.toThrow('set loan/');
    expect(await ledger.state()).toEqual(before);
  });

  test('the index to be written: the loan is saved all the same, and named at the next start', async () => {
    const { storage, ledger } = open(THREE);
    storage.failWhere((call) => call === 'set index/loan');
    await ledger.save(loan('d'));
    expect(await shown(ledger)).toEqual(['a', 'b', 'c', 'd']);
    expect(await shown(reopened(storage))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('the index to be read: the loans that the phone lists are there, and the index is not written over', async () => {
    const { storage, ledger } = open({ ...THREE, 'loan/b': removedLoan('b') });
    storage.failWhere((call) => call === 'get index/loan');
    await ledger.save(loan('d'));
    expect(await shown(ledger)).toEqual(['a', 'c', 'd']);
    expect(storage.contents()).toMatchObject({ 'index/loan': index(['a', 'b', 'c']), 'loan/b': { deleted: true } });
    expect(await shown(reopened(storage))).toEqual(['a', 'c', 'd']);
  });

  test.each(['keys'])('to be read ("%s"): state rejects, changes too, nothing is written; later all is there', async (failing) => {
    const { storage, ledger } = open(THREE);
    storage.failWhere((call) => call === failing);
    await expect(ledger.state()).rejects.toThrow(failing);
    await expect(ledger.loan('a')).rejects.toThrow(failing);
    await expect(ledger.save(loan('d'))).rejects.toThrow(failing);
    await expect(ledger.remove('a')).rejects.toThrow(failing);
    expect(storage.contents()).toEqual(THREE);

    storage.failWhere();
    expect(await shown(ledger)).toEqual(['a', 'b', 'c']);
    await ledger.save(loan('d'));
    expect(await shown(reopened(storage))).toEqual(['a', 'b', 'c', 'd']);
  });
});
