import { callRecord } from '../help/call-records';
import app from '../../miniprogram/app.json';
import { card, family, otherPayment } from '../ledger/other-debts';
import { mountPage, phone, restartApp, settle, today, type Page } from '../support';
import { tagsBelow, written } from '../support/tree';
import { agreement, signed } from './agreements';
import { inOtherDebts, inTheBook, loan, LOAN, paid } from './book';
import { inTheDrawer, savedPlan, SIGNABLE } from './plans';

/*
 * While amounts are hidden, no page says one: not in a text, not in an attribute, not in what it is called, not in a
 * dialog. Which amounts there are is read off the same pages while they are shown.
 */

/** Drawings and lengths: neither is read. */
const LOOKS = /data:image[^"\\]*|\d[\d.]*(?:rem|rpx|px)/g;
const KEY = 'at-once/amounts-hidden';
const MONEY = /\d[\d,]*\.\d\d+(?![\d%]| 倍)/g;

/** Amounts as people write them; each stands in a note, in what was said, or in the name of a plan. */
const BY_HAND = ['5w7', '57k', '八千六', '8.6千', '$8600.5', '6000/月', '57 000', '5万7', '1.2w', '三千元', '两万', '５７０００', '¥57,000', '57.000,00', '5 7 0 0 0', '8600'];

/** Everything that a page tells: its texts, the attributes of its tags, its title, and what was said over it. */
function told(page: Page): string {
  const attributes = tagsBelow(page.node.shadowRoot).flatMap((tag) => written(tag).attrs.map(({ value }) => JSON.stringify(value) ?? ''));
  const titles = phone.callsTo('setNavigationBarTitle').map(({ title }) => String(title));
  return [page.text(), ...attributes, ...titles, ...phone.said].join('\n').replace(LOOKS, '');
}

const asItIs = () => Promise.resolve();
const explain = (place: number) => async (page: Page) => page.tap(page.findAll('.parts__row').filter((row) => row.attr('ariaRole') === 'button')[place]);

const READ: [name: string, route: string, query: Record<string, string>, first: (page: Page) => Promise<unknown>][] = [
  ['the loans', 'pages/loans/index', {}, asItIs],
  ['the loans, one just removed', 'pages/loans/index', {}, async (page) => {
    const loan = await mountPage('loan/detail/index', { id: 'noted' });
    await loan.tap('.loan-page__remove');
    await loan.close();
    await page.show();
  }],
  ['the repayments', 'pages/repayments/index', {}, asItIs],
  ['a loan', 'loan/detail/index', { id: 'a' }, asItIs],
  ...[0, 1, 2, 3, 4, 5].map((place): typeof READ[number] => [`part ${place} of a loan explained`, 'loan/detail/index', { id: 'a' }, explain(place)]),
  ['a loan, a repayment just deleted', 'loan/detail/index', { id: 'a' }, (page) => page.tap(page.findAll('.repayment__action')[1])],
  ['a loan with too much paid', 'loan/detail/index', { id: 'paid' }, asItIs],
  ['a loan with amounts by hand', 'loan/detail/index', { id: 'by-hand' }, asItIs],
  ...BY_HAND.map((name, place): typeof READ[number] => [`a plan called ${name}`, 'plans/saved-plan/index', { id: `h${place}` }, asItIs]),
  ['a loan with a note', 'loan/detail/index', { id: 'noted' }, asItIs],
  ['a loan that was signed, and a term missed', 'loan/detail/index', { id: 'signed' }, asItIs],
  ['an agreement about to be taken back', 'loan/detail/index', { id: 'signed' }, async (page) => {
    phone.answerModal('cancel');
    await page.tap(page.withText('撤回这份协议'));
  }],
  ['the plan that held before', 'loan/detail/index', { id: 'signed', original: 'yes' }, asItIs],
  ['a loan in another agreement', 'loan/detail/index', { id: 'joined' }, asItIs],
  ['the saved plans', 'plans/saved/index', {}, asItIs],
  ['the saved plans, one just removed', 'plans/saved/index', {}, async (list) => {
    const page = await mountPage('plans/saved-plan/index', { id: 'r' });
    await page.tap('.saved-plan__remove');
    await page.close();
    await list.show();
  }],
  ['a saved plan, every term', 'plans/saved-plan/index', { id: 'p' }, async (page) => {
    await page.fire('fold-panel[value=schedule]', 'change', { value: ['why', 'schedule'] });
    await page.tap(page.withText('全部 36 期'));
  }],
  ['a saved deferral', 'plans/saved-plan/index', { id: 'q' }, asItIs],
  ['a saved settlement', 'plans/saved-plan/index', { id: 'r' }, asItIs],
  ['the year ahead, a month open', 'months/ahead/index', {}, (page) => page.tap(page.findAll('[ariaRole=listitem] [ariaRole=button]')[0])],
  ['how far one has come, explained', 'months/progress/index', {}, async (page) => {
    for (let tries = 0; tries < 60 && !page.has('.progress__part'); tries += 1) await settle();
    await page.tap(page.withText('怎么算的'));
  }],
  ['all debts on one page', 'months/overview/index', {}, asItIs],
  ['the checklist', 'plans/checklist/index', { plan: 'p' }, asItIs],
  ['the marks of the credit report', 'help/credit/index', {}, asItIs],
  ['the due days for the calendar', 'help/remind/index', { loan: 'a' }, asItIs],
  ['the calls, with a complaint', 'help/calls/index', {}, asItIs],
];
const FORMS: [route: string, query: Record<string, string>][] = [
  ['pages/plan/index', {}],
  ['loan/loan-form/index', {}],
  ['loan/loan-form/index', { id: 'a' }],
  ['loan/repayment-form/index', { loan: 'a' }],
  ['loan/new-bill/index', { loan: 'a' }],
  ['loan/reconcile/index', { id: 'a' }],
  ['loan/fill-in/index', { id: 'a' }],
  ['loan/agreement-form/index', { plan: 'p' }],
  ['help/call-form/index', {}],
  ['months/order/index', {}],
  ['months/household/index', {}],
  ['months/short/index', {}],
  ['months/reserve/index', {}],
  ['months/extra/index', { id: 'a' }],
  ['months/other-debt/index', { id: 'card' }],
];
/** Pages that show no amount, and why; those that don't open at all while amounts are hidden; and one that another test is about. */
const WITHOUT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['about', 'channels', 'articles', 'search', 'words', 'court', 'picture'].map((page) => [`help/${page}/index`, 'facts, and what one does: no figure of the book'])),
  ...Object.fromEntries(['home', 'lock', 'lock-settings', 'unexpected', 'self-check', 'privacy'].map((page) => [`settings/${page}/index`, 'of the book what there is, not how much'])),
  'pages/help/index': 'doors',
  'pages/new-loan/index': 'ways to write a debt down',
  'help/article/index': 'facts, and a calculator of what is typed into it',
  'help/number-check/index': 'what is typed or pasted there',
  'help/bill/index': 'what is typed or pasted there',
  'help/messages/index': 'what is pasted there',
  'help/prepare/index': 'test/pages/help-prepare.test.ts',
  'settings/damaged/index': 'test/pages/damaged.test.ts',
  'settings/backup/index': 'what a backup has is read out of a file that is chosen',
};
const CURRENT = { ...SIGNABLE, totalInterest: '6543.21' };

