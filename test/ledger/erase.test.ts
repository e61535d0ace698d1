import { createSnapshots } from '../../miniprogram/ledger/snapshots';
import { createDrafts } from '../../miniprogram/ledger/drafts';
import type { Storage } from '../../miniprogram/ledger/storage-face';
import { index, loan } from './loans';
import { MemoryStorage, type Fault, type StoredValues } from './memory-storage';
import { plansByKey, savedPlan } from './saved-plans';
import { createLedger, createPlans } from './opened';

const FAULTS: Fault[] = ['crash', 'crash-after-write', 'reject', 'reject-after-write', 'lost'];

const OWN: StoredValues = { 'last-backup': { version: 1, on: '2026-11-01' }, settings: { hidden: true }, lock: { code: 'x' }, 'lock/tries': 3 };
const BOOK = { 'index/loan': index(['a', 'b']), 'loan/a': loan('a'), 'loan/b': loan('b'), 'plan/p': savedPlan('p'), 'draft/plan': { principal: '1' } };
const inGeneration = (number: number, book: StoredValues): StoredValues => Object.fromEntries(Object.entries(book).map(([key, value]) => [`g${number}/${key}`, value]));

const PHONES: [string, StoredValues][] = [
  ['a ledger of the first generation', { ...BOOK, ...OWN }],
  ['a restored one, with the former beside it', { ...BOOK, ...inGeneration(2, { 'index/loan': index(['c']), 'loan/c': loan('c') }), generation: { version: 1, generation: 2 }, ...OWN }],
  ['one half restored', { ...BOOK, ...inGeneration(1, { 'loan/c': loan('c') }), ...OWN }],
  ['a pointer that says nothing', { ...BOOK, generation: 'x', ...OWN }],
  ['one of a later version', { ...BOOK, 'index/loan': { version: 9 }, generation: { version: 9 }, ...OWN }],
  ['a damaged one', { 'index/loan': 'x', 'loan/a': { version: 2 }, 'plan/p': 7, 'draft/plan': [], ...OWN }],
  ['nothing', {}],
];

/** What the next start of the app finds. */
async function found(contents: StoredValues): Promise<{ loans: string[]; damages: unknown; plans: string[]; lock: unknown }> {
  const face = createSnapshots(new MemoryStorage(contents)).face();
  const { loans, damages } = await createLedger(face).state();
  const { plans, damages: inPlans } = await createPlans(face).state();
  return { loans: loans.map(({ id }) => id), damages: [...damages, ...inPlans], plans: plans.map(({ id }) => id), lock: await face.get('lock') };
}

const erase = (storage: Storage) => createSnapshots(storage).eraseAll();

test.each(PHONES)('nothing is left of %s', async (_what, contents) => {
  const storage = new MemoryStorage(contents);
  await erase(storage);
  expect(storage.contents()).toEqual({});
});

describe.each(PHONES)('%s, with one call that goes wrong', (_what, contents) => {
  test.each(FAULTS)('%s: the ledger of before or none, never a damaged one; and once more, nothing is left', async (fault) => {
    const whole = new MemoryStorage(contents);
    await erase(whole);
    for (let call = 1; call <= whole.calls.length; call += 1) {
      const storage = new MemoryStorage(contents).planFault(call, fault);
      const outcome = await erase(storage).then(() => 'done', (error: unknown) => String(error));
      const left = storage.contents();
      const where = `${fault} at ${call}: ${whole.calls[call - 1] ?? ''}`;
      if (outcome === 'done') expect([where, left]).toEqual([where, {}]);
      else if (JSON.stringify(left) !== JSON.stringify(contents)) {
        const { damages, lock } = await found(left);
        expect([where, damages]).toEqual([where, []]);
        // Whoever stops an erase must not find the ledger without its lock.
        if (lock === undefined && contents.lock !== undefined) expect([where, Object.keys(left).filter((key) => !key.startsWith('lock'))]).toEqual([where, []]);
      }
      const again = new MemoryStorage(left);
      await erase(again);
      expect([where, again.contents()]).toEqual([where, {}]);
    }
  });
});

