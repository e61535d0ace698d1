import fc from 'fast-check';
import { card, family, mortgage } from '../ledger/other-debts';
import { mountPage, phone, today, type Page } from '../support';
import { share } from '../support/effort';
import { oddText } from '../properties/doors/inputs';
import { prototypes } from '../properties/doors/traces';
import { inOtherDebts, inTheBook, LOAN } from './book';
import { inTheDrawer, savedPlan, SIGNABLE } from './plans';

/**
 * What nobody types, into every field of every page that is mounted for real; what nobody writes, into every address. The
 * harness fails a test at anything that is thrown or printed as an error. What is behind each field takes many more:
 * test/properties/doors.test.ts.
 */

const SEED = 20261124;
const FIELDS = 'text-field, text-area, code-field, passphrase-field, date-field, choice-field';

const FORMS: [string, Record<string, string>][] = [
  ['pages/plan/index', {}],
  ['loan/loan-form/index', {}],
  ['loan/loan-form/index', { id: 'a' }],
  ['loan/repayment-form/index', { loan: 'a' }],
  ['loan/new-bill/index', { loan: 'a' }],
  ['loan/reconcile/index', { id: 'a' }],
  ['loan/agreement-form/index', { plan: 'p' }],
  ['help/number-check/index', {}],
  ['help/search/index', {}],
  ['help/prepare/index', {}],
  ['help/call-form/index', {}],
  ['months/order/index', {}],
  ['months/extra/index', { id: 'a' }],
  ['months/household/index', {}],
  ['months/other-debt/index', {}],
  ['months/other-debt/index', { id: 'card' }],
  ['months/other-debt/index', { id: 'family' }],
  ['months/other-debt/index', { id: 'mortgage' }],
  ['months/short/index', {}],
  ['settings/backup/index', {}],
  ['settings/lock-settings/index', {}],
];
const ADDRESSED = ['loan/detail/index', 'loan/loan-form/index', 'loan/repayment-form/index', 'loan/new-bill/index', 'loan/reconcile/index', 'plans/saved-plan/index', 'plans/checklist/index', 'loan/agreement-form/index', 'pages/plan/index', 'help/article/index', 'help/articles/index', 'help/words/index', 'help/prepare/index', 'help/call-form/index', 'help/remind/index', 'months/extra/index', 'months/other-debt/index'];
const NAMES = ['id', 'loan', 'plan', 'loans', 'repayment', 'amount', 'word', '__proto__'];

const ledger = () => phone.storage.keys.filter((key) => /^(index|loan\/|plan\/|call\/|other\/)/.test(key)).sort().map((key) => [key, phone.storage.read(key)]);

beforeEach(() => {
  today('2026-03-24');
  inTheBook(LOAN);
  inTheDrawer(savedPlan('p', { form: SIGNABLE }));
  inOtherDebts(card('card'), family('family'), mortgage('mortgage'));
});

const fieldsOf = (page: Page) => FIELDS.split(', ').flatMap((name) => page.findAll(name));

/** What is tapped is one of the choices there are; which fields a form has may hang on it. */
async function chooseAnother(page: Page, turn: number): Promise<void> {
  const choices = page.findAll('.choice__option');
  if (choices.length > 0) await page.tap(choices[turn % choices.length]);
}

test.each(FORMS)('%s %j: odd texts, some in every field', async (route, query) => {
  const before = ledger();
  const page = await mountPage(route, query);
  const clean = prototypes(); // with what WeChat's templates add to them
  await chooseAnother(page, 0);
  expect(fieldsOf(page).length).toBeGreaterThan(0);
  const texts = fc.sample(oddText, { seed: SEED, numRuns: Math.max(share(60), fieldsOf(page).length) });
  for (const [turn, value] of texts.entries()) {
    const fields = fieldsOf(page);
    const field = fields[turn % fields.length]!;
    await page.fire(field, 'change', { value });
    await page.fire(field, 'blur');
    await chooseAnother(page, turn);
  }
  expect(prototypes()).toEqual(clean);
  expect(ledger()).toEqual(before);
});

test.each(ADDRESSED)(`%s: ${share(40)} odd addresses`, async (route) => {
  const before = ledger();
  await (await mountPage(route)).close();
  const clean = prototypes();
  for (const [turn, value] of fc.sample(oddText, { seed: SEED, numRuns: share(40) }).entries()) {
    const page = await mountPage(route, { [NAMES[turn % NAMES.length]!]: value });
    expect(page.text()).not.toBe('');
    await page.close();
  }
  expect(prototypes()).toEqual(clean);
  expect(ledger()).toEqual(before);
});
