import { isOurs } from '../../miniprogram/ledger/phone-storage';
import { callRecord } from '../help/call-records';
import { index, loan, repayment } from '../ledger/loans';
import type { Fault } from '../ledger/memory-storage';
import { savedPlan } from '../ledger/saved-plans';
import { PhoneMemory } from './phone-memory';

/** A phone that hands out rubbish while what stands there plainly is moved: the original stays until the record is known to be sealed. */

const FULL = loan('a', { repayments: [repayment('r')] });
const VALUES = {
  'index/loan': index(['a']), 'loan/a': FULL, 'plan/p': savedPlan('p'), 'call/c': callRecord('c'), 'g2/loan/a': loan('a', { note: '恢复的' }),
  'draft/plan': { principal: '1' }, 'last-backup': { version: 1, on: '2026-11-22' },
};
const KEYS = Object.keys(VALUES) as (keyof typeof VALUES)[];
const FAULTS: Fault[] = ['crash', 'crash-after-write', 'reject', 'reject-after-write', 'lost'];

/** What a phone may hand out in a record's place: the last three have an object's shape. */
const RUBBISH: [string, unknown][] = [
  ['text of signs', 'W0JAxx=='], ['nothing', null], ['no value', undefined], ['a number', 0], ['the record cut off', JSON.stringify(FULL).slice(0, 80)], ['a list', [1]],
  ['an empty object', {}], ['a record without its parts', { version: 1, id: 'a' }], ['a sealed value', { kept: FULL }],
];
/** These are notes and drafts like any other: nobody can tell them from ours but by reading twice. */
const passesFor = (key: string, what: string): boolean => (key.startsWith('draft/') && what === 'an empty object') || (key === 'last-backup' && ['an empty object', 'a record without its parts', 'a sealed value'].includes(what));

const phoneWith = (): PhoneMemory => PhoneMemory.plain(VALUES, { isOurs });

async function opened(phone: PhoneMemory): Promise<PhoneMemory> {
  await phone.keys().catch(() => undefined);
  return phone;
}

/** Everything is there for the next start, and all of it encrypted. */
async function expectWhole(phone: PhoneMemory, what: object): Promise<void> {
  const next = await opened(phone.restarted());
  expect({ ...what, found: next.contents(), plain: next.plainNames() }).toEqual({ ...what, found: VALUES, plain: [] });
}

test('what the app keeps is known for it', () => {
  expect(KEYS.filter((key) => !isOurs(key, VALUES[key]))).toEqual([]);
});

describe.each(KEYS)('%s', (key) => {
  test.each(RUBBISH.filter(([what]) => !passesFor(key, what)))('read as %s the whole time stays plainly as it is', async (_what, rubbish) => {
    const phone = await opened(phoneWith().garbleWhere((call) => call === `get ${key}`, rubbish));
    expect(phone.plainNames()).toEqual([key]);
    await expectWhole(phone, {});
  });

  test.each(RUBBISH)('read as %s once, at whichever call, is not lost', async (_what, rubbish) => {
    for (const time of [1, 2]) {
      let count = 0;
      const phone = await opened(phoneWith().garbleWhere((call) => call === `get ${key}` && (count += 1) === time, rubbish));
      await expectWhole(phone, { time });
    }
  });

  test.each(RUBBISH)('read back as %s after it was sealed stays', async (_what, rubbish) => {
    const phone = await opened(phoneWith().garbleWhere((call) => call === `get sealed/${key}`, rubbish));
    expect(phone.contents()[key]).toEqual(VALUES[key]);
    await expectWhole(phone, {});
  });
});

describe.each(FAULTS)('%s at any call of a move during which a loan is read as rubbish', (fault) => {
  test.each(RUBBISH)('%s: nothing is lost', async (what, rubbish) => {
    const garbles = (call: string): boolean => call === 'get loan/a';
    const calls = (await opened(phoneWith().garbleWhere(garbles, rubbish))).calls.length;
    for (let call = 1; call <= calls; call += 1) {
      const phone = await opened(phoneWith().garbleWhere(garbles, rubbish).planFault(call, fault));
      await expectWhole(phone, { what, call });
    }
  });
});

test('rubbish that stands there sealed beside the plain one, from whatever app, does not take the plain one away', async () => {
  const phone = phoneWith();
  await phone.disk.set('sealed/loan/a', { mode: 'encrypted', data: { kept: 'W0JAxx==' } });
  await opened(phone);
  expect(phone.plainNames()).toEqual(['loan/a']);
});

test('a write over a plain one that could not be moved leaves it where the phone only says that it has written', async () => {
  const phone = await opened(phoneWith().garbleWhere((call) => call === 'get loan/a', null));
  const calls = phone.garbleWhere().calls.length;
  expect(calls).toBeGreaterThan(0);
  await phone.planFault(1, 'lost').set('loan/a', loan('a', { note: '改过' }));
  await expectWhole(phone, {});
});
