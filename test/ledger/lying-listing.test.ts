import fc from 'fast-check';
import { createSnapshots } from '../../miniprogram/ledger/snapshots';
import { bookOf } from '../../miniprogram/settings/backup-file/book';
import { putOn } from '../../miniprogram/settings/backup/restore';
import { callRecord } from '../help/call-records';
import { PhoneMemory } from '../platform/phone-memory';
import { loan } from './loans';
import type { FaultyStorage, StoredValues } from './memory-storage';
import { savedPlan } from './saved-plans';
import { STORAGES } from './storages';
import { tally } from '../support/tally';
import { createCalls, createLedger, createPlans } from './opened';

/** A phone whose list of what it holds leaves something out at a start: nothing may be lost by that, nor called empty. */

const IDS = { loans: ['a', 'b', 'c'], plans: ['p', 'q'], calls: ['x', 'y'] };

interface App {
  readonly snapshots: ReturnType<typeof createSnapshots>;
  readonly ledger: ReturnType<typeof createLedger>;
  readonly plans: ReturnType<typeof createPlans>;
  readonly calls: ReturnType<typeof createCalls>;
}

function appOver(storage: FaultyStorage): App {
  const snapshots = createSnapshots(storage);
  return { snapshots, ledger: createLedger(snapshots.face()), plans: createPlans(snapshots.face()), calls: createCalls(snapshots.face()) };
}

async function shown({ ledger, plans, calls }: App) {
  const [{ loans, damages }, saved, made] = [await ledger.state(), await plans.state(), await calls.state()];
  const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id).sort();
  return { loans: ids(loans), plans: ids(saved.plans), calls: ids(made.records), damages: [...damages, ...saved.damages, ...made.damages] };
}

/** A book of all kinds; `restored` times it was replaced as a whole. */
async function book(create: (values: StoredValues) => FaultyStorage, restored: number): Promise<FaultyStorage> {
  const storage = create({});
  const first = appOver(storage);
  for (const id of IDS.loans) await first.ledger.save(loan(id));
  for (const id of IDS.plans) await first.plans.save(savedPlan(id));
  for (const id of IDS.calls) await first.calls.save(callRecord(id));
  for (let time = 0; time < restored; time += 1) {
    const snapshots = createSnapshots(storage);
    await snapshots.replaceAll((await snapshots.entries()).entries);
  }
  const next = storage.restarted();
  await shown(appOver(next));
  return next.restarted();
}

/** Another start, at which the phone's listing has only what `lists` lets through. */
function lyingStart(storage: FaultyStorage, lists: (name: string, place: number) => boolean): FaultyStorage {
  const next = storage.restarted();
  const disk = next instanceof PhoneMemory ? next.disk : next;
  tally('lying listing');
  const whole = disk.keys.bind(disk);
  disk.keys = async () => (await whole()).filter(lists);
  return next;
}

/** The same storage at a start at which the phone lists everything. */
const healthy = (storage: FaultyStorage): FaultyStorage => storage.restarted();

describe.each(STORAGES)('%s', (_where, create) => {
  test.each([0, 1, 2])('restored %d times: with an empty listing everything is there, and at the next start too', async (restored) => {
    const storage = lyingStart(await book(create, restored), () => false);
    expect(await shown(appOver(storage))).toEqual({ ...IDS, damages: [] });
    const { entries, unread } = await appOver(storage).snapshots.entries();
    expect([entries.filter(([key]) => /^(loan|plan|call)\//.test(key)).length, unread]).toEqual([7, []]);
    expect(await shown(appOver(healthy(storage)))).toEqual({ ...IDS, damages: [] });
  });

  test.each([0, 1])('restored %d times: whatever the listing leaves out, and whatever is done then, nothing is lost', async (restored) => {
    const whole = await book(create, restored);
    await fc.assert(fc.asyncProperty(fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), fc.boolean(), fc.constantFrom('look', 'save', 'remove', 'replace', 'merge'), async (listed, empty, what) => {
      const storage = lyingStart(whole, (_, place) => !empty && listed[place] !== false);
      const app = appOver(storage);
      expect(await shown(app)).toEqual({ ...IDS, damages: [] });
      if (what === 'save') await app.ledger.save(loan('d'));
      if (what === 'remove') await app.plans.remove('p');
      if (what === 'replace') await app.snapshots.replaceAll((await app.snapshots.entries()).entries);
      if (what === 'merge') await putOn({ snapshots: app.snapshots, storageUsage: () => Promise.resolve({ currentSize: 0, limitSize: 10_240 }) }, bookOf([['loan/d', loan('d')]]), { merge: 'phone' }, true);
      const added = what === 'save' || what === 'merge' ? [...IDS.loans, 'd'] : IDS.loans;
      expect(await shown(appOver(healthy(storage)))).toEqual({ loans: added, plans: what === 'remove' ? ['q'] : IDS.plans, calls: IDS.calls, damages: [] });
    }), { numRuns: 250 });
  });
});

test.each(['loan/b', 'plan/p', 'call/x'])('%s that an index names and the phone does not have is named, and its name stays', async (key) => {
  const storage = await book(STORAGES[0]![1], 0);
  await storage.remove(key);
  const app = appOver(storage.restarted());
  expect((await shown(app)).damages).toEqual([{ key, reason: expect.stringContaining('找不到这条记录') as string }]);
  await Promise.all([app.ledger.save(loan('d')), app.plans.save(savedPlan('r')), app.calls.save(callRecord('z'))]);
  expect((await shown(appOver(storage.restarted()))).damages).toHaveLength(1);
  await Promise.all([app.ledger.takeOut(key), app.plans.takeOut(key), app.calls.takeOut(key)]);
});

test('a deleted record is not swept by a listing that leaves something out: its draft would stay behind', async () => {
  const storage = await book(STORAGES[0]![1], 0);
  const first = appOver(storage);
  await first.ledger.remove('b');
  await storage.set('draft/loan-form/b', { note: '1' });
  const lying = lyingStart(storage, (name) => !/draft|loan\/a$/.test(name));
  expect((await shown(appOver(lying))).loans).toEqual(['a', 'c']);
  expect(Object.keys(lying.contents())).toEqual(expect.arrayContaining(['loan/b', 'draft/loan-form/b']));
  const next = healthy(lying);
  expect((await shown(appOver(next))).loans).toEqual(['a', 'c']);
  expect(Object.keys(next.contents()).filter((key) => key.includes('b') && !key.startsWith('index'))).toEqual([]);
});
