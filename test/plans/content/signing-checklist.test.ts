import { isISODate } from '../../../miniprogram/calc';
import { SIGNING_CHECKLIST } from '../../../miniprogram/plans/content/signing-checklist';

const LONGEST_WHY = 60; // characters
const said = SIGNING_CHECKLIST.flatMap(({ title, why }) => [title, why]);

test.each(SIGNING_CHECKLIST.map((item) => [item.title, item] as const))('%s', (_title, { id, title, why, evidence }) => {
  expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(title.trim()).not.toBe('');
  expect(title).not.toMatch(/[。？]$/);
  expect(why).toMatch(/^[^。]+。$/);
  expect(why.length).toBeLessThanOrEqual(LONGEST_WHY);
  if (evidence === undefined) return;
  expect(evidence.source.trim()).not.toBe('');
  expect(isISODate(evidence.checkedOn)).toBe(true);
  expect(evidence.certainty).toBe('official');
});

test('what a saved plan remembers stays: ids are unique, and none is renamed or moved', () => {
  expect(SIGNING_CHECKLIST.map(({ id }) => id)).toEqual([
    'parts', 'capitalised', 'schedule', 'interest', 'fees', 'waiver', 'missed-term', 'collection', 'credit-report', 'payee',
    'early-payoff', 'settlement-proof', 'written', 'disclosure',
  ]);
  expect(new Set(said).size).toBe(said.length);
});

test('nothing of the law, and no number of the world, without its source', () => {
  const bare = SIGNING_CHECKLIST.filter(({ evidence }) => evidence === undefined).map(({ title, why }) => title + why);
  expect(bare.filter((text) => /《|》|第.{1,4}条|\d|规定|应当|法院/.test(text))).toEqual([]);
});

test('of fees: the reserve stands with it, and the day from which the rule holds', () => {
  const fees = SIGNING_CHECKLIST.find(({ id }) => id === 'fees');
  expect(fees?.why).toContain('供参考，以合同和法院认定为准');
  expect(fees?.evidence?.source).toContain('2026年8月1日起施行');
});

/** What rule 6.11 forbids to state as fact, each as it goes around. */
test.each([
  ['a right to 12–40 or 48 terms', /12\D{0,3}40\s*期|48\s*期/],
  ['six months of deferral as a rule', /延期.{0,8}(6|六|半)\s*(个月|年)/],
  ['no collection', /(停止|不会|不再|暂停)催|停催/],
  ['nobody sues', /(不会|不再|不)起诉/],
  ['penalties need no attention', /(不用|不必|无需)(理会|管|在意|还).{0,4}罚息|罚息.{0,6}(不用|不必|无需)/],
  ['a call stops penalties or reporting', /电话.{0,10}(停止|暂停|免).{0,4}(罚息|上报|征信)|停息挂账/],
  ['a plan restores credit', /(恢复|修复|洗白|消除).{0,4}(信用|征信|记录)|(征信|信用|记录).{0,4}(恢复|修复|洗白|消除)/],
  ['the lender must agree', /(必须|有义务|一定会)(同意|减免|分期)/],
])('not said: %s', (_what, claim) => {
  expect(said.filter((text) => claim.test(text))).toEqual([]);
});

test('no shouting, no blame, no congratulations', () => {
  expect(said.join('')).not.toMatch(/[!！]|恭喜|偿付|违约(?!金)|老赖|欠债不还/);
});
