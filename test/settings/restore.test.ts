import { createSnapshots } from '../../miniprogram/ledger/snapshots';
import { bookOf } from '../../miniprogram/settings/backup-file/book';
import { putOn, type RestoreMode } from '../../miniprogram/settings/backup/restore';
import { index, loan, repayment } from '../ledger/loans';
import type { Fault, FaultyStorage } from '../ledger/memory-storage';
import { savedPlan } from '../ledger/saved-plans';
import { STORAGES } from '../ledger/storages';
import { createLedger, createPlans } from '../ledger/opened';

/** A restore from its first read to its last write, with one call that goes wrong: the ledger of before, or the one asked for. */

const NOW = { 'index/loan': index(['a', 'b']), 'loan/a': loan('a'), 'loan/b': loan('b', { note: '手机', repayments: [repayment('m')] }), 'plan/p': savedPlan('p'), 'draft/plan': { principal: '1' } };
const BACKUP = bookOf([['index/loan', index(['b', 'c'])], ['loan/b', loan('b', { note: '备份' })], ['loan/c', loan('c')], ['plan/q', savedPlan('q')]]);
const WAYS: RestoreMode[] = ['replace', { merge: 'phone' }, { merge: 'backup' }];
const FAULTS: Fault[] = ['crash', 'crash-after-write', 'reject', 'reject-after-write', 'lost'];
const EMPTY = { keys: [], currentSize: 0, limitSize: 10_240 };

async function found(storage: FaultyStorage): Promise<string> {
  const face = createSnapshots(storage.restarted()).face();
  const { loans, damages } = await createLedger(face).state();
  const { plans } = await createPlans(face).state();
  return JSON.stringify({ loans, damages, plans, draft: await face.get('draft/plan') });
}

describe.each(STORAGES)('%s', (_, phone) => {
  test.each(WAYS.flatMap((way) => FAULTS.map((fault) => [JSON.stringify(way), fault, way] as const)))('%s, %s', async (_way, fault, way) => {
    const restore = (storage: FaultyStorage) => putOn({ snapshots: createSnapshots(storage), storageUsage: () => Promise.resolve(EMPTY) }, BACKUP, way, true);
    const whole = phone(NOW);
    const before = await found(whole);
    await restore(whole);
    const after = await found(whole);
    expect(after).not.toBe(before);
    for (let call = 1; call <= whole.calls.length; call += 1) {
      const storage = phone(NOW).planFault(call, fault);
      const said = await restore(storage).then(() => 'done', () => 'refused');
      const state = await found(storage.clearFaults());
      expect({ call, state }).toEqual({ call, state: said === 'done' || state === after ? after : before });
    }
  });
});

test('a phone without room for both refuses before anything is written', async () => {
  const storage = STORAGES[0]![1](NOW);
  const before = storage.contents();
  await expect(putOn({ snapshots: createSnapshots(storage), storageUsage: () => Promise.resolve({ ...EMPTY, currentSize: 10_200 }) }, BACKUP, 'replace', true)).rejects.toThrow('恢复时新旧两份要同时放得下');
  expect(storage.contents()).toEqual(before);
});
