import fs from 'node:fs';
import path from 'node:path';
import { assessLoan, buildSchedule, isISODate, planInstallments } from '../../miniprogram/calc';
import { ARTICLE, ARTICLES_OF, HELP_DOORS } from '../../miniprogram/content/help-doors';
import { textOf } from '../../miniprogram/help/content/article';
import { ARTICLES } from '../../miniprogram/help/content/articles';
import { COURT_THINGS } from '../../miniprogram/help/content/court-kinds';
import { BY_ACCOUNT, BY_APP, BY_PHONE } from '../../miniprogram/help/content/channels';
import { allDoors, SHELVES } from '../../miniprogram/help/content/shelves';
import { NUMBERS } from '../../miniprogram/help/content/numbers';
import { findDoors } from '../../miniprogram/help/search/find';
import { contentEntries } from '../../scripts/content-entries';

const ROOT = path.resolve(__dirname, '../../miniprogram');
const money = (fen: number) => (fen / 100).toLocaleString('en', { minimumFractionDigits: 2 });
const LONGEST_ARTICLE = 450; // characters, under 90 seconds

test.each(contentEntries().map((entry) => [`${entry.file}: ${entry.what}`, entry.evidence] as const))('%s', (_name, { source, checkedOn, certainty, address }) => {
  expect(source.trim()).not.toBe('');
  expect(isISODate(checkedOn)).toBe(true);
  expect(checkedOn >= '2026-01-01' && checkedOn <= '2099-12-31').toBe(true);
  expect(['official', 'industry', 'computed', 'reported', 'sample', 'hearsay']).toContain(certainty);
  if (address !== undefined) expect(address).toMatch(/^[\w-]+(\.[\w-]+)+(\/\S*)?$/);
});

test('the walk finds entries in every folder', () => {
  const files = new Set(contentEntries().map(({ file }) => file));
  expect([...files]).toEqual(expect.arrayContaining(['content/legal-limits.ts', 'plans/content/signing-checklist.ts', 'help/content/facts/collection.ts', 'help/content/numbers.ts', 'help/content/scam-signs.ts']));
});

describe.each(ARTICLES.map((article) => [article.id, article] as const))('article %s', (_id, { title, lines, words }) => {
  test('is read in under 90 seconds, by a title that answers, and rests on a fact', () => {
    expect([title, ...lines.map(textOf)].join('').length).toBeLessThanOrEqual(LONGEST_ARTICLE);
    expect(title).not.toMatch(/[？?。]$|怎么$|指南|须知/);
    expect(words.length).toBeGreaterThan(0);
    expect(lines.some((line) => typeof line !== 'string')).toBe(true);
  });
});

test('advice states nothing of the world: no figures, no rules', () => {
  const advice = [...ARTICLES.flatMap(({ lines }) => lines), ...COURT_THINGS.flatMap(({ todo }) => todo), ...[BY_APP, BY_PHONE, BY_ACCOUNT].flatMap(({ steps }) => steps)].filter((line) => typeof line === 'string');
  expect(advice.filter((text) => /\d|《|第.{1,4}条|应当|法律规定/.test(text))).toEqual([]);
});

test('every door leads somewhere, and is called what the page behind it is', () => {
  const app = JSON.parse(fs.readFileSync(path.join(ROOT, 'app.json'), 'utf8')) as { pages: string[]; subPackages: { root: string; pages: string[] }[] };
  const pages = [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))];
  const doors = [...HELP_DOORS.flatMap((group) => group.doors), ...allDoors()];
  for (const { page } of doors) expect(pages).toContain(page.slice(1).split('?')[0]);
  expect(new Set(allDoors().map(({ page }) => page)).size).toBe(allDoors().length);
  const called = new Map([...ARTICLES.map(({ id, title }) => [ARTICLE + id, title] as const), ...SHELVES.map(({ id, heading }) => [ARTICLES_OF + id, heading] as const)]);
  for (const { page, title } of doors.filter((door) => door.page.includes('?'))) expect([page, title]).toEqual([page, called.get(page)]);
});

test('every article stands on one shelf', () => {
  expect(SHELVES.flatMap(({ articles }) => articles).sort()).toEqual(ARTICLES.map(({ id }) => id).sort());
});

test('the article that the app began with, worked out anew', () => {
  const text = ARTICLES.find(({ id }) => id === 'example')?.lines.map(textOf).join('') ?? '';
  const debt = { principal: 5_700_000, interest: 0, penalty: 0, lateFee: 0 };
  const plan = planInstallments({ debt, signedOn: '2025-01-15', termCount: 36, firstDueOn: '2025-02-15', price: { kind: 'total-interest', amount: 700_000 } });
  const payments = [0, 35].map((place) => money((plan.installments[place]?.principal ?? 0) + (plan.installments[place]?.interest ?? 0)));
  const rates = [plan.rates.flatAnnual, plan.rates.simpleAnnual, plan.rates.compoundAnnual].map((rate) => `${(rate * 100).toFixed(2)}%`);
  const terms = { principal: 5_700_000, borrowedOn: '2025-01-15', dailyRate: '0.0005', method: 'equal-principal', dueDay: 15, interestBasis: 'monthly' } as const;
  const interest = (termCount: number) => buildSchedule({ ...terms, termCount }).reduce((sum, one) => sum + one.interest, 0);
  for (const figure of [...payments, money(plan.totalPaid), ...rates, money(interest(12)), money(700_000 - interest(12))]) expect(text).toContain(figure);
  expect(Math.round(interest(36) / 100_000)).toBe(16);
});

test('a day of penalty on 1,500 yuan', () => {
  const text = ARTICLES.find(({ id }) => id === 'penalty')?.lines.map(textOf).join('') ?? '';
  const borrowed = { principal: 150_000, borrowedOn: '2026-01-15', dailyRate: '0.0005', method: 'bullet', termCount: 1, dueDay: 15 } as const;
  const { totals } = assessLoan({ terms: borrowed, payments: [] }, '2026-02-16');
  expect(text).toContain(`约 ${(totals.penaltyDue / 100).toFixed(2)} 元`);
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
    ['会不会被起诉', 'court-papers'],
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

/** A law, a rule or a standard is named with who issued it and when; what isn't sure may have no document. */
test('what is official or a norm of the trade, and has figures, names its document with issuer and date, or who announced it', () => {
  const sure = contentEntries().filter(({ file, evidence }) => /help\/content\/facts\//.test(file) && ['official', 'industry'].includes(evidence.certainty));
  const vague = sure.filter(({ evidence }) => !/（[^（）]{2,}，[^（）]*\d{4}[^（）]*）|，\d{4}|〔\d{4}〕|说明|号码/.test(evidence.source));
  expect(vague.filter(({ what }) => /\d/.test(what)).map(({ what, evidence }) => `${what} ${evidence.source}`)).toEqual([]);
});

test('hearsay and reports look like it: no document is claimed that nobody read', () => {
  for (const { what, evidence } of contentEntries()) {
    if (evidence.certainty === 'hearsay') expect([what, evidence.source]).toEqual([what, expect.not.stringMatching(/第.{1,4}条/)]);
  }
});
