import { citationsIn, lawbook, rulesIn, writtenTexts } from './law';

const rules = rulesIn(lawbook());
const numbers = new Set(rules.map(({ number }) => number));
const texts = writtenTexts();

/** Built, so that this file cites nothing it doesn't mean. */
const cite = (number: string, word = 'rule') => `${word} ${number}`;

describe('docs/rules.md', () => {
  test('has its rules', () => {
    expect(rules.length).toBeGreaterThan(150);
  });

  test('every rule can be linked to by its number', () => {
    expect(rules.filter(({ number, anchor }) => number !== anchor)).toEqual([]);
  });

  test('numbers ascend within each section and none stands twice', () => {
    const places = rules.map(({ number }) => number.split('.').map(Number) as [number, number]);
    const wrong = places.filter(([section, place], index) => {
      const [before, last] = places[index - 1] ?? [0, 0];
      return section === before ? place <= last : section !== before + 1 || place !== 1;
    });
    expect(wrong).toEqual([]);
  });

  test('nothing that looks like a rule is left without a number', () => {
    const [, ...sections] = lawbook().split(/^## (?=\d)/m);
    const unnumbered = sections.flatMap((section) => (section.split(/^## /m)[0] ?? '').split('\n').filter((line) => line.startsWith('- ') && rulesIn(line).length === 0));
    expect(sections).toHaveLength(9);
    expect(unnumbered).toEqual([]);
  });
});

describe('a citation', () => {
  test.each([
    [`Rounded once (${cite('2.6')}).`, ['2.6']],
    [`as ${cite('4.12')}, ${cite('4.13')} have it`, ['4.12', '4.13']],
    [`the payment (rule\n * 4.12) is`, ['4.12']],
    [`ends in ${cite('3.1')}.`, ['3.1']],
    [cite('3 and 4', 'rules'), [cite('3', 'rules')]],
    [cite('4.1', 'rules'), [cite('4.1', 'rules')]],
    [cite('4'), [cite('4')]],
    [cite('4.1', 'Rule'), [cite('4.1', 'Rule')]],
    ['overdueRules and a rule of three', []],
  ])('%j cites %j', (text, want) => {
    expect(citationsIn(text)).toEqual(want);
  });
});

test('every citation names a rule that exists, as `rule 4.12`', () => {
  const wrong = texts.flatMap(({ file, text }) => citationsIn(text).filter((cited) => !numbers.has(cited)).map((cited) => `${file}: ${cited}`));
  expect(wrong).toEqual([]);
});

test('the law is looked up in docs/rules.md and nowhere else', () => {
  const elsewhere = new RegExp(`\\b(${['domain', 'calc', 'facts', 'ux', 'style', 'lenders', 'toolchain'].join('|')})\\.md\\b`);
  expect(texts.filter(({ text }) => elsewhere.test(text)).map(({ file }) => file)).toEqual([]);
});

test('links into docs/rules.md lead to a rule', () => {
  const linked = texts.flatMap(({ file, text }) => [...text.matchAll(/rules\.md#(\d+\.\d+)/g)].map(([, number = '']) => ({ file, number })));
  expect(linked.filter(({ number }) => !numbers.has(number))).toEqual([]);
});
