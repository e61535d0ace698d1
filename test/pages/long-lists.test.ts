import fs from 'node:fs';
import path from 'node:path';
import { card } from '../ledger/other-debts';
import { callRecord } from '../help/call-records';
import { mountPage, phone, today, type Page } from '../support';
import { isShown, tagName, tagsAbove, tagsBelow } from '../support/tree';
import { fill, inOtherDebts, inTheBook, loan, paid } from './book';
import { inTheDrawer, savedPlan, SIGNABLE } from './plans';

/*
 * No page grows beyond what a cheap phone draws at once, whatever the ledger holds: at most 1,000 nodes, and 60 children of
 * one. A ledger longer than any portion is shown on every page, with all that folds opened and every portion as long as it gets.
 */
const MOST_NODES = 1000;
const MOST_CHILDREN = 60;
const MANY = 65;

const ROOT = path.resolve(__dirname, '../../miniprogram');
const app = JSON.parse(fs.readFileSync(path.join(ROOT, 'app.json'), 'utf8')) as { pages: string[]; subPackages: { root: string; pages: string[] }[] };
const PAGES = [...app.pages, ...app.subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))];

const many = <T>(make: (place: number) => T): T[] => Array.from({ length: MANY }, (_, place) => make(place));
const dayAfter = (place: number): string => new Date(Date.UTC(2015, 0, 20 + place * 17)).toISOString().slice(0, 10);

/** 360 terms, 130 of them due, most of those paid late or in two parts. */
const LONG = loan({
  id: 'a', lender: '长的',
  terms: { principal: 100_000_000, borrowedOn: '2015-01-15', firstDueOn: '2015-02-15', dailyRate: '0.0001', termCount: 360 },
  repayments: Array.from({ length: 200 }, (_, place) => paid(dayAfter(place), 260_000 + place, { id: `r${place}` })),
});
const OTHERS = many((place) => loan({ id: `l${place}`, lender: `第 ${place} 家`, repayments: [paid('2026-03-10', 10_000 + place, { id: `p${place}` })] }));

beforeEach(() => {
  today('2026-03-24');
  inTheBook(LONG, ...OTHERS, loan({ id: 'b', terms: { firstDueOn: '2026-02-15' } }));
  inOtherDebts(...many((place) => card(`c${place}`, {}, { lender: `卡 ${place}` })));
  inTheDrawer(savedPlan('p', { form: SIGNABLE }), ...many((place) => savedPlan(`q${place}`, { name: `方案 ${place}`, form: { ...SIGNABLE, termCount: '60', totalInterest: String(7000 + place) } })));
  const calls = many((place) => callRecord(`call${place}`, { calledOn: '2026-03-20', calledAt: '23:05', promise: `发书面方案 ${place}`, promisedBy: '2026-03-24', loanId: `l${place}` }));
  for (const call of calls) phone.storage.write(`call/${call.id}`, call);
  const broken = many((place) => `x${place}`);
  for (const id of broken) phone.storage.write(`loan/${id}`, { version: 2, id, note: '只剩这些' });
  phone.storage.write('index/call', { version: 1, ids: calls.map(({ id }) => id), deleted: [] });
});

const QUERIES: Readonly<Record<string, Record<string, string>>> = {
  'loan/detail/index': { id: 'a' }, 'loan/fill-in/index': { id: 'a' }, 'loan/repayment-form/index': { loan: 'a' }, 'loan/new-bill/index': { loan: 'a' }, 'loan/reconcile/index': { id: 'a' },
  'plans/saved-plan/index': { id: 'q1' }, 'plans/checklist/index': { plan: 'p' }, 'loan/agreement-form/index': { plan: 'p' },
  'help/remind/index': { loan: 'a' }, 'help/article/index': { id: 'negotiation' }, 'help/articles/index': { about: 'courts' }, 'help/words/index': { word: '罚息' },
};

const explain = async (page: Page): Promise<void> => page.tap(page.findAll('.parts__row').filter((row) => row.attr('ariaRole') === 'button')[0]);
const openFirst = (selector: string) => async (page: Page): Promise<void> => page.tap(page.findAll(selector)[0]);
const MESSAGE = '【某某银行】您 3 月 15 日应还 1,777.78 元，请按时还款。\n\n';
const BILL = Array.from({ length: 120 }, (_, place) => `${2020 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}-15 应还 1,777.78 元`).join('\n');

/** What a page can be brought to beside its folds. */
const STATES: Readonly<Record<string, readonly ((page: Page) => Promise<void>)[]>> = {
  'loan/detail/index': [explain],
  'pages/plan/index': [openFirst('check-row')],
  'plans/saved/index': [openFirst('check-row')],
  'months/order/index': [(page) => fill(page, '每月能拿出', '900000')],
  'months/short/index': [(page) => fill(page, '手里的钱', '3000')],
  'months/ahead/index': [(page) => page.tap(page.findAll('.ahead__month view').find((tag) => tag.attr('ariaRole') === 'button'))],
  'months/extra/index': [(page) => fill(page, '一笔额外的钱', '3000')],
  'help/messages/index': [(page) => page.fire('text-area', 'change', { value: MESSAGE.repeat(30) })],
  'help/bill/index': [(page) => page.fire('text-area', 'change', { value: BILL })],
};

/** Opens what is folded, and takes every list as far as it goes without giving up what stands there. */
async function widen(page: Page): Promise<void> {
  for (const fold of page.findAll('fold-panel')) await page.fire(fold, 'change', { value: page.findAll('fold-panel').map((one) => String(one.attr('value'))) });
  for (const word of ['展开后面', '还有', '怎么算的']) {
    const button = page.findAll('button').find((tag) => tag.text().startsWith(word));
    if (button !== undefined) await button.tap();
  }
  for (let next = page.findAll('more-rows button'); ; next = page.findAll('more-rows button')) {
    const more = next.find((button) => button.text().startsWith('再看'));
    if (more === undefined) return;
    await more.tap();
  }
}

/** All tags of the page, those of components too, and the most that stand right inside one. */
function sizeOf(page: Page): { nodes: number; children: number; where: string } {
  const all = tagsBelow(page.node.shadowRoot).filter(isShown);
  const inside = new Map<unknown, number>();
  for (const tag of all) {
    const [above] = tagsAbove(tag);
    inside.set(above, (inside.get(above) ?? 0) + 1);
  }
  const [most] = [...inside].sort(([, a], [, b]) => b - a);
  return { nodes: all.length, children: most?.[1] ?? 0, where: most?.[0] === undefined ? '' : tagName(most[0] as never) };
}

test.each(PAGES.flatMap((route) => [undefined, ...(STATES[route] ?? [])].map((state, place) => [`${route}${place === 0 ? '' : `, ${place}`}`, route, state] as const)))('%s stays small', async (name, route, state) => {
  const page = await mountPage(route, QUERIES[route] ?? {});
  expect(page.text()).not.toMatch(/没有这笔借款|没有这个方案|没有可补记|账本打不开/);
  await state?.(page);
  await widen(page);
  const { nodes, children, where } = sizeOf(page);
  console.info(`${name}: ${nodes} nodes, ${children} children of a ${where}`);
  expect({ nodes: nodes > MOST_NODES ? nodes : 'few', children: children > MOST_CHILDREN ? `${children} of a ${where}` : 'few' }).toEqual({ nodes: 'few', children: 'few' });
});
