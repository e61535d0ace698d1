import * as fc from 'fast-check';
import { checkPlanRecord } from '../../miniprogram/ledger/check-record';
import { savedPlan } from './saved-plans';

const FULL = savedPlan('a', { checked: ['written', 'payee'] });

test.each([
  ['as it is saved', FULL],
  ['with an empty form', savedPlan('a', { form: {} })],
  ['with an item that this app has no longer', savedPlan('a', { checked: ['of another day'] })],
  ['with a field of a later day', { ...FULL, colour: 'red' }],
])('a plan %s is one', (_what, record) => {
  expect(checkPlanRecord(record)).toEqual({ record });
});

test.each([
  ['编号', { id: 7 }],
  ['方案名称', { name: undefined }],
  ['存下的日子', { savedOn: 20261122 }],
  ['方案内容', { form: null }],
  ['方案内容', { form: ['57000'] }],
  ['方案内容', { form: { principal: 57000 } }],
  ['核对记录', { checked: undefined }],
  ['核对记录', { checked: 'written' }],
  ['核对记录', { checked: [1] }],
  ['删除标记', { deleted: undefined }],
  ['删除标记', { deleted: 0 }],
])('「%s」 is missing or of another kind: %j', (part, change) => {
  expect(checkPlanRecord({ ...FULL, ...change })).toEqual({ reason: `「${part}」缺失或类型不对`, later: false });
});

test.each([[undefined, false], ['1', false], [0, false], [3, true]])('version %j: from a later app %s', (version, later) => {
  expect(checkPlanRecord({ ...FULL, version })).toMatchObject({ later });
});

test('anything at all is a plan or has a reason in Chinese, without the name of a field', () => {
  const nearly = fc.record({ version: fc.constantFrom(1, 2), id: fc.anything(), form: fc.anything() }, { requiredKeys: ['version'] });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearly), (stored) => {
      const checked = checkPlanRecord(stored);
      if ('reason' in checked) expect(checked.reason).toMatch(/^[^a-z]+$/i);
    }),
  );
});
