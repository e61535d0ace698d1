import { createPlans, type Plans } from '../../miniprogram/ledger/plans';
import { MemoryStorage, type Fault } from './memory-storage';
import { plansByKey, savedPlan } from './saved-plans';

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

/** What a start of the app shows of the storage; damages aside. */
async function after(storage: MemoryStorage): Promise<string> {
  return JSON.stringify((await createPlans(new MemoryStorage(storage.contents())).state()).plans);
}

/** A storage that says of its write of that number that it is done, and does nothing. */
class Forgetful extends MemoryStorage {
  private left = Infinity;

  forget(write: number): void {
    this.left = write;
  }

  override set(key: string, value: unknown): Promise<void> {
    return (this.left -= 1) === 0 ? Promise.resolve() : super.set(key, value);
  }

  override remove(key: string): Promise<void> {
    return (this.left -= 1) === 0 ? Promise.resolve() : super.remove(key);
  }
}

describe.each(OPERATIONS)('%s', (_name, values, operation, prepare = nothing) => {
  /** The storage just before the operation, and the plans over it. */
  async function prepared(): Promise<{ storage: Forgetful; plans: Plans }> {
    const storage = new Forgetful({ ...values });
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

  test.each<Fault>(['crash', 'crash-after-write', 'reject', 'reject-after-write'])('%s at any call leaves the state before or the one after', async (fault) => {
    const { calls, before, done } = await undisturbed();
    expect(calls).not.toEqual([]);
    for (const [place, call] of calls.entries()) {
      const { storage, plans } = await prepared();
      storage.planFault(place + 1, fault);
      const outcome = await operation(plans).then(() => 'done', () => 'failed');
      const found = await after(storage);
      expect({ call, outcome, found }).toEqual({ call, outcome, found: outcome === 'failed' && found === before ? before : done });
    }
  });

  test('a write that is silently not done leaves the state before or the one after', async () => {
    const { calls, before, done } = await undisturbed();
    const writes = calls.filter((call) => /^(set|remove)/.test(call));
    for (const [place, call] of writes.entries()) {
      const { storage, plans } = await prepared();
      storage.forget(place + 1);
      await operation(plans);
      expect({ call, states: [before, done] }).toEqual({ call, states: expect.arrayContaining([await after(storage)]) as string[] });
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
      expect(JSON.stringify((await plans.state()).plans)).toBe(await after(storage));
    }
  });
});