test('one write empties the ledger: cut off at any call after it, the next start shows none of it', async () => {
  const contents = { ...BOOK, ...inGeneration(2, { 'index/loan': index(['c']), 'loan/c': loan('c') }), generation: { version: 1, generation: 2 }, ...OWN };
  const whole = new MemoryStorage(contents);
  await erase(whole);
  const pointed = whole.calls.indexOf('set generation') + 1;
  expect(pointed).toBeGreaterThan(0);
  for (let call = pointed + 1; call <= whole.calls.length; call += 1) {
    const storage = new MemoryStorage(contents).planFault(call, 'crash');
    await erase(storage).catch(() => undefined);
    expect(await found(storage.contents())).toMatchObject({ loans: [], damages: [], plans: [] });
  }
});

test.each(FAULTS.slice(0, 2))('a phone too full to write a pointer: %s at any call leaves a smaller ledger, not a damaged one', async (fault) => {
  const contents = { ...BOOK, ...inGeneration(2, { 'index/loan': index(['c', 'd']), 'loan/c': loan('c'), 'loan/d': loan('d') }), generation: { version: 1, generation: 2 }, ...OWN };
  const full = () => new MemoryStorage(contents).failWhere((call) => call.startsWith('set'));
  const whole = full();
  await erase(whole);
  expect(whole.contents()).toEqual({});
  for (let call = 1; call <= whole.calls.length; call += 1) {
    const storage = full().planFault(call, fault);
    await erase(storage).catch(() => undefined);
    const { loans, damages } = await found(storage.contents());
    expect([call, damages, loans.filter((id) => !['c', 'd'].includes(id))]).toEqual([call, [], []]);
  }
});

test('what is left is said in numbers, and the rest is gone', async () => {
  const storage = new MemoryStorage({ ...BOOK, ...OWN }).failWhere((call) => /^remove (loan|plan)/.test(call));
  await expect(erase(storage)).rejects.toThrow('还有 3 项手机没有删掉，请再试一次');
  expect(Object.keys(storage.contents()).sort()).toEqual(['generation', 'last-backup', 'loan/a', 'loan/b', 'lock', 'lock/tries', 'plan/p', 'settings']);
});

test('what was opened before writes and reads nothing any more, also what waited for its turn', async () => {
  const storage = new MemoryStorage({ ...BOOK });
  const snapshots = createSnapshots(storage);
  const [ledger, plans, drafts] = [createLedger(snapshots.face()), createPlans(snapshots.face()), createDrafts(snapshots.face())];
  await Promise.all([ledger.state(), plans.state()]);
  const erased = snapshots.eraseAll();
  const late = [ledger.save(loan('d')), plans.save(savedPlan('q')), drafts.keep('plan', { principal: '2' })].map((write) => write.then(() => 'written', (error: unknown) => String(error)));
  await erased;
  expect(await Promise.all(late)).toEqual(Array(3).fill('Error: 账本刚刚清空，请返回后重新打开这一页'));
  expect(storage.contents()).toEqual({});
  await snapshots.undoReplace();
  expect(storage.contents()).toEqual({});
  await createLedger(snapshots.face()).save(loan('e'));
  expect(Object.keys(storage.contents()).sort()).toEqual(['index/loan', 'loan/e']);
});

test('a plan that is gone is not written anew by a change of it', async () => {
  const storage = new MemoryStorage(plansByKey(savedPlan('p')));
  const plans = createPlans(storage);
  await plans.change('p', (plan) => ({ ...plan, name: 'new' }));
  await plans.change('q', (plan) => ({ ...plan, name: 'new' }));
  expect(Object.keys(storage.contents())).toEqual(['index/plan', 'plan/p']);
  expect((await plans.state()).plans.map(({ name }) => name)).toEqual(['new']);
});
