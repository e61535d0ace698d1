import fs from 'node:fs';
import path from 'node:path';
import { callRecord } from '../help/call-records';
import { card } from '../ledger/other-debts';
import { mountPage, phone, settle, today } from '../support';
import { inOtherDebts, inTheBook, LOAN, paid } from './book';
import { inTheDrawer, savedPlan, SIGNABLE } from './plans';

/*
 * An engine that loses what a page says before its first picture, by setData or as its title: whatever it lost must have
 * been said again by the time the page is at rest. Promises and short timers are all done before the picture comes.
 */

const app = JSON.parse(fs.readFileSync(path.resolve(__dirname, '../../miniprogram/app.json'), 'utf8')) as { pages: string[]; subPackages: { root: string; pages: string[] }[] };
const PAGES = [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))];
/** What a page is about; those that aren't named need no query. */
const QUERIES: Readonly<Record<string, Record<string, string>>> = {
  'loan/detail/index': { id: 'a' },
  'loan/loan-form/index': { id: 'a' },
  'loan/repayment-form/index': { loan: 'a', id: 'paid-2026-02-15' },
  'loan/reconcile/index': { id: 'a' },
  'loan/new-bill/index': { loan: 'a' },
  'loan/fill-in/index': { id: 'a' },
  'plans/saved-plan/index': { id: 'p' },
  'plans/checklist/index': { plan: 'p' },
  'loan/agreement-form/index': { plan: 'p' },
  'help/article/index': { id: 'negotiation' },
  'help/articles/index': { about: 'courts' },
  'help/words/index': { word: '罚息' },
  'help/call-form/index': { id: 'k' },
  'help/prepare/index': { plan: 'p' },
  'help/remind/index': { loan: 'a' },
  'months/other-debt/index': { id: 'card' },
};

beforeEach(() => {
  today('2026-03-24');
  inTheBook({ ...LOAN, repayments: [paid('2026-02-15', 563_350)] });
  inOtherDebts(card('card'));
  inTheDrawer(savedPlan('p', { form: SIGNABLE }));
  phone.storage.write('call/k', callRecord('k', { calledOn: '2026-03-20', promise: '回电', promisedBy: '2026-03-24' }));
  phone.storage.write('index/call', { version: 1, ids: ['k'], deleted: [] });
  phone.storage.write('draft/household', { income: '9000', livingCosts: '3000', otherDebts: '', share: '80' });
});

test.each(PAGES)('%s', async (route) => {
  if (route === 'settings/lock/index') phone.storage.write('at-once/lock', { after: 60, body: '' }, { plain: true });
  const lost: { data: Record<string, unknown>; title: string } = { data: {}, title: '' };
  const page = await mountPage(route, QUERIES[route] ?? {}, {
    loses: ({ data, title }) => {
      Object.assign(lost.data, data);
      lost.title = title ?? lost.title;
    },
  });
  await settle();
  const names = Object.keys(lost.data);
  expect(Object.fromEntries(names.map((name) => [name, page.data[name]]))).toEqual(lost.data);
  if (lost.title !== '') expect(phone.callsTo('setNavigationBarTitle').slice(1).at(-1)).toEqual({ title: lost.title });
  expect(page.data['state']).not.toBe('loading');
});
