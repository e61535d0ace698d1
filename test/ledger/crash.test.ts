import type { Ledger } from '../../miniprogram/ledger/ledger';
import type { Agreement } from '../../miniprogram/ledger/records';
import { index, loan, removedLoan, repayment } from './loans';
import type { Fault, FaultyStorage } from './memory-storage';
import { STORAGES } from './storages';
import { createLedger } from './opened';

/**
 * Power goes at every call of every operation, one after the other; the next start must find the state before or the
 * one after, and nothing that was in neither.
 */

const START = { 'index/loan': index(['a', 'b', 'c']), 'loan/a': loan('a'), 'loan/b': loan('b'), 'loan/c': loan('c') };
const REMOVED = { ...START, 'loan/b': removedLoan('b') };
const TWO_REMOVED = { ...REMOVED, 'loan/a': removedLoan('a') };
const DAMAGED = { ...START, 'index/loan': 'not an index' };
const ORPHAN = { ...START, 'loan/d': loan('d') };
const NAMELESS = { 'index/loan': index(['a', 'b', 'c']), 'loan/a': loan('a'), 'loan/c': loan('c') };

/** What is done with the ledger, and what was done before without a fault. */
type Operation = (ledger: Ledger) => Promise<unknown>;
const nothing: Operation = () => Promise.resolve();

const PAID = loan('b', { repayments: [repayment('r')] });

const AGREEMENT: Agreement = {
  id: 'g', signedOn: '2026-11-22', debt: { principal: 5_700_000, interest: 0, penalty: 0, lateFee: 0 },
  waived: { principal: 0, interest: 0, penalty: 0, lateFee: 0 }, installments: [{ number: 1, dueOn: '2026-12-22', principal: 5_700_000, interest: 0 }],
  waiverCondition: '', missedTerm: 'unsaid', missedTermWords: '', joined: ['c'],
};
const SIGNED = loan('b', { agreements: [AGREEMENT] });
const TAKEN_BACK = loan('b', { agreements: [{ ...AGREEMENT, takenBackOn: '2026-11-23' }] });
const WITH_SIGNED = { ...START, 'loan/b': SIGNED };
const WITH_PAID = { ...START, 'loan/b': PAID };
const WITH_DRAFTS = { ...REMOVED, 'draft/loan-form/b': { note: '' }, 'draft/repayment-form/b/new': { amount: '1' } };

const OPERATIONS: [string, object, Operation, Operation?][] = [
  ['opening', START, (ledger) => ledger.state()],
  ['opening with an orphan', ORPHAN, (ledger) => ledger.state()],
  ['opening with a name without a loan', NAMELESS, (ledger) => ledger.state()],
  ['opening with a damaged index', DAMAGED, (ledger) => ledger.state()],
  ['sweeping one', REMOVED, (ledger) => ledger.state()],
  ['sweeping two', TWO_REMOVED, (ledger) => ledger.state()],
  ['adding the first', {}, (ledger) => ledger.save(loan('a'))],
  ['adding', START, (ledger) => ledger.save(loan('d'))],
  ['adding after a damaged index', DAMAGED, (ledger) => ledger.save(loan('d'))],
  ['adding over a sweep', REMOVED, (ledger) => ledger.save(loan('d'))],
  ['replacing', START, (ledger) => ledger.save(loan('b', { note: '改过' }))],
  ['adding a repayment', START, (ledger) => ledger.save(PAID)],
  ['editing a repayment', WITH_PAID, (ledger) => ledger.save(loan('b', { repayments: [repayment('r', { amount: 1 })] }))],
  ['deleting a repayment', WITH_PAID, (ledger) => ledger.save(loan('b'))],
  ['bringing a repayment back', WITH_PAID, (ledger) => ledger.save(PAID), (ledger) => ledger.save(loan('b'))],
  ['signing', START, (ledger) => ledger.save(SIGNED)],
  ['taking an agreement back', WITH_SIGNED, (ledger) => ledger.save(TAKEN_BACK)],
  ['bringing an agreement back', WITH_SIGNED, (ledger) => ledger.save(SIGNED), (ledger) => ledger.save(TAKEN_BACK)],
  ['sweeping one with its drafts', WITH_DRAFTS, (ledger) => ledger.state()],
  ['removing', START, (ledger) => ledger.remove('b')],
  ['removing the last', { 'index/loan': index(['a']), 'loan/a': loan('a') }, (ledger) => ledger.remove('a')],
  ['restoring', START, (ledger) => ledger.restore('b'), (ledger) => ledger.remove('b')],
  ['saving a removed one', START, (ledger) => ledger.save(PAID), (ledger) => ledger.remove('b')],
  ['removing a second', START, (ledger) => ledger.remove('c'), (ledger) => ledger.remove('b')],
];

