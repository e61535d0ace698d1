import { ABOUT, COMFORT, FACTS } from '../../miniprogram/help/content/about';
import { isISODate } from '../../miniprogram/calc';

const ALL = [...FACTS, COMFORT];

test.each(ALL.map((fact) => [fact.text, fact] as const))('%s', (_text, fact) => {
  expect(fact.text.trim()).not.toBe('');
  expect(fact.source.trim()).not.toBe('');
  expect(isISODate(fact.checkedOn)).toBe(true);
  expect(fact.checkedOn >= '2026-01-01' && fact.checkedOn <= '2099-12-31').toBe(true);
  expect(['official', 'industry', 'reported', 'hearsay']).toContain(fact.certainty);
});

test('no fact is told twice', () => {
  expect(new Set(ALL.map(({ text }) => text)).size).toBe(ALL.length);
});

describe('what rule 6.11 forbids to state as fact', () => {
  /** Each claim as it goes around; only hearsay may come near it. */
  const CLAIMS: [string, RegExp][] = [
    ['a right to 12–40 or 48 terms', /12\D{0,3}40\s*期|48\s*期/],
    ['six months of deferral as a rule', /延期.{0,8}(6|六|半)\s*(个月|年)/],
    ['no collection in deferral', /(停止|不会|不再|暂停)催收|停催/],
    ['nobody sues', /(不会|不再|不)起诉/],
    ['penalties need no attention', /(不用|不必|无需)(理会|管|在意|还).{0,4}罚息|罚息.{0,6}(不用|不必|无需)/],
    ['a call stops penalties or reporting', /(打|致)?电话.{0,10}(停止|暂停|免).{0,4}(罚息|上报|征信)|停息挂账/],
    ['a plan restores credit', /(恢复|修复|洗白).{0,4}(信用|征信)|(征信|信用).{0,4}(恢复|修复|洗白)/],
    ['the old number is the bank’s', /400-?999-?8866/],
    ['36% is a rule', /36\s*[%％]/],
    ['article 70 for loans', /第?(七十|70)条/],
  ];
  const stated = [...ALL.filter(({ certainty }) => certainty !== 'hearsay').map(({ text }) => text), ...ABOUT.flatMap(({ lines }) => lines)];

  test.each(CLAIMS)('%s', (_name, claim) => {
    expect(stated.filter((text) => claim.test(text))).toEqual([]);
  });

  test('the terms and the deferral that go around are there, as hearsay', () => {
    expect(FACTS.find(({ text }) => text.includes('12–40 期'))?.certainty).toBe('hearsay');
  });
});

test('no more is said of the hotline than is known: that it is the bank’s, not that there is no other', () => {
  const hotline = FACTS.find(({ text }) => text.includes('95384'))?.text ?? '';
  expect(hotline).toContain('95384');
  expect(hotline).not.toMatch(/只有|唯一/);
});

test('no shouting, no blame, no congratulations', () => {
  const all = [...ALL.map(({ text }) => text), ...ABOUT.flatMap(({ heading, lines }) => [heading, ...lines])].join('');
  expect(all).not.toMatch(/[!！]|恭喜|偿付|违约(?!金)|老赖|欠债不还/);
});
