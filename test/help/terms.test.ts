import fs from 'node:fs';
import path from 'node:path';
import { TERMS } from '../../miniprogram/help/content/terms';

const ROOT = path.resolve(__dirname, '../../miniprogram');
const templates = (fs.readdirSync(ROOT, { recursive: true }) as string[]).filter((file) => file.endsWith('.wxml'));
const rows = templates.flatMap((file) => [...fs.readFileSync(path.join(ROOT, file), 'utf8').matchAll(/<term-words[^>]* words="([^"]*)"/g)].map(([, words = '']) => ({ file, words: words.split(' ') })));
const known = TERMS.map(({ word }) => word);

test('every word that can be tapped has its meaning', () => {
  expect(rows.flatMap(({ file, words }) => words.filter((word) => !known.includes(word)).map((word) => `${file}: ${word}`))).toEqual([]);
});

test('every term of the trade can be tapped where it stands: loans, plans, forms', () => {
  const tapped = new Set(rows.flatMap(({ words }) => words));
  expect(known.filter((word) => !tapped.has(word))).toEqual([]);
  expect(rows.map(({ file }) => file)).toEqual(expect.arrayContaining([
    'loan/detail/index.wxml', 'loan/reconcile/index.wxml', 'loan/repayment-form/index.wxml', 'loan/loan-form/index.wxml', 'pages/plan/index.wxml',
    'pages/repayments/index.wxml', 'loan/agreement-form/index.wxml', 'plans/checklist/index.wxml', 'plans/saved/index.wxml', 'components/plan-result/index.wxml',
  ]));
});

test('a meaning is one breath, and states nothing of the world: no figures, no rules', () => {
  expect(new Set(known).size).toBe(known.length);
  for (const { meaning } of TERMS) {
    expect(meaning.length).toBeLessThanOrEqual(50);
    expect(meaning).not.toMatch(/\d|《|第.{1,4}条|应当|法律规定|！/);
  }
});
