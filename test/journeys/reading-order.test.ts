import fs from 'node:fs';
import path from 'node:path';
import type { AppPage } from './support/app-page';
import { Preview } from './support/preview';
import { STATES, TODAY } from './support/states';

/**
 * What a screen reader says, in its order, as it was read and found good by a person: in reading/, one text a page. RECORD=yes
 * writes them anew; then read what changed.
 */

const READ = [
  'loans-empty', 'loans', 'loans-hidden', 'loan', 'loan-hidden', 'loan-explained', 'loan-form', 'loan-form-wrong', 'repayment-form', 'new-bill', 'months-other-debt',
  'plan-empty', 'plan-of-a-loan', 'plan', 'plan-hidden', 'agreement-form', 'call-form', 'repayments', 'repayments-empty', 'repayments-agreed', 'repayments-hidden', 'months-ahead-hidden', 'saved-plans-hidden', 'help',
];
const KEPT = path.join(__dirname, 'reading');

let preview: Preview;
let app: AppPage;

beforeAll(async () => {
  preview = await Preview.start();
  app = await preview.open('/pages/loans/index', { today: TODAY, frozen: true });
});

afterAll(async () => {
  await preview.close();
});

test.each(READ)('%s', async (name) => {
  const state = STATES.find((one) => one.name === name);
  if (state === undefined) throw new Error(`no state is called ${name}`);
  await app.startOver(state.url, { storage: state.stored ?? {}, plainStorage: state.plain ?? {} });
  await state.first?.(app.page);
  await app.rest();
  const said = `${await app.page.locator('.host-page:not([hidden])').ariaSnapshot()}\n`;
  // An amount that is hidden is said so in words: stars are read as stars, or passed over.
  if (state.plain?.['at-once/amounts-hidden'] === true) expect([said.includes('金额已隐藏'), /[＊*•●]|\d\.\d\d(?!%)/.test(said)]).toEqual([true, false]);
  const file = path.join(KEPT, `${name}.txt`);
  if (process.env.RECORD === 'yes') fs.writeFileSync(file, said);
  expect(said).toBe(fs.readFileSync(file, 'utf8'));
  app.expectNoErrors();
});
