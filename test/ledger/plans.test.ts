import type { Plans } from '../../miniprogram/ledger/plans';
import { MemoryStorage, type StoredValues } from './memory-storage';
import { plansByKey, savedPlan } from './saved-plans';
import { createPlans } from './opened';

const THREE = plansByKey(savedPlan('a'), savedPlan('b'), savedPlan('c'));
const B_DELETED = { ...THREE, 'plan/b': savedPlan('b', { deleted: true }) };

const shown = async (plans: Plans): Promise<string[]> => (await plans.state()).plans.map(({ id }) => id);
const removed = async (plans: Plans): Promise<string[]> => (await plans.state()).removed.map(({ id }) => id);
const reopened = (storage: MemoryStorage): Plans => createPlans(new MemoryStorage(storage.contents()));
const open = (values: StoredValues = {}) => {
  const storage = new MemoryStorage(values);
  return { storage, plans: createPlans(storage) };
};

describe('what is saved', () => {
  test('an empty storage holds no plans, and nothing is written for it', async () => {
    const { storage, plans } = open();
    expect(await plans.state()).toEqual({ plans: [], removed: [], damages: [] });
    expect(storage.contents()).toEqual({});
  });

  test('the latest stands first, by its id and whatever the storage thinks of order', async () => {
    const { storage, plans } = open();
    for (const id of ['m2', 'm1', 'm3']) await plans.save(savedPlan(id));
    expect(await shown(plans)).toEqual(['m3', 'm2', 'm1']);
    expect(await shown(reopened(storage))).toEqual(['m3', 'm2', 'm1']);
  });

  test('one of a known id is replaced in its place; each save is one write that is read back', async () => {
    const { storage, plans } = open(THREE);
    await plans.state();
    const calls = storage.calls.length;
    await plans.save(savedPlan('b', { name: '改过' }));
    await plans.save(savedPlan('d'));
    expect(storage.calls.slice(calls)).toEqual(['set plan/b', 'get plan/b', 'set plan/d', 'get plan/d', 'set index/plan']);
    expect(await shown(plans)).toEqual(['d', 'c', 'b', 'a']);
    expect((await reopened(storage).plan('b'))?.name).toBe('改过');
  });

  test('one is found by its id; a removed one and an unknown one are not', async () => {
    const { plans } = open(THREE);
    expect(await plans.plan('b')).toEqual(savedPlan('b'));
    await plans.remove('b');
    expect(await plans.plan('b')).toBeUndefined();
    expect(await plans.plan('nobody')).toBeUndefined();
  });

  test('other things in the storage are left alone', async () => {
    const others = { 'draft/plan': { principal: '1' }, 'index/loan': { version: 1, ids: [], deleted: [] }, 'loan/plan/a': 7, plan: 'x' };
    const { storage, plans } = open({ ...THREE, ...others });
    await plans.save(savedPlan('d'));
    await plans.remove('a');
    expect(storage.contents()).toMatchObject(others);
    expect((await plans.state()).damages).toEqual([]);
  });
});

describe('what is removed', () => {
  test('leaves the list but not the storage, until the next start sweeps it', async () => {
    const { storage, plans } = open(THREE);
    await plans.remove('b');
    expect([await shown(plans), await removed(plans)]).toEqual([['c', 'a'], ['b']]);
    expect(storage.contents()).toEqual(B_DELETED);

    const next = new MemoryStorage(storage.contents());
    expect(await createPlans(next).state()).toMatchObject({ plans: [{ id: 'c' }, { id: 'a' }], removed: [] });
    expect(next.contents()).toEqual(plansByKey(savedPlan('a'), savedPlan('c')));
  });

  test('takes the draft of its agreement along, before itself, and no other draft', async () => {
    const drafts = { 'draft/agreement-form/b': { signedOn: '2026-11-22' }, 'draft/agreement-form/a': {}, 'draft/plan': {} };
    const storage = new MemoryStorage({ ...B_DELETED, ...drafts });
    expect(await shown(createPlans(storage))).toEqual(['c', 'a']);
    expect(storage.calls.slice(-6)).toEqual(['set index/plan', 'remove draft/agreement-form/b', 'keys', 'remove plan/b', 'keys', 'set index/plan']);
    expect(Object.keys(storage.contents()).sort()).toEqual(['draft/agreement-form/a', 'draft/plan', 'index/plan', 'plan/a', 'plan/c']);
  });

  test('stands in the order of removal, and comes back to its place as it was', async () => {
    const { storage, plans } = open(THREE);
    for (const id of ['c', 'a', 'c']) await plans.remove(id);
    expect(await removed(plans)).toEqual(['a', 'c']);
    await plans.restore('c');
    await plans.restore('a');
    expect([await shown(plans), await removed(plans)]).toEqual([['c', 'b', 'a'], []]);
    expect(storage.contents()).toEqual(THREE);
  });

  test('one that is saved again after its removal is back, whatever the record says', async () => {
    const { storage, plans } = open(THREE);
    await plans.remove('b');
    const [gone] = (await plans.state()).removed;
    await plans.save({ ...gone!, name: '又存' });
    expect([await shown(plans), await removed(plans)]).toEqual([['c', 'b', 'a'], []]);
    expect((await reopened(storage).plan('b'))?.name).toBe('又存');
  });

  test.each(['remove', 'restore'] as const)('%s of an unknown id changes nothing', async (operation) => {
    const { storage, plans } = open(THREE);
    await plans[operation]('nobody');
    expect([await shown(plans), await removed(plans)]).toEqual([['c', 'b', 'a'], []]);
    expect(storage.contents()).toEqual(THREE);
  });

  test('a sweep that fails keeps nothing closed, offers nothing back, and is tried again', async () => {
    const { storage, plans } = open({ ...B_DELETED, 'plan/a': savedPlan('a', { deleted: true }) });
    storage.failWhere((call) => call === 'remove plan/a');
    expect([await shown(plans), await removed(plans)]).toEqual([['c'], []]);
    await plans.restore('a');
    await plans.save(savedPlan('d'));
    expect(await shown(plans)).toEqual(['d', 'c']);

    const next = new MemoryStorage(storage.contents());
    expect(await shown(createPlans(next))).toEqual(['d', 'c']);
    expect(Object.keys(next.contents()).sort()).toEqual(['index/plan', 'plan/c', 'plan/d']);
  });
});

