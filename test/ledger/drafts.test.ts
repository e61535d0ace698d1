import { createDrafts } from '../../miniprogram/ledger/drafts';
import type { Storage } from '../../miniprogram/ledger/storage-face';
import { MemoryStorage } from './memory-storage';

const TYPED = { amount: '57,000', note: '' };

test('what was typed is there again, over a restart too', async () => {
  const storage = new MemoryStorage();
  await createDrafts(storage).keep('loan-form', TYPED);
  expect(await createDrafts(new MemoryStorage(storage.contents())).read('loan-form')).toEqual(TYPED);
});

test('each form has its own, and dropping one leaves the others', async () => {
  const drafts = createDrafts(new MemoryStorage());
  await drafts.keep('loan-form', TYPED);
  await drafts.keep('loan-form/a', { amount: '1' });
  await drafts.drop('loan-form');
  expect(await drafts.read('loan-form')).toBeUndefined();
  expect(await drafts.read('loan-form/a')).toEqual({ amount: '1' });
  await drafts.drop('never kept');
});

test.each([['text'], [null], [['a']], [{ amount: 5 }], [{ amount: null }], [7]])('%j is no draft', async (stored) => {
  expect(await createDrafts(new MemoryStorage({ 'draft/plan': stored })).read('plan')).toBeUndefined();
});

test('a storage that refuses is not hidden', async () => {
  const drafts = createDrafts(new MemoryStorage().failWhere(() => true));
  await expect(drafts.keep('plan', TYPED)).rejects.toThrow('set draft/plan');
  await expect(drafts.read('other')).rejects.toThrow('get draft/other');
  await expect(drafts.drop('plan')).rejects.toThrow('remove draft/plan');
});

