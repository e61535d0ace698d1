import type { Plans } from '../../miniprogram/ledger/plans';
import type { Fault, FaultyStorage } from './memory-storage';
import { plansByKey, savedPlan } from './saved-plans';
import { STORAGES } from './storages';
import { createPlans } from './opened';

/**
 * Each operation is stopped at every call it makes, one after the other; the next start must find the state before or
 * the one after, and nothing that was in neither.
 */

const START = plansByKey(savedPlan('a'), savedPlan('b'), savedPlan('c'));
const DELETED = { ...START, 'plan/b': savedPlan('b', { deleted: true }) };
const TWO_DELETED = { ...DELETED, 'plan/a': savedPlan('a', { deleted: true }) };
const DAMAGED = { ...START, 'plan/b': 'not a plan' };
const TICKED = savedPlan('b', { checked: ['written'] });

/** What is done with the plans, and what was done before without a fault. */
type Operation = (plans: Plans) => Promise<unknown>;
const nothing: Operation = () => Promise.resolve();

const OPERATIONS: [string, object, Operation, Operation?][] = [
  ['opening', START, (plans) => plans.state()],
  ['opening with a damaged one', DAMAGED, (plans) => plans.state()],
  ['sweeping one', DELETED, (plans) => plans.state()],
  ['sweeping two', TWO_DELETED, (plans) => plans.state()],
  ['sweeping one with its draft', { ...DELETED, 'draft/agreement-form/b': { signedOn: '2026-11-22' } }, (plans) => plans.state()],
  ['renaming', START, (plans) => plans.save(savedPlan('b', { name: '又一个' }))],
  ['saving the first', {}, (plans) => plans.save(savedPlan('a'))],
  ['saving another', START, (plans) => plans.save(savedPlan('d'))],
  ['saving over a sweep', TWO_DELETED, (plans) => plans.save(savedPlan('d'))],
  ['replacing', START, (plans) => plans.save(TICKED)],
  ['removing', START, (plans) => plans.remove('b')],
  ['removing over a sweep', DELETED, (plans) => plans.remove('c')],
  ['removing the last', plansByKey(savedPlan('a')), (plans) => plans.remove('a')],
  ['removing a second', START, (plans) => plans.remove('c'), (plans) => plans.remove('b')],
  ['restoring', START, (plans) => plans.restore('b'), (plans) => plans.remove('b')],
  ['saving a removed one', START, (plans) => plans.save(TICKED), (plans) => plans.remove('b')],
];

/** What a start of the app makes of the storage: the plans and the drafts that are left; damages aside. */
async function after(storage: FaultyStorage): Promise<string> {
  const next = storage.restarted();
  const { plans } = await createPlans(next).state();
  return JSON.stringify({ plans, drafts: Object.keys(next.contents()).filter((key) => key.startsWith('draft/')) });
}

describe.each(STORAGES)('%s', (_where, create) => describe.each(OPERATIONS)('%s', (_name, values, operation, prepare = nothing) => {
  /** The storage just before the operation, and the plans over it. */
  async function prepared(): Promise<{ storage: FaultyStorage; plans: Plans }> {
    const storage = create({ ...values });
    const plans = createPlans(storage);
    await prepare(plans);
    return { storage, plans };
  }

  /** The calls that the operation makes where nothing goes wrong, and what is found before it and after. */
  async function undisturbed(): Promise<{ calls: string[]; before: string; done: string }> {
    const { storage, plans } = await prepared();
    const [calls, before] = [storage.calls.length, await after(storage)];
    await operation(plans);
    return { calls: storage.calls.slice(calls), before, done: await after(storage) };
  }

  test.each<Fault>(['crash', 'crash-after-write', 'reject', 'reject-after-write', 'lost'])('%s at any call leaves the state before or the one after', async (fault) => {
    const { calls, before, done } = await undisturbed();
    expect(calls).not.toEqual([]);
    for (const [place, call] of calls.entries()) {
      const { storage, plans } = await prepared();
      storage.planFault(place + 1, fault);
      const outcome = await operation(plans).then(() => 'done', () => 'failed');
      const found = await after(storage);
      const mayBeBefore = outcome === 'failed' || fault === 'lost';
      expect({ call, outcome, found }).toEqual({ call, outcome, found: mayBeBefore && found === before ? before : done });
    }
  });

  test('after any single refusal it can be tried again', async () => {
    const { calls, done } = await undisturbed();
    for (const [place, call] of calls.entries()) {
      const { storage, plans } = await prepared();
      storage.planFault(place + 1, 'reject');
      await operation(plans).catch(() => undefined);
      // A plan that was not handed out is not changed unseen in this session: it is tried at the next start.
      await operation(call.startsWith('get') ? createPlans(storage) : plans);
      expect(await after(storage)).toBe(done);
    }
  });

  test('what the session shows after a write was refused is what the next start finds', async () => {
    const { calls } = await undisturbed();
    for (const [place, call] of calls.entries()) {
      if (!call.startsWith('set')) continue;
      const { storage, plans } = await prepared();
      storage.planFault(place + 1, 'reject');
      await operation(plans).catch(() => undefined);
      const state = await plans.state();
      expect(JSON.parse(await after(storage))).toMatchObject({ plans: state.plans });
    }
  });
}));