beforeEach(() => {
  today('2026-07-20');
  inTheBook(
    loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-04-20', 300_000)], terms: { overdueRules: { lateFee: { kind: 'percent', rate: '0.01' } } as never } }),
    loan({ id: 'by-hand', note: BY_HAND.join('；'), repayments: BY_HAND.map((note, place) => paid(`2026-0${1 + (place % 6)}-${20 + (place % 8)}`, 1000 + place, { id: `by-hand-${place}`, note })) }),
    loan({ id: 'paid', repayments: [paid('2026-02-01', 6_100_000)] }),
    loan({ id: 'noted', lender: '某银行', note: '借了5.7万，先还 57000' }),
    signed({ ...LOAN, id: 'signed' }, agreement({ signedOn: '2026-05-22', firstDueOn: '2026-06-15', joined: ['joined'], missedTerm: 'void' })),
    { ...LOAN, id: 'joined', repayments: [paid('2026-02-15', 563_350)] },
    { ...LOAN, id: 'broken', terms: { ...LOAN.terms, termCount: 400 } },
  );
  inOtherDebts(card('card', {}, { lender: '招行 5万7 的卡', note: BY_HAND.join('；'), payments: [otherPayment('r')] }), family('family', {}, { note: '说好还三千元' }));
  phone.storage.write('call/k', callRecord('k', { calledOn: '2026-07-01', calledAt: '22:30', said: '说要还 12,345.67 元', promise: '今天转 5000 元就不催', promisedBy: '2026-07-20' }));
  BY_HAND.forEach((said, place) => phone.storage.write(`call/by-hand-${place}`, callRecord(`by-hand-${place}`, { calledOn: '2026-07-02', said, promise: said, promisedBy: '2026-07-20', loanId: 'by-hand' })));
  inTheDrawer(
    ...BY_HAND.map((name, place) => savedPlan(`h${place}`, { name, form: SIGNABLE })),
    savedPlan('p', { name: '36 期，每期 1,777.78', form: SIGNABLE }),
    savedPlan('q', { name: '延期 7000', form: { ...SIGNABLE, kind: 'deferral', months: '6', penaltyWaiver: '100' } }),
    savedPlan('r', { name: '一次付五万', form: { ...SIGNABLE, kind: 'lump-sum', settlement: '50000' } }),
  );
  phone.storage.write('draft/plan', CURRENT);
  phone.storage.write('draft/household', { income: '6500', livingCosts: '4000', otherDebts: '', share: '80' });
});

