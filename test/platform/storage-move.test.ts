import type { Fault } from '../ledger/memory-storage';
import { PhoneMemory, type Traits } from './phone-memory';

/** What stands there plainly is moved when the app starts, and nothing is lost or doubled wherever that is cut off. */

const VALUES = { index: { loans: ['a', 'b'] }, 'loan/a': { id: 'a' }, 'loan/b': { id: 'b' }, 'draft/plan': { principal: '1' }, lock: { code: 'x' }, odd: 'a text', none: null };
const KEYS = Object.keys(VALUES).sort();
const FAULTS: Fault[] = ['crash', 'crash-after-write', 'reject', 'reject-after-write', 'lost'];
const WRONG_WAYS: Traits['wrongWay'][] = ['gibberish', 'error', 'not found'];

/** All that the app is shown, by key; a key that can't be read says so. */
async function shown(phone: PhoneMemory): Promise<Record<string, unknown>> {
  const keys = (await phone.keys()).sort();
  const read = async (key: string) => [key, await phone.get(key).catch(() => 'not read')] as const;
  return Object.fromEntries(await Promise.all(keys.map(read)));
}

test.each(WRONG_WAYS)('all of it is moved at the first start, nothing at the next (read the wrong way: %s)', async (wrongWay) => {
  const phone = PhoneMemory.plain(VALUES, { wrongWay });
  expect(await shown(phone)).toEqual(VALUES);
  expect([phone.plainNames(), Object.keys(phone.disk.contents()).sort()]).toEqual([[], KEYS.map((key) => `sealed/${key}`).sort()]);
  const next = phone.restarted();
  expect(await shown(next)).toEqual(VALUES);
  expect(next.calls).toEqual(['keys', ...KEYS.map((key) => `get sealed/${key}`)]);
});

describe.each(FAULTS)('%s at any call of the move', (fault) => {
  test.each(WRONG_WAYS)('leaves everything for the app, and the next starts finish it (read the wrong way: %s)', async (wrongWay) => {
    const whole = PhoneMemory.plain(VALUES, { wrongWay });
    await whole.keys();
    for (const [place, call] of whole.calls.entries()) {
      const phone = PhoneMemory.plain(VALUES, { wrongWay }).planFault(place + 1, fault);
      const session = await shown(phone).catch(() => 'closed');
      if (session !== 'closed' && !phone.lostPower) expect({ call, session }).toEqual({ call, session: VALUES });
      expect({ call, left: phone.contents() }).toEqual({ call, left: { ...VALUES, ...trialOf(phone) } });
      const next = phone.restarted();
      expect({ call, found: await shown(next) }).toEqual({ call, found: VALUES });
      expect({ call, plain: next.plainNames() }).toEqual({ call, plain: [] });
      expect(Object.keys(next.disk.contents())).toHaveLength(KEYS.length);
    }
  });
});

/** The trial stands there, and nobody is shown it, where it could not be taken away. */
function trialOf(phone: PhoneMemory): object {
  const { 'encryption-trial': trial } = phone.contents();
  return trial === undefined ? {} : { 'encryption-trial': trial };
}

describe('two faults', () => {
  test('of every pair, none leaves less than everything after the next quiet start', async () => {
    const few = { index: { loans: ['a'] }, 'loan/a': { id: 'a' } };
    const whole = PhoneMemory.plain(few);
    await whole.keys();
    for (const one of FAULTS) for (const other of FAULTS) {
      for (let first = 1; first <= whole.calls.length; first += 1) for (let second = 1; second <= whole.calls.length; second += 1) {
        const phone = PhoneMemory.plain(few).planFault(first, one);
        await phone.keys().catch(() => undefined);
        const next = phone.restarted().planFault(second, other);
        await next.keys().catch(() => undefined);
        expect({ one, first, other, second, found: await shown(next.restarted()) }).toEqual({ one, first, other, second, found: few });
      }
    }
  });
});

describe('a key whose plain value is still there beside the encrypted one', () => {
  async function withLeftOver(): Promise<PhoneMemory> {
    const phone = PhoneMemory.plain(VALUES).failWhere((call) => call === 'remove loan/a');
    await phone.keys();
    expect(phone.plainNames()).toEqual(['loan/a']);
    return phone;
  }

  test('is read encrypted, also after it was written anew and the plain one still can not go', async () => {
    const phone = await withLeftOver();
    await phone.set('loan/a', { id: 'a', note: 'new' });
    expect([await phone.get('loan/a'), phone.plainNames()]).toEqual([{ id: 'a', note: 'new' }, ['loan/a']]);
    const next = phone.restarted();
    expect([await next.get('loan/a'), next.plainNames()]).toEqual([{ id: 'a', note: 'new' }, []]);
  });

  test('is removed with both, the plain one first', async () => {
    const phone = (await withLeftOver()).failWhere();
    await phone.remove('loan/a');
    expect(phone.calls.slice(-2)).toEqual(['remove loan/a', 'remove sealed/loan/a']);
    expect(await phone.get('loan/a')).toBeUndefined();
  });

  test('that can not be removed plainly stays as it is', async () => {
    const phone = await withLeftOver();
    await expect(phone.remove('loan/a')).rejects.toThrow('failed');
    expect(await shown(phone.restarted())).toEqual(VALUES);
  });

  test('keeps the plain one as long as the encrypted one is not handed out, and never shows an older state', async () => {
    const phone = await withLeftOver();
    await phone.set('loan/a', { id: 'a', note: 'new' });
    const next = phone.restarted().failWhere((call) => call === 'get sealed/loan/a');
    expect(await shown(next)).toEqual({ ...VALUES, 'loan/a': 'not read' });
    expect(await shown(next.restarted())).toEqual({ ...VALUES, 'loan/a': { id: 'a', note: 'new' } });
  });
});