const FAULTS: Fault[] = ['crash', 'crash-after-write', 'reject', 'reject-after-write', 'lost'];

/** What a start of the app makes of the storage: the loans and the drafts that are left; damages aside. */
async function after(storage: FaultyStorage): Promise<string> {
  const next = storage.restarted();
  const { loans } = await createLedger(next).state();
  const drafts = Object.keys(next.contents()).filter((key) => key.startsWith('draft/'));
  return JSON.stringify({ loans, drafts });
}

describe.each(STORAGES)('%s', (_where, create) => describe.each(OPERATIONS)('%s', (_name, values, operation, prepare = nothing) => {
  /** The storage just before the operation, and the ledger over it. */
  async function prepared(): Promise<{ storage: FaultyStorage; ledger: Ledger }> {
    const storage = create({ ...values });
    const ledger = createLedger(storage);
    await prepare(ledger);
    return { storage, ledger };
  }

  /** The calls that the operation makes where nothing goes wrong, and what is found before it and after. */
  async function undisturbed(): Promise<{ calls: string[]; before: string; done: string }> {
    const { storage, ledger } = await prepared();
    const [calls, before] = [storage.calls.length, await after(storage)];
    await operation(ledger);
    return { calls: storage.calls.slice(calls), before, done: await after(storage) };
  }

  test.each(FAULTS)('%s at any call leaves the state before or the one after', async (fault) => {
    const { calls, before, done } = await undisturbed();
    expect(calls).not.toEqual([]);
    for (const [place, call] of calls.entries()) {
      const { storage, ledger } = await prepared();
      storage.planFault(place + 1, fault);
      const outcome = await operation(ledger).then(() => 'done', () => 'failed');
      const found = await after(storage);
      const mayBeBefore = outcome === 'failed' || fault === 'lost';
      expect({ call, outcome, found }).toEqual({ call, outcome, found: mayBeBefore && found === before ? before : done });
    }
  });

  test('after any single refusal it can be tried again, in the same session or at least after the next start', async () => {
    const { calls, done } = await undisturbed();
    for (const [place, call] of calls.entries()) {
      const { storage, ledger } = await prepared();
      storage.planFault(place + 1, 'reject');
      await operation(ledger).catch(() => undefined);
      // A loan that was not handed out is not overwritten unseen in this session.
      const { damages } = await ledger.state();
      await operation(damages.length > 0 ? createLedger(storage) : ledger);
      expect({ call, found: await after(storage) }).toEqual({ call, found: done });
    }
  });

  test('what the session shows after a refusal is what the next start finds', async () => {
    const { calls } = await undisturbed();
    for (const [place, call] of calls.entries()) {
      if (!call.startsWith('set')) continue;
      const { storage, ledger } = await prepared();
      storage.planFault(place + 1, 'reject');
      await operation(ledger).catch(() => undefined);
      const { loans } = await ledger.state();
      expect(JSON.parse(await after(storage))).toMatchObject({ loans });
    }
  });
}));