describe('a storage that takes its time with one call and not with the next', () => {
  /** The earlier the call, the longer it takes. */
  function slowFirst(): { storage: Storage; memory: MemoryStorage } {
    const memory = new MemoryStorage();
    let calls = 0;
    const late = async <T>(make: () => Promise<T>): Promise<T> => {
      const wait = Math.max(0, 30 - 10 * calls++);
      await new Promise((resolve) => setTimeout(resolve, wait));
      return make();
    };
    return {
      memory,
      storage: {
        keys: () => late(() => memory.keys()),
        get: (key) => late(() => memory.get(key)),
        set: (key, value) => late(() => memory.set(key, value)),
        remove: (key) => late(() => memory.remove(key)),
      },
    };
  }

  test('keeps the last thing typed', async () => {
    const { storage } = slowFirst();
    const drafts = createDrafts(storage);
    await Promise.all([drafts.keep('plan', { amount: '5' }), drafts.keep('plan', { amount: '57' })]);
    expect(await drafts.read('plan')).toEqual({ amount: '57' });
  });

  test('a form saved right after a key was typed leaves no draft behind', async () => {
    const { storage, memory } = slowFirst();
    const drafts = createDrafts(storage);
    await Promise.all([drafts.keep('plan', TYPED), drafts.drop('plan')]);
    expect(memory.contents()).toEqual({});
  });

  test('a failed one does not hold up the next', async () => {
    const memory = new MemoryStorage().planFault(1, 'reject');
    const drafts = createDrafts(memory);
    const [first, second] = await Promise.allSettled([drafts.keep('plan', { amount: '5' }), drafts.keep('plan', { amount: '57' })]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    expect(await drafts.read('plan')).toEqual({ amount: '57' });
  });

  test('what the storage did not take is found on coming back, and not an older one', async () => {
    const memory = new MemoryStorage();
    const drafts = createDrafts(memory);
    await drafts.keep('plan', { amount: '5' });
    memory.failWhere((call) => call.startsWith('set'));
    await expect(drafts.keep('plan', { amount: '57' })).rejects.toThrow();
    expect(await drafts.read('plan')).toEqual({ amount: '57' });
    memory.failWhere();
    await drafts.keep('plan', { amount: '570' });
    expect([await drafts.read('plan'), memory.contents()]).toEqual([{ amount: '570' }, { 'draft/plan': { amount: '570' } }]);
  });

  test('what the storage did not take is gone once it is dropped', async () => {
    const memory = new MemoryStorage().failWhere((call) => call.startsWith('set'));
    const drafts = createDrafts(memory);
    await drafts.keep('plan', TYPED).catch(() => undefined);
    await drafts.drop('plan');
    expect(await drafts.read('plan')).toBeUndefined();
  });
});

describe('a draft that can’t be read', () => {
  const OLD = { amount: '57,000' };
  const KEY = 'draft/plan';
  const isRead = (call: string) => call === `get ${KEY}`;

  test.each<[string, unknown, (memory: MemoryStorage) => void]>([
    ['as the storage refuses', OLD, (memory) => void memory.failWhere(isRead)],
    ['as it is none', ['rubbish'], () => undefined],
  ])('%s is not written over, nor removed: what is typed goes beside it, over a restart too', async (_, there, prepare) => {
    const memory = new MemoryStorage({ [KEY]: there });
    prepare(memory);
    const drafts = createDrafts(memory);
    expect([await drafts.read('plan'), drafts.leftAside('plan')]).toEqual([undefined, true]);
    await drafts.keep('plan', { amount: '1' });
    await drafts.keep('plan', { amount: '12' });
    expect(memory.contents()[KEY]).toEqual(there);
    const later = createDrafts(memory);
    expect([await later.read('plan'), later.leftAside('plan')]).toEqual([{ amount: '12' }, true]);
    await later.drop('plan');
    expect(memory.contents()).toEqual({ [KEY]: there });
  });

  test('and can be again is offered after the newer one', async () => {
    const memory = new MemoryStorage({ [KEY]: OLD }).failWhere(isRead);
    const drafts = createDrafts(memory);
    await drafts.read('plan');
    await drafts.keep('plan', { amount: '1' });
    memory.failWhere();
    expect([await drafts.read('plan'), drafts.leftAside('plan')]).toEqual([{ amount: '1' }, false]);
    await drafts.drop('plan');
    expect(await drafts.read('plan')).toEqual(OLD);
    await drafts.drop('plan');
    expect([await drafts.read('plan'), memory.contents()]).toEqual([undefined, {}]);
  });

  test('once, and was written in this run, is known all the same', async () => {
    const memory = new MemoryStorage();
    const drafts = createDrafts(memory);
    await drafts.read('plan');
    await drafts.keep('plan', OLD);
    memory.failWhere(isRead);
    expect([await drafts.read('plan'), drafts.leftAside('plan')]).toEqual([OLD, false]);
    await drafts.keep('plan', { amount: '1' });
    expect(memory.contents()).toEqual({ [KEY]: { amount: '1' } });
  });

  test('in both places leaves both, and what is typed is remembered while the app runs', async () => {
    const both = { [KEY]: 1, 'draft/plan+': 2 };
    const memory = new MemoryStorage(both);
    const drafts = createDrafts(memory);
    await drafts.read('plan');
    await expect(drafts.keep('plan', { amount: '1' })).rejects.toThrow('没有动它');
    expect([await drafts.read('plan'), memory.contents()]).toEqual([{ amount: '1' }, both]);
    await drafts.drop('plan');
    expect([await drafts.read('plan'), memory.contents()]).toEqual([undefined, both]);
  });

  test('goes where the person throws it away', async () => {
    const memory = new MemoryStorage({ [KEY]: 1 });
    const drafts = createDrafts(memory);
    await drafts.read('plan');
    await drafts.keep('plan', { amount: '1' });
    await drafts.dropLeftAside('plan');
    expect([drafts.leftAside('plan'), await drafts.read('plan'), memory.contents()]).toEqual([false, { amount: '1' }, { 'draft/plan+': { amount: '1' } }]);
  });
});