describe('in a hurry', () => {
  test('all that is asked at once lands', async () => {
    const { storage, plans } = open(THREE);
    await Promise.all([plans.save(savedPlan('d')), plans.save(savedPlan('e')), plans.remove('a'), plans.save(savedPlan('b', { name: '二' }))]);
    expect(await shown(plans)).toEqual(['e', 'd', 'c', 'b']);
    expect(await shown(reopened(storage))).toEqual(['e', 'd', 'c', 'b']);
    expect((await reopened(storage).plan('b'))?.name).toBe('二');
  });

  test('what is asked while a change runs sees the change', async () => {
    const { plans } = open(THREE);
    const saving = plans.save(savedPlan('d'));
    expect(await plans.plan('d')).toEqual(savedPlan('d'));
    await saving;
  });

  test('one that fails does not take the next one with it', async () => {
    const { storage, plans } = open(THREE);
    storage.failWhere((call) => call === 'set plan/d');
    const [first, second] = await Promise.allSettled([plans.save(savedPlan('d')), plans.save(savedPlan('e'))]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    expect(await shown(reopened(storage))).toEqual(['e', 'c', 'b', 'a']);
  });

  test('the storage is read once, however many ask', async () => {
    const { storage, plans } = open(THREE);
    await Promise.all([plans.state(), plans.state(), plans.plan('a')]);
    expect(storage.calls.filter((call) => call === 'keys')).toHaveLength(1);
  });
});

describe('one that can not be read', () => {
  test.each([
    ['text', 'garbage', '不是一个方案'],
    ['nothing', null, '不是一个方案'],
    ['without a form', { ...savedPlan('b'), form: undefined }, '「方案内容」缺失或类型不对'],
    ['of a later version, and deleted', { ...savedPlan('b'), version: 3, deleted: true }, '由更新版本的小程序写入，请先更新小程序'],
    ['under another key', savedPlan('x'), '编号与存放位置不符'],
    ['under another key, and deleted', savedPlan('x', { deleted: true }), '编号与存放位置不符'],
  ])('%s: it is named and left untouched, whatever is done to it, and the others open', async (_what, stored, reason) => {
    const { storage, plans } = open({ ...THREE, 'plan/b': stored });
    const before = storage.contents();
    expect(await shown(plans)).toEqual(['c', 'a']);
    expect((await plans.state()).damages).toEqual([{ key: 'plan/b', reason }]);
    for (const asked of [plans.save(savedPlan('b')), plans.remove('b'), plans.restore('b')]) await expect(asked).rejects.toThrow('不能改动');
    expect(storage.contents()).toEqual(before);
  });

  test('where the phone hands it out again at the next start, it is there', async () => {
    const { storage, plans } = open(THREE);
    storage.failWhere((call) => call === 'get plan/b');
    expect((await plans.state()).damages).toEqual([{ key: 'plan/b', reason: '手机没有读出来，请重启微信再看' }]);
    expect(await shown(reopened(storage))).toEqual(['c', 'b', 'a']);
  });
});

describe('a phone that refuses', () => {
  test('to be read: all rejects, nothing is written, and later all is there', async () => {
    const { storage, plans } = open(B_DELETED);
    storage.failWhere((call) => call === 'keys');
    for (const asked of [plans.state(), plans.plan('a'), plans.save(savedPlan('d')), plans.remove('a'), plans.restore('b')]) {
      await expect(asked).rejects.toThrow('keys');
    }
    expect(storage.contents()).toEqual(B_DELETED);
    storage.failWhere();
    expect(await shown(plans)).toEqual(['c', 'a']);
    await plans.save(savedPlan('d'));
    expect(await shown(reopened(storage))).toEqual(['d', 'c', 'a']);
  });

  test.each([
    ['save', (plans: Plans) => plans.save(savedPlan('c', { name: '改' }))],
    ['save a removed one', (plans: Plans) => plans.save(savedPlan('b', { name: '改' }))],
    ['remove', (plans: Plans) => plans.remove('a')],
    ['restore', (plans: Plans) => plans.restore('b')],
  ])('to %s: nothing that is shown has changed, and the second try works', async (_what, change) => {
    const { storage, plans } = open(THREE);
    await plans.remove('b');
    const [before, stored] = [await plans.state(), storage.contents()];
    storage.failWhere((call) => call.startsWith('set'));
    await expect(change(plans)).rejects.toThrow('set plan/');
    expect([await plans.state(), storage.contents()]).toEqual([before, stored]);
    storage.failWhere();
    await change(plans);
    expect(await plans.state()).not.toEqual(before);
  });
});
