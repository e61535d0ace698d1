import fs from 'node:fs';
import path from 'node:path';
import { isISODate } from '../../miniprogram/calc';
import { HELP_DOORS } from '../../miniprogram/content/help-doors';
import { textOf, articleTitle } from '../../miniprogram/help/content/article';
import { ARTICLES } from '../../miniprogram/help/content/articles';
import { BY_ACCOUNT, BY_APP, BY_PHONE } from '../../miniprogram/help/content/channels';
import { NUMBERS } from '../../miniprogram/help/content/numbers';
import { findDoors } from '../../miniprogram/help/search/find';
import { contentEntries } from '../../scripts/content-entries';

const ROOT = path.resolve(__dirname, '../../miniprogram');
const LONGEST_ARTICLE = 450; // characters, under 90 seconds

test.each(contentEntries().map((entry) => [`${entry.file}: ${entry.what}`, entry.evidence] as const))('%s', (_name, { source, checkedOn, certainty, address }) => {
  expect(source.trim()).not.toBe('');
  expect(isISODate(checkedOn)).toBe(true);
  expect(checkedOn >= '2026-01-01' && checkedOn <= '2099-12-31').toBe(true);
  expect(['official', 'reported', 'hearsay']).toContain(certainty);
  if (address !== undefined) expect(address).toMatch(/^[\w-]+(\.[\w-]+)+(\/\S*)?$/);
});

test('the walk finds entries in every folder', () => {
  const files = new Set(contentEntries().map(({ file }) => file));
  expect([...files]).toEqual(expect.arrayContaining(['content/legal-limits.ts', 'plans/content/signing-checklist.ts', 'help/content/facts.ts', 'help/content/numbers.ts', 'content/scam-signs.ts']));
});

describe.each(ARTICLES.map((article) => [article.id, article] as const))('article %s', (id, { lines, words }) => {
  test('is read in under 90 seconds, by a title that answers, and rests on a fact', () => {
    expect([articleTitle(id), ...lines.map(textOf)].join('').length).toBeLessThanOrEqual(LONGEST_ARTICLE);
    expect(articleTitle(id)).not.toMatch(/[？?。]$|怎么$|指南|须知/);
    expect(words.length).toBeGreaterThan(0);
    expect(lines.some((line) => typeof line !== 'string')).toBe(true);
  });
});

test('advice states nothing of the world: no figures, no rules', () => {
  const advice = [...ARTICLES.flatMap(({ lines }) => lines), ...[BY_APP, BY_PHONE, BY_ACCOUNT].flatMap(({ steps }) => steps)].filter((line) => typeof line === 'string');
  expect(advice.filter((text) => /\d|《|第.{1,4}条|应当|法律规定/.test(text))).toEqual([]);
});

test('every door leads somewhere, and every article has its door', () => {
  const app = JSON.parse(fs.readFileSync(path.join(ROOT, 'app.json'), 'utf8')) as { pages: string[]; subPackages: { root: string; pages: string[] }[] };
  const pages = [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))];
  const doors = HELP_DOORS.flatMap(({ doors }) => doors);
  for (const { page } of doors) expect(pages).toContain(page.slice(1).split('?')[0]);
  const ids = doors.flatMap(({ page }) => /article\/index\?id=(.+)/.exec(page)?.[1] ?? []);
  expect([...ids].sort()).toEqual(ARTICLES.map(({ id }) => id).sort());
  expect(new Set(doors.map(({ page }) => page)).size).toBe(doors.length);
});

test('no number stands twice, and each is digits alone', () => {
  expect(new Set(NUMBERS.map(({ digits }) => digits)).size).toBe(NUMBERS.length);
  for (const { digits } of NUMBERS) expect(digits).toMatch(/^\d{3,11}$/);
});

describe('search', () => {
  const first = (typed: string) => findDoors(typed).map(({ page }) => page.replace(/^.*(id=|\/help\/|\/settings\/)/, ''));

  test.each([
    ['罚息', 'cost-limits'],
    ['罚金', 'cost-limits'],
    ['滞纳金', 'cost-limits'],
    ['罚 息', 'cost-limits'],
    ['催债', 'collectors'],
    ['催收打给我家人', 'collectors'],
    ['怎么投诉', 'complaints'],
    ['举报催收', 'collectors'],
    ['会不会被起诉', 'limitation'],
    ['征信多久消除', 'five-years'],
    ['修复征信', 'credit-repair'],
    ['60期', 'sixty-terms'],
    ['代理协商', 'agents'],
    ['假App', 'fake-app'],
    ['睡不着', 'bad-night'],
    ['想死', 'bad-night'],
    ['还不上怎么办', 'first-steps'],
    ['客服电话', 'channels/index'],
    ['换手机', 'home/index'],
    ['隐私', 'about/index'],
  ])('%s', (typed, expected) => {
    expect(first(typed).slice(0, 3)).toContain(expected);
  });

  test('nothing for nothing, and for what is not there', () => {
    for (const typed of ['', '  ', '，。', '火星旅行']) expect(findDoors(typed)).toEqual([]);
  });
});
