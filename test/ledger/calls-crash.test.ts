import { callRecord } from '../help/call-records';
import type { Fault, FaultyStorage } from './memory-storage';
import { STORAGES } from './storages';
import { createCalls, type Calls } from './opened';

/** Calls stand on the same shelf as plans, whose operations plans-crash.test.ts walks; here what pages do with calls. */

const START = { 'call/a': callRecord('a'), 'call/b': callRecord('b', { promise: '发书面方案', promisedBy: '2026-03-28' }) };
const CLOSED = callRecord('b', { promise: '发书面方案', promisedBy: '2026-03-28', promiseClosed: true });

const OPERATIONS: [string, object, (calls: Calls) => Promise<unknown>][] = [
  ['opening', START, (calls) => calls.state()],
  ['opening with a damaged one', { ...START, 'call/a': { version: 2, id: 'a' } }, (calls) => calls.state()],
  ['writing the first down', {}, (calls) => calls.save(callRecord('a'))],
  ['settling a promise', START, (calls) => calls.save(CLOSED)],
  ['removing', START, (calls) => calls.remove('b')],
  ['removing and bringing back', START, (calls) => calls.remove('b').then(() => calls.restore('b'))],
  ['sweeping', { ...START, 'call/b': { ...CLOSED, deleted: true } }, (calls) => calls.state()],
];

const found = async (storage: FaultyStorage) => JSON.stringify(await createCalls(storage.restarted()).state());

describe.each(STORAGES)('%s', (_where, create) => describe.each(OPERATIONS)('%s', (_name, values, operation) => {
  test.each<Fault>(['crash', 'crash-after-write', 'reject', 'reject-after-write', 'lost'])('%s at any call leaves a state that was passed', async (fault) => {
    const whole = create({ ...values });
    const passed = [await found(whole)];
    await operation(createCalls(whole));
    passed.push(await found(whole));
    // Bringing back passes through the removed state.
    const removed = create({ ...values });
    await createCalls(removed).remove('b');
    passed.push(await found(removed));
    for (let call = 1; call <= whole.calls.length; call += 1) {
      const storage = create({ ...values }).planFault(call, fault);
      await operation(createCalls(storage)).catch(() => undefined);
      expect(passed).toContain(await found(storage.clearFaults()));
    }
  });
}));