test('every page is looked at here, or shows no amount', () => {
  const pages = [...app.pages, ...app.subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))];
  const known = [...READ.map(([, route]) => route), ...FORMS.map(([route]) => route), ...Object.keys(WITHOUT)];
  expect([...new Set(known)].sort()).toEqual(pages.sort());
});

test.each(READ)('%s', async (_, route, query, first) => {
  const open = async () => {
    const page = await mountPage(route, query);
    await first(page);
    return told(page);
  };
  const shown = await open();
  const amounts = [...new Set(shown.match(MONEY))];
  restartApp();
  phone.calls = [];
  phone.storage.write('loan/a', loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-04-20', 300_000)], terms: { overdueRules: { lateFee: { kind: 'percent', rate: '0.01' } } as never } }));
  for (const key of ['loan/noted', 'plan/p', 'plan/q', 'plan/r']) phone.storage.write(key, { ...(phone.storage.read(key) as object), deleted: false });
  phone.storage.write(KEY, true, { plain: true });
  const hidden = await open();
  expect(amounts.filter((amount) => hidden.includes(amount))).toEqual([]);
  expect(hidden.match(MONEY)).toBeNull();
  expect(BY_HAND.filter((amount) => hidden.includes(amount))).toEqual([]);
  expect(hidden).not.toMatch(/57000|5\.7万|7000|五万|[\d,]+ ?元/);
  // No sign stands for them that a screen reader would call a star, or say nothing of.
  expect(hidden).not.toMatch(/[＊*•●]{2}/);
  if (!['plans/checklist/index', 'help/credit/index'].includes(route)) expect([amounts.length > 0, hidden.split('金额已隐藏').length > 2]).toEqual([true, true]);
});

describe('a form', () => {
  beforeEach(() => phone.storage.write(KEY, true, { plain: true }));

  test.each(FORMS)('%s %o: says that amounts are hidden, and shows them with what was typed at one tap', async (route, query) => {
    const page = await mountPage(route, query);
    expect(page.text()).toContain('金额已隐藏');
    expect(told(page).match(MONEY)).toBeNull();
    expect(page.findAll('input')).toEqual([]);
    await page.tap(page.withText('显示金额'));
    expect(page.findAll('input').length).toBeGreaterThan(0);
    expect(phone.storage.read(KEY)).toBe(false);
  });

  test('leaves the draft alone', async () => {
    const draft = phone.storage.read('draft/plan');
    const page = await mountPage('pages/plan/index');
    await page.hide();
    await page.show();
    expect(phone.storage.read('draft/plan')).toEqual(draft);
    await page.tap(page.withText('显示金额'));
    expect(page.find('text-field[label="总利息"]').attr('value')).toBe('6543.21');
  });

  test('that is open as a tab is closed when amounts are hidden elsewhere, and keeps what was typed', async () => {
    phone.storage.write(KEY, false, { plain: true });
    const plan = await mountPage('pages/plan/index');
    await plan.hide();
    const loans = await mountPage('pages/loans/index');
    await loans.tap(loans.withText('隐藏金额'));
    await loans.hide();
    await plan.show();
    expect(plan.findAll('input')).toEqual([]);
    await plan.tap(plan.withText('显示金额'));
    expect(plan.find('text-field[label="总利息"]').attr('value')).toBe('6543.21');
  });
});

describe('the switch', () => {
  test('on the first tab hides at one tap, and shows again; it lasts over a restart', async () => {
    const page = await mountPage('pages/loans/index');
    expect(page.text()).toMatch(MONEY);
    await page.tap(page.withText('隐藏金额'));
    expect(told(page)).not.toMatch(MONEY);
    expect(page.find('.amounts__button').attr('ariaLabel')).toBe('金额已隐藏，点一下显示金额');
    // At a start what stands there plainly is encrypted; this is read at once and stays.
    restartApp();
    await mountPage('pages/repayments/index');
    restartApp();
    const again = await mountPage('pages/loans/index');
    expect(again.text()).not.toMatch(MONEY);
    await again.tap(again.withText('显示金额'));
    expect(again.text()).toMatch(MONEY);
  });

  test('on another page shows them there and everywhere', async () => {
    phone.storage.write(KEY, true, { plain: true });
    const page = await mountPage('pages/repayments/index');
    await page.tap(page.withText('显示金额'));
    expect(page.text()).toMatch(MONEY);
    expect(page.text()).not.toContain('显示金额');
    expect((await mountPage('pages/loans/index')).text()).toMatch(MONEY);
  });

  test('stands in the settings, too', async () => {
    const page = await mountPage('settings/home/index');
    await page.tap('check-row[label=隐藏金额]');
    expect(page.find('check-row[label=隐藏金额]').attr('checked')).toBe(true);
    expect((await mountPage('pages/loans/index')).text()).not.toMatch(MONEY);
  });

  test('that the phone does not store counts until the next start, and says so', async () => {
    const page = await mountPage('pages/loans/index');
    phone.failNext('setStorage', 'setStorage:fail');
    await page.tap(page.withText('隐藏金额'));
    expect(page.text()).not.toMatch(MONEY);
    expect(phone.said.join()).toContain('没有存上');
    expect(phone.said.join()).toContain('下次打开小程序会变回来');
  });

  test('amounts are hidden where the phone does not say whether they are', async () => {
    phone.supply('getStorageSync', () => { throw new Error('getStorageSync:fail'); });
    expect((await mountPage('pages/loans/index')).text()).not.toMatch(MONEY);
  });

  test('figures are not on the screen before it is known', async () => {
    phone.storage.write(KEY, true, { plain: true });
    const page = await mountPage('pages/loans/index');
    expect(JSON.stringify(page.instance.data)).not.toMatch(/"(?:total|owed)":"\d/);
  });
});
