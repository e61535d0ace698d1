import type { LoanRecord, Repayment } from '../../miniprogram/ledger/records';
import { createStores, type Stores } from '../../miniprogram/ledger/stores';
import { createUndoList, type Undoable, type UndoList } from '../../miniprogram/ledger/undo';
import { loan, repayment } from './loans';
import { MemoryStorage } from './memory-storage';
import { savedPlan } from './saved-plans';

interface App {
  readonly storage: MemoryStorage;
  readonly stores: Stores;
  readonly undo: UndoList;
}

async function app(...loans: LoanRecord[]): Promise<App> {
  const storage = new MemoryStorage();
  const stores = createStores(storage);
  for (const one of loans) await stores.loan.save(one);
  return { storage, stores, undo: createUndoList(() => stores) };
}

const added = (...repayments: Repayment[]) => (now: LoanRecord): Undoable<LoanRecord> => ({
  made: { ...now, repayments: [...now.repayments, ...repayments] }, said: `已补记 ${repayments.length} 笔还款`,
});
const deleted = (id: string) => (now: LoanRecord): Undoable<LoanRecord> => ({
  made: { ...now, repayments: now.repayments.filter((one) => one.id !== id) }, said: `已删除 ${id}`,
});
const paid = async ({ stores }: App, id = 'a') => (await stores.loan.one(id))?.repayments.map((one) => one.id);
const writes = ({ storage }: App) => storage.calls.filter((call) => call === 'set loan/a').length;

test('a dozen repayments that are added in one go are one write, one step, and go in one', async () => {
  const it = await app(loan('a', { repayments: [repayment('0')] }));
  const before = writes(it);
  await it.undo.change('loan', 'a', added(...Array.from({ length: 12 }, (_, place) => repayment(`n${place}`))));
  expect([(await paid(it))?.length, writes(it) - before, await it.undo.offered('loan/a')]).toEqual([13, 1, '已补记 12 笔还款']);
  expect(await it.undo.takeBack('loan/a')).toBe('');
  expect([await paid(it), await it.undo.offered('loan/a')]).toEqual([['0'], '']);
});

test('a change that came with the record itself is taken back like one that was made to it, and no more than that', async () => {
  const it = await app();
  const saved = loan('a', { repayments: [repayment('1'), repayment('2')] });
  await it.stores.loan.save(saved);
  it.undo.changed('loan', { ...saved, repayments: [] }, { made: saved, said: '已补记 2 期还款' });
  await it.stores.loan.change('a', (now) => ({ ...now, note: '改过', repayments: [...now.repayments, repayment('3')] }));
  expect([await it.undo.offered('loan/a'), await it.undo.takeBack('loan/a')]).toEqual(['已补记 2 期还款', '']);
  expect(await it.stores.loan.one('a')).toMatchObject({ note: '改过', repayments: [repayment('3')] });
});

test('what was done last is taken back first, each place by itself', async () => {
  const it = await app(loan('a', { repayments: [repayment('1'), repayment('2')] }), loan('b', { repayments: [repayment('3')] }));
  await it.undo.change('loan', 'a', deleted('1'));
  await it.undo.change('loan', 'b', deleted('3'));
  await it.undo.change('loan', 'a', deleted('2'));
  expect([await it.undo.offered('loan/a'), await it.undo.offered('loan/b'), await it.undo.offered('loan')]).toEqual(['已删除 2', '已删除 3', '']);
  await it.undo.takeBack('loan/a');
  expect([await paid(it), await it.undo.offered('loan/a')]).toEqual([['2'], '已删除 1']);
  await it.undo.takeBack('loan/a');
  expect([await paid(it), await it.undo.offered('loan/a'), await paid(it, 'b')]).toEqual([['1', '2'], '', []]);
});

test('what came into the record since stays in it', async () => {
  const it = await app(loan('a', { repayments: [repayment('1')] }));
  await it.undo.change('loan', 'a', deleted('1'));
  await it.stores.loan.change('a', (now) => ({ ...now, note: '改过', repayments: [repayment('2')] }));
  await it.undo.takeBack('loan/a');
  expect(await it.stores.loan.one('a')).toMatchObject({ note: '改过', repayments: [repayment('1'), repayment('2')] });
});

