import { SIGNING_CHECKLIST } from '../../../miniprogram/plans/content/signing-checklist';
import { checklist, withTick } from '../../../miniprogram/plans/checklist/checklist';
import { savedPlan } from '../../ledger/saved-plans';

const IDS = SIGNING_CHECKLIST.map(({ id }) => id);
const TODAY = '2026-11-27';
const tickedOf = (checked: readonly string[]) => checklist(savedPlan('a', { checked }), TODAY).items.filter((item) => item.ticked).map(({ id }) => id);

test.each([
  ['nothing', [], 0, '还有 14 项没核对，没问清的先别签'],
  ['three', ['written', 'parts', 'payee'], 3, '还有 11 项没核对，没问清的先别签'],
  ['all but one', IDS.slice(1), 13, '还有 1 项没核对，没问清的先别签'],
  ['all', IDS, 14, '都核对过了。再看一遍协议原文'],
  ['what the list does not have', ['written', 'of another day'], 1, '还有 13 项没核对，没问清的先别签'],
  ['one twice', ['written', 'written'], 1, '还有 13 项没核对，没问清的先别签'],
])('%s ticked', (_what, checked, done, remark) => {
  expect(checklist(savedPlan('a', { name: '36 期的方案', checked }), TODAY)).toMatchObject({ title: '36 期的方案', done, total: 14, remark });
});

test('the items stand in the order of the list, whatever was ticked first', () => {
  expect(checklist(savedPlan('a'), TODAY).items.map(({ id, title, why }) => ({ id, title, why }))).toEqual(
    SIGNING_CHECKLIST.map(({ id, title, why }) => ({ id, title, why })),
  );
  expect(tickedOf(['written', 'parts'])).toEqual(['parts', 'written']);
});

test('a source stands only where something of the outside world is stated, with how sure it is and the day', () => {
  const sources = checklist(savedPlan('a'), TODAY).items.flatMap(({ id, source }) => (source === '' ? [] : [[id, source]]));
  expect(sources).toEqual([
    ['fees', '官方 · 来源：《个人贷款业务明示综合融资成本规定》（国家金融监督管理总局、中国人民银行，2026年3月15日，2026年8月1日起施行）。核对于 11月26日。'],
    ['credit-report', '官方 · 来源：《征信业管理条例》第十六条（国务院，2013 年）。核对于 11月26日。'],
    ['disclosure', '官方 · 来源：《个人贷款业务明示综合融资成本规定》（国家金融监督管理总局、中国人民银行，2026年3月15日，2026年8月1日起施行）。核对于 11月26日。'],
  ]);
});

test('a tick is set and taken back; nothing else of the plan changes', () => {
  const plan = savedPlan('a', { checked: ['written', 'of another day'] });
  const more = withTick(plan, 'parts');
  expect(more).toEqual({ ...plan, checked: ['written', 'of another day', 'parts'] });
  expect(withTick(more, 'parts')).toEqual(plan);
  expect(withTick(plan, 'written')).toEqual({ ...plan, checked: ['of another day'] });
  expect(withTick(savedPlan('a', { checked: ['written', 'written'] }), 'written').checked).toEqual([]);
  expect(plan.checked).toEqual(['written', 'of another day']);
});
