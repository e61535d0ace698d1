import fs from 'node:fs';
import path from 'node:path';
import { family, mortgage } from '../ledger/other-debts';
import { mountPage, phone, today, type Page } from '../support';
import { choose, fill, inOtherDebts, inTheBook, loan, LOAN, paid } from './book';
import { inTheDrawer, openKind, savedPlan, SIGNABLE } from './plans';

/**
 * What a screen reader and the system's font size need, on every page: read in the templates, where nothing is left
 * out, and on the pages as they render, where a label may turn out empty.
 */
const ROOT = path.resolve(__dirname, '../../miniprogram');
const app = JSON.parse(fs.readFileSync(path.join(ROOT, 'app.json'), 'utf8')) as { pages: string[]; subPackages: { root: string; pages: string[] }[] };
const pages = [...app.pages, ...app.subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))];
/** Those that all pages share, and those of a subpackage. */
const components = (fs.readdirSync(ROOT, { recursive: true }) as string[])
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('/index.json') && !/(^|\/)(miniprogram_npm|node_modules)\//.test(file))
  .filter((file) => (JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8')) as { component?: boolean }).component === true)
  .map((file) => file.replace(/\.json$/, ''));
const source = (file: string) => fs.readFileSync(path.join(ROOT, `${file}.wxml`), 'utf8');

/** Opening tags as written, comments left out; a ">" inside quotes or braces doesn't end one. */
const tags = (file: string) => source(file).replace(/<!--.*?-->/gs, '').match(/<[a-z][\w-]*(?:"[^"]*"|'[^']*'|[^>"'])*>/g) ?? [];
const named = (tag: string) => /^<([\w-]+)/.exec(tag)?.[1] ?? '';
const listens = (tag: string) => /\s(?:mut-|capture-)?(?:bind|catch):?(?:tap|longpress)=/.test(tag);

const LABELLED = ['text-field', 'text-area', 'date-field', 'choice-field', 'choice-row', 'check-row'];
/** These are buttons to a screen reader by themselves. */
const BUTTONS = ['button', 't-button', 'navigator', 'door-row', 'undo-bar'];

/** Covered, as while the app is in the background with a lock set, a page shows nothing. */
const PAGE_META = `<page-meta root-font-size="system" page-style="{{covered ? 'visibility: hidden; opacity: 0' : ''}}" />`;

test.each(pages)('%s follows the font size of the system, and can be covered', (page) => {
  expect(source(page).trimStart().split('\n')[0]).toBe(PAGE_META);
});

test.each([...pages, ...components])('%s: what is tapped says what it is, and what is typed into has a label', (file) => {
  const mute = tags(file).filter((tag) => listens(tag) && !BUTTONS.includes(named(tag)) && !/\saria-role="[a-z]/.test(tag));
  const unlabelled = tags(file).filter((tag) => LABELLED.includes(named(tag)) && !/\slabel="[^"]+"/.test(tag));
  const wheels = tags(file).filter((tag) => ['picker', 't-switch', 'switch', 'slider'].includes(named(tag)) && !/\saria-label="[^"]+"/.test(tag));
  expect([...mute, ...unlabelled, ...wheels]).toEqual([]);
});

test.each([...pages, ...components])('%s: an icon alone is never the only name of a button', (file) => {
  const buttons = source(file).match(/<(t-button|button)\b(?:"[^"]*"|[^>"])*>.*?<\/\1>/gs) ?? [];
  expect(buttons.filter((button) => !/aria-label="[^"]+"/.test(button) && button.replace(/<[^>]*>/g, '').trim() === '')).toEqual([]);
});

describe('as rendered', () => {
  const asItIs = () => Promise.resolve();
  const WAYS: [string, Record<string, string>, (page: Page) => Promise<void>][] = [
    ['pages/loans/index', {}, asItIs],
    ['pages/repayments/index', {}, asItIs],
    ['pages/plan/index', {}, (page) => choose(page, '怎么报价', '年利率')],
    ['pages/plan/index', {}, (page) => openKind(page, '延期')],
    ['pages/plan/index', {}, (page) => openKind(page, '一次性结清')],
    ['plans/saved/index', {}, asItIs],
    ['plans/saved-plan/index', { id: 'p' }, asItIs],
    ['plans/checklist/index', { plan: 'p' }, asItIs],
    ['loan/agreement-form/index', { plan: 'p' }, (page) => choose(page, '每期金额', '逐期填')],
    ['pages/new-loan/index', {}, asItIs],
    ['help/bill/index', {}, (page) => page.tap(page.withText('加一期'))],
    ['help/bill/index', {}, (page) => choose(page, '写的是', '借款金额')],
    ['help/messages/index', {}, (page) => page.fire('text-area', 'change', { value: '您的微粒贷已还本息共100.00元【微众银行】' })],
    ['help/picture/index', {}, asItIs],
    ['loan/fill-in/index', { id: 'b' }, asItIs],
    ['loan/detail/index', { id: 'a' }, asItIs],
    ['loan/loan-form/index', { id: 'a' }, (page) => choose(page, '贷款机构', '其他')],
    ['loan/repayment-form/index', { loan: 'a' }, async (page) => {
      for (const each of page.findAll('switch')) await page.fire(each, 'change', { value: true });
    }],
    ['loan/new-bill/index', { loan: 'a' }, asItIs],
    ['loan/reconcile/index', { id: 'a' }, async (page) => {
      await fill(page, '逾期合计', '1');
    }],
    ['pages/help/index', {}, asItIs],
    ['help/about/index', {}, asItIs],
    ['help/channels/index', {}, asItIs],
    ['help/number-check/index', {}, asItIs],
    ['help/article/index', { id: 'negotiation' }, asItIs],
    ['help/articles/index', { about: 'courts' }, asItIs],
    ['help/court/index', {}, asItIs],
    ['help/words/index', { word: '罚息' }, asItIs],
    ['help/article/index', { id: 'penalty' }, asItIs],
    ['help/search/index', {}, asItIs],
    ['help/credit/index', {}, asItIs],
    ['help/prepare/index', { plan: 'p' }, asItIs],
    ['help/calls/index', {}, asItIs],
    ['help/remind/index', { loan: 'a' }, asItIs],
    ['help/call-form/index', {}, async (page) => { await page.fire('text-area[label=答应了什么]', 'change', { value: '发书面方案' }); }],
    ['months/order/index', {}, (page) => fill(page, '每月能拿出', '9000')],
    ['months/household/index', {}, (page) => fill(page, '工资到手', '9000')],
    ['months/ahead/index', {}, asItIs],
    ['months/short/index', {}, (page) => fill(page, '手里的钱', '3000')],
    ['months/reserve/index', {}, asItIs],
    ['months/progress/index', {}, asItIs],
    ['months/overview/index', {}, asItIs],
    ['months/other-debt/index', {}, (page) => choose(page, '哪一种', '信用卡、花呗')],
    ['months/other-debt/index', { id: 'family' }, asItIs],
    ['months/other-debt/index', { id: 'mortgage' }, asItIs],
    ['months/extra/index', {}, (page) => fill(page, '一笔额外的钱', '3000')],
    ['settings/home/index', {}, asItIs],
    ['settings/damaged/index', {}, asItIs],
    ['settings/backup/index', {}, asItIs],
    ['settings/lock-settings/index', {}, asItIs],
    ['settings/lock/index', {}, asItIs],
    ['settings/unexpected/index', {}, (page) => page.tap(page.withText('看看报告'))],
    ['settings/self-check/index', {}, asItIs],
    ['settings/privacy/index', {}, (page) => page.tap(page.findAll('t-button').find((button) => button.text() === '看看会删掉什么') ?? '')],
  ];

  beforeEach(() => {
    today('2026-03-24');
    phone.supply('getAccountInfoSync', () => ({ miniProgram: { envVersion: 'trial', version: '' } }));
    inTheBook(loan({ repayments: [paid('2026-02-15', 563_350)], terms: { method: 'interest-first' } }), { ...LOAN, id: 'b' });
    inOtherDebts(family('family', { monthly: 100_000 }), mortgage('mortgage', { steps: [{ from: '2026-06-01', annualRate: '0.042' }, { from: '2026-09-01', annualRate: '0.039' }] }));
    inTheDrawer(savedPlan('p', { form: SIGNABLE }), savedPlan('q', { name: '延期', form: { ...SIGNABLE, kind: 'deferral' } }));
  });

  test('every page is walked, and every component read', () => {
    expect(components).toEqual(expect.arrayContaining(['components/page-state/index', 'components/plan-result/index', 'components/schedule-table/index', 'components/text-area/index', 'components/undo-bar/index', 'help/fact-line/index', 'help/number-card/index']));
    expect([...new Set(WAYS.map(([route]) => route))].sort()).toEqual([...pages].sort());
  });

  test.each(WAYS)('%s: each field has a name, and no two the same', async (route, query, widen) => {
    const page = await mountPage(route, query);
    await widen(page);
    expect(page.text()).not.toMatch(/^$|没有这笔借款|没有这个方案|没有存下的方案|账本打不开/);
    const fields = LABELLED.flatMap((name) => page.findAll(name));
    expect(fields.filter((field) => String(field.attr('label') ?? '').trim() === '')).toEqual([]);
    // A row that is ticked is read with its detail: two loans of one lender are told apart by what they owe.
    const names = fields.map((field) => [field.attr('label'), field.name === 'check-row' ? field.attr('detail') : ''].join(' '));
    expect(names).toEqual([...new Set(names)]);
    const pickers = page.findAll('picker').map((picker) => picker.attr('ariaLabel'));
    expect(pickers.filter((label) => typeof label !== 'string' || label === '')).toEqual([]);
  });

  test.each(WAYS)('%s: whatever is called a button has words', async (route, query) => {
    const page = await mountPage(route, query);
    const buttons = page.findAll('view').filter((tag) => tag.attr('ariaRole') === 'button');
    expect(buttons.filter((button) => button.text() === '' && !button.attr('ariaLabel')).map((button) => button.attr('class'))).toEqual([]);
  });
});