describe('stays on offer and says why, without a write,', () => {
  test('where what was done was changed again', async () => {
    const it = await app(loan('a'));
    await it.undo.change('loan', 'a', added(repayment('1'), repayment('2')));
    await it.stores.loan.change('a', (now) => ({ ...now, repayments: [repayment('1', { amount: 1 }), repayment('2')] }));
    const before = writes(it);
    expect(await it.undo.takeBack('loan/a')).toContain('后来又改过');
    expect([await paid(it), await it.undo.offered('loan/a'), writes(it)]).toEqual([['1', '2'], '已补记 2 笔还款', before]);
  });

  test('where what would come back doesn’t fit', async () => {
    const it = await app(loan('a', { repayments: [repayment('1')] }));
    await it.undo.change('loan', 'a', (now) => ({ ...deleted('1')(now), refusal: (back) => (back.note === '' ? '' : `有 ${back.repayments.length} 笔放不回去`) }));
    await it.stores.loan.change('a', (now) => ({ ...now, note: '改过' }));
    expect(await it.undo.takeBack('loan/a')).toBe('有 1 笔放不回去');
    await it.stores.loan.change('a', (now) => ({ ...now, note: '' }));
    expect([await it.undo.takeBack('loan/a'), await paid(it)]).toEqual(['', ['1']]);
  });

  test('where the record itself was deleted', async () => {
    const it = await app(loan('a', { repayments: [repayment('1')] }));
    await it.undo.change('loan', 'a', deleted('1'));
    await it.undo.remove('loan', ['a'], '已删除「微粒贷」');
    expect(await it.undo.takeBack('loan/a')).toContain('不在账本里');
    await it.undo.takeBack('loan');
    expect([await it.undo.takeBack('loan/a'), await paid(it)]).toEqual(['', ['1']]);
  });

  test('where the storage refuses: that is passed on', async () => {
    const it = await app(loan('a', { repayments: [repayment('1')] }));
    await it.undo.change('loan', 'a', deleted('1'));
    it.storage.planFault(1, 'reject');
    await expect(it.undo.takeBack('loan/a')).rejects.toThrow();
    expect([await paid(it), await it.undo.offered('loan/a')]).toEqual([[], '已删除 1']);
  });
});

test('what isn’t changed, or couldn’t be, is no step', async () => {
  const it = await app(loan('a', { repayments: [repayment('1')] }));
  const before = writes(it);
  await it.undo.change('loan', 'a', () => undefined);
  expect([writes(it), await it.undo.offered('loan/a')]).toEqual([before, '']);
  it.storage.planFault(1, 'reject');
  await expect(it.undo.change('loan', 'a', deleted('1'))).rejects.toThrow();
  await expect(it.undo.change('loan', 'none', deleted('1'))).rejects.toThrow('不在账本里');
  expect([await paid(it), await it.undo.offered('loan/a'), await it.undo.offered('loan/none')]).toEqual([['1'], '', '']);
});

describe('records that were removed', () => {
  test('go and come back as one, whatever kind they are of', async () => {
    const it = await app(loan('a'), loan('b'), loan('c'));
    await it.stores.plan.save(savedPlan('p'));
    await it.undo.remove('loan', ['a', 'b'], '已删除两笔');
    await it.undo.remove('plan', ['p'], '已删除方案');
    expect([await it.undo.offered('loan'), await it.undo.offered('plan')]).toEqual(['已删除两笔', '已删除方案']);
    await it.undo.takeBack('loan');
    await it.undo.takeBack('plan');
    expect((await it.stores.loan.state()).records.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect([(await it.stores.plan.state()).records.length, await it.undo.offered('loan'), await it.undo.offered('plan')]).toEqual([1, '', '']);
  });

  test('of which one couldn’t be: those before it are offered back', async () => {
    const it = await app(loan('a'), loan('b'));
    it.storage.failWhere((call) => call === 'set loan/b');
    await expect(it.undo.remove('loan', ['a', 'b'], '已删除')).rejects.toThrow();
    it.storage.clearFaults();
    await it.undo.takeBack('loan');
    expect((await it.stores.loan.state()).records.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('and are back by another way are no longer offered; what was removed before them is', async () => {
    const it = await app(loan('a'), loan('b'));
    await it.undo.remove('loan', ['a'], '已删除 a');
    await it.undo.remove('loan', ['b'], '已删除 b');
    await it.stores.loan.save(loan('b'));
    expect(await it.undo.offered('loan')).toBe('已删除 a');
  });
});

test('closing the bar forgets what was done there, and there alone; an erase forgets all', async () => {
  const it = await app(loan('a', { repayments: [repayment('1'), repayment('2')] }), loan('b'));
  await it.undo.change('loan', 'a', deleted('1'));
  await it.undo.change('loan', 'a', deleted('2'));
  await it.undo.remove('loan', ['b'], '已删除 b');
  it.undo.forget('loan/a');
  expect([await it.undo.offered('loan/a'), await it.undo.takeBack('loan/a'), await it.undo.offered('loan')]).toEqual(['', '', '已删除 b']);
  it.undo.clear();
  expect([await it.undo.offered('loan'), await paid(it)]).toEqual(['', []]);
});
