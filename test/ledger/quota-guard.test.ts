import { withQuotaGuard } from '../../miniprogram/ledger/quota-guard';
import { index, loan, repayment } from './loans';
import { MemoryStorage } from './memory-storage';
import { createLedger } from './opened';

const LIMIT = 10_240;

/** A book of one loan on a phone so full, and how often it was asked. */
function phone(currentSize: number) {
  const memory = new MemoryStorage({ 'index/loan': index(['a']), 'loan/a': loan('a', { repayments: [repayment('r1'), repayment('r2')] }) });
  const asked: string[] = [];
  const usage = (how: 'last' | 'anew') => {
    asked.push(how);
    return Promise.resolve({ keys: [], currentSize, limitSize: LIMIT });
  };
  const face = { keys: () => memory.keys(), get: (key: string) => memory.get(key), set: (key: string, value: unknown) => memory.set(key, value), remove: (key: string) => memory.remove(key), usage };
  const storage = withQuotaGuard(face);
  return { memory, storage, asked, ledger: createLedger(storage) };
}

test('with room enough nothing is asked anew, however many drafts are kept', async () => {
  const { storage, asked } = phone(100);
  for (let key = 0; key < 200; key += 1) await storage.set('draft/plan', { principal: String(key) });
  expect(asked).not.toContain('anew');
});

test('a full phone refuses a new loan before anything is written, and lets loans and repayments go', async () => {
  const { memory, ledger } = phone(LIMIT - 64);
  const before = memory.contents();
  await expect(ledger.save(loan('b'))).rejects.toThrow('空间不够写完');
  expect(memory.contents()).toEqual(before);
  await ledger.save(loan('a', { repayments: [repayment('r1')] }));
  await ledger.remove('a');
  expect((await ledger.state()).loans).toEqual([]);
  expect(await createLedger(memory.restarted()).state()).toMatchObject({ loans: [] });
});

test.each(['draft/plan', 'plan/p', 'g2/loan/b', 'call/c'])('%s is refused on a full phone', async (key) => {
  await expect(phone(LIMIT - 64).storage.set(key, { text: 'x' })).rejects.toThrow('空间不够写完');
});

test.each(['index/loan', 'g2/index/call', 'generation', 'last-backup'])('%s still fits there', async (key) => {
  await expect(phone(LIMIT - 64).storage.set(key, { text: 'x' })).resolves.toBeUndefined();
});

test('a record too long for its key is refused however empty the phone', async () => {
  const { storage } = phone(0);
  await expect(storage.set('loan/b', { note: 'x'.repeat(720 * 1024) })).rejects.toThrow('这条记录太长了');
});
