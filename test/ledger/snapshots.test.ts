import { createSnapshots, type Entries, type Snapshots } from '../../miniprogram/ledger/snapshots';
import type { Storage } from '../../miniprogram/ledger/storage-face';
import { index, loan } from './loans';
import { MemoryStorage, type Fault } from './memory-storage';
import { savedPlan } from './saved-plans';
import { createLedger, createPlans } from './opened';

/** A silent no-write besides the faults of memory-storage.ts. */
type Stop = Fault | 'silent';

const OLD = { 'index/loan': index(['a', 'b']), 'loan/a': loan('a'), 'loan/b': loan('b'), 'plan/p': savedPlan('p'), 'draft/plan': { principal: '1' }, lock: { code: 'x' } };
const NEW: Entries = [['index/loan', index(['b', 'c'])], ['loan/b', loan('b', { note: 'new' })], ['loan/c', loan('c')], ['plan/q', savedPlan('q')]];
const AGAIN: Entries = [['index/loan', index(['z'])], ['loan/z', loan('z')]];

/** What a start of the app finds. */
async function shown(storage: Storage): Promise<string> {
  const snapshots = createSnapshots(storage);
  const { loans, damages } = await createLedger(snapshots.face()).state();
  const { plans } = await createPlans(snapshots.face()).state();
  return JSON.stringify({ loans, damages, plans, draft: await snapshots.face().get('draft/plan'), lock: await snapshots.face().get('lock') });
}

const afterStart = (storage: MemoryStorage) => shown(new MemoryStorage(storage.contents()));

/** Like the storage, but what is set at that call is lost without a word. */
function silentAt(storage: MemoryStorage, call: number): Storage {
  const start = storage.calls.length;
  return {
    keys: () => storage.keys(),
    get: (key) => storage.get(key),
    set: (key, value) => (storage.calls.length - start + 1 === call ? storage.keys().then(() => undefined) : storage.set(key, value)),
    remove: (key) => (storage.calls.length - start + 1 === call ? storage.keys().then(() => undefined) : storage.remove(key)),
  };
}

const OPERATIONS: [string, (snapshots: Snapshots) => Promise<void>, (snapshots: Snapshots) => Promise<void>][] = [
  ['replacing all', () => Promise.resolve(), (snapshots) => snapshots.replaceAll(NEW)],
  ['replacing all a second time', (snapshots) => snapshots.replaceAll(NEW), (snapshots) => snapshots.replaceAll(AGAIN)],
  ['bringing back', (snapshots) => snapshots.replaceAll(NEW), (snapshots) => snapshots.undoReplace()],
];
const STOPS: Stop[] = ['crash', 'crash-after-write', 'reject', 'reject-after-write', 'silent'];

describe.each(OPERATIONS)('%s', (_name, prepare, operate) => {
  async function run(stop?: Stop, call = 0): Promise<{ storage: MemoryStorage; before: string; outcome: string; calls: string[]; session: string }> {
    const storage = new MemoryStorage(OLD);
    let disturbed: Storage = storage;
    const snapshots = createSnapshots({
      keys: () => disturbed.keys(), get: (key) => disturbed.get(key), set: (key, value) => disturbed.set(key, value), remove: (key) => disturbed.remove(key),
    });
    await snapshots.face().keys();
    await prepare(snapshots);
    const before = await afterStart(storage);
    const start = storage.calls.length;
    if (stop === 'silent') disturbed = silentAt(storage, call);
    else if (stop !== undefined) storage.planFault(call, stop);
    const outcome = await operate(snapshots).then(() => 'done', () => 'failed');
    const calls = storage.calls.slice(start);
    const session = await createLedger(snapshots.face()).state().then(({ loans }) => JSON.stringify(loans), () => 'closed');
    return { storage, before, outcome, calls, session };
  }

  test.each(STOPS)('%s at any call leaves the state before or the one after, and the session sees the same', async (stop) => {
    const whole = await run();
    const done = await afterStart(whole.storage);
    expect([whole.outcome, done === whole.before]).toEqual(['done', false]);
    for (const [place, call] of whole.calls.entries()) {
      const { storage, before, outcome, session } = await run(stop, place + 1);
      const found = await afterStart(storage);
      expect({ call, outcome, found }).toEqual({ call, outcome, found: outcome === 'failed' && found === before ? before : done });
      const { loans } = JSON.parse(found) as { loans: unknown };
      if (session !== 'closed') expect({ call, session }).toEqual({ call, session: JSON.stringify(loans) });
    }
  });
});

test.each(STOPS)('%s at any call of the sweep: the next start shows the same, and in the end nothing old is left', async (stop) => {
  const storage = new MemoryStorage(OLD);
  await createSnapshots(storage).replaceAll(NEW);
  const expected = await afterStart(storage);
  const untouched = new MemoryStorage(storage.contents());
  await shown(untouched);
  for (const [place, call] of untouched.calls.entries()) {
    const phone = new MemoryStorage(storage.contents());
    const disturbed = stop === 'silent' ? silentAt(phone, place + 1) : phone.planFault(place + 1, stop);
    await shown(disturbed).catch(() => undefined);
    const next = new MemoryStorage(phone.contents());
    expect({ call, found: await shown(next) }).toEqual({ call, found: expected });
    expect(Object.keys(next.contents()).sort()).toEqual(['g1/index/loan', 'g1/index/plan', 'g1/loan/b', 'g1/loan/c', 'g1/plan/q', 'generation', 'lock']);
  }
});

test('what was replaced comes back with its drafts, until the next start', async () => {
  const storage = new MemoryStorage(OLD);
  const before = await afterStart(storage);
  const snapshots = createSnapshots(storage);
  await snapshots.replaceAll(NEW);
  const replaced = storage.contents();
  await snapshots.undoReplace();
  expect(await afterStart(storage)).toBe(before);
  const [next, phone] = [new MemoryStorage(replaced), new MemoryStorage(replaced)];
  await createSnapshots(next).undoReplace();
  expect(await afterStart(next)).toBe(await afterStart(phone));
});

test('a ledger opened before writes nothing into what came after', async () => {
  const storage = new MemoryStorage(OLD);
  const snapshots = createSnapshots(storage);
  const ledger = createLedger(snapshots.face());
  await ledger.state();
  await snapshots.replaceAll(NEW);
  const replaced = await afterStart(storage);
  await expect(ledger.save(loan('d'))).rejects.toThrow('账本刚刚换过');
  await expect(ledger.remove('a')).rejects.toThrow('账本刚刚换过');
  expect(await afterStart(storage)).toBe(replaced);
});

test.each([
  ['a later version', { version: 2, generation: 1 }, '更新版本'],
  ['no number', { version: 1, generation: 'x' }, '不知道哪一份'],
  ['a text', 'g1', '不知道哪一份'],
  ['nothing', null, '不知道哪一份'],
])('a pointer with %s keeps the ledger closed and everything where it is', async (_what, pointer, sentence) => {
  const values = { ...OLD, 'g1/loan/c': loan('c'), generation: pointer };
  const storage = new MemoryStorage(values);
  await expect(createLedger(createSnapshots(storage).face()).state()).rejects.toThrow(sentence);
  expect(storage.contents()).toEqual(values);
});

test('keys that the phone does not hand out are named', async () => {
  const storage = new MemoryStorage(OLD).failWhere((call) => call === 'get loan/a');
  const { entries, unread } = await createSnapshots(storage).entries();
  expect([entries.map(([key]) => key), unread]).toEqual([['index/loan', 'loan/b', 'plan/p', 'draft/plan'], ['loan/a']]);
});
