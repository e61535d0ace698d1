import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlanRecord } from '../../miniprogram/ledger/check-record';
import { checkLoanRecord, checkOtherDebtRecord } from '../../miniprogram/ledger/check-record';
import { lifted, STEPS, type Step } from '../../miniprogram/ledger/migrations';
import { RECORD_VERSION } from '../../miniprogram/ledger/records';
import { index, loan } from './loans';
import { MemoryStorage } from './memory-storage';
import { createLedger, createPlans } from './opened';

describe('steps', () => {
  const rename: Step = ({ old, ...rest }) => ({ ...rest, new: old });
  const double: Step = (record) => ({ ...record, new: Number(record['new']) * 2 });
  const steps = [rename, double];

  test.each([
    [1, { version: 3, new: 10 }],
    [2, { version: 3, old: 5, new: NaN }],
    [3, { version: 3, old: 5 }],
  ])('a record of version %d is lifted through what is still missing', (version, expected) => {
    expect(lifted({ version, old: 5 }, steps, 3)).toEqual(expected);
  });

  test.each([
    [null], ['text'], [[1]], [{}], [{ version: '1' }], [{ version: 0 }], [{ version: -1 }], [{ version: 1.5 }], [{ version: 4, old: 5 }], [{ version: 99 }],
  ])('%j comes back as it is', (stored) => {
    expect(lifted(stored, steps, 3)).toBe(stored);
  });

  test('a record is not changed in place, and one on which a step fails comes back as it was', () => {
    const stored = Object.freeze({ version: 1, old: 5 });
    lifted(stored, steps, 3);
    const fails: Step = () => {
      throw new Error('no');
    };
    expect(lifted(stored, [rename, fails], 3)).toBe(stored);
  });
});

test('there is a step for every version before this one, of every kind of record', () => {
  for (const kind of Object.values(STEPS)) expect(kind).toHaveLength(RECORD_VERSION - 1);
});

/** A version that was given to people stays openable for good: its fixtures are added once and never edited. */
describe('fixtures of every version', () => {
  const root = join(__dirname, 'fixtures');
  const CHECKS: Record<string, (stored: unknown) => unknown> = { loan: checkLoanRecord, plan: checkPlanRecord, other: checkOtherDebtRecord };
  const files = readdirSync(root).flatMap((version) => readdirSync(join(root, version)).map((file) => [version, file] as const));
  const read = (version: string, file: string) => JSON.parse(readFileSync(join(root, version, file), 'utf8')) as { id: string };

  test.each(files)('%s/%s opens', (version, file) => {
    const kind = file.split(/[-.]/)[0]!;
    expect(CHECKS[kind]!(read(version, file))).toMatchObject({ record: { version: RECORD_VERSION } });
  });

  test('a whole ledger of version 1 opens with nothing damaged, and is not rewritten by that', async () => {
    const values = { 'index/loan': index(['a', 'b']), 'loan/a': read('v1', 'loan.json'), 'loan/b': read('v1', 'loan-agreements.json'), 'index/plan': index(['m1']), 'plan/m1': read('v1', 'plan.json') };
    const storage = new MemoryStorage(values);
    const state = await createLedger(storage).state();
    expect([state.loans.map(({ id }) => id), state.damages]).toEqual([['a', 'b'], []]);
    expect(await createPlans(storage).state()).toMatchObject({ plans: [{ id: 'm1' }], damages: [] });
    expect(storage.contents()).toEqual(values);
  });

  test('a record of a later version is named, kept, and not overwritten', async () => {
    const later = { ...loan('a'), version: RECORD_VERSION + 1, more: [1] };
    const storage = new MemoryStorage({ 'loan/a': later });
    const ledger = createLedger(storage);
    expect((await ledger.state()).damages).toEqual([{ key: 'loan/a', reason: '由更新版本的小程序写入，请先更新小程序' }]);
    await expect(ledger.save(loan('a'))).rejects.toThrow('不能改动');
    expect(storage.contents()['loan/a']).toEqual(later);
  });
});
