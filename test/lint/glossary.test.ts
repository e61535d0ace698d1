import { lawbook, rulesIn, writtenTexts } from './law';

/** Names in the glossary are names in the code; those of rules that the code doesn't follow yet may still come. */
const texts = writtenTexts();
const code = texts.filter(({ file }) => file.startsWith('miniprogram/') && file.endsWith('.ts')).map(({ text }) => text).join('\n');
const [, ahead = ''] = lawbook().split('## Not in the code yet');
const rows = (texts.find(({ file }) => file === 'docs/glossary.md')?.text ?? '').split('\n').filter((line) => line.startsWith('| ') && line.includes('`'));

/** "from rule 7.1 to rule 7.24" covers all between. */
function isAhead(rule: string): boolean {
  const [section, place] = rule.split('.').map(Number) as [number, number];
  const spans = [...ahead.matchAll(/from rule (\d+)\.(\d+) to rule \d+\.(\d+)/g)].map((span) => span.slice(1).map(Number));
  return ahead.includes(`rule ${rule},`) || ahead.includes(`rule ${rule}.`) || spans.some(([of = 0, first = 0, last = 0]) => section === of && place >= first && place <= last);
}

test('the glossary has its words', () => {
  expect(rows.length).toBeGreaterThan(70);
});

test.each(rows)('%s', (row) => {
  const [, , names = '', where = ''] = row.split('|');
  const [, rule = ''] = /rule (\d+\.\d+)/.exec(where) ?? [];
  if (rule !== '' && isAhead(rule)) return expect(rulesIn(lawbook()).map(({ number }) => number)).toContain(rule);
  const words = [...names.matchAll(/`([\w-]+)`/g)].map(([, word = '']) => word);
  expect(words.filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(code))).toEqual([]);
});
