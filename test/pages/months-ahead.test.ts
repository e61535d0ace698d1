import { mountPage, phone, today } from '../support';
import { inTheBook, LOAN } from './book';
import { inTheDrawer, savedPlan } from './plans';

const open = () => mountPage('months/ahead/index');
beforeEach(() => today('2026-03-24'));

test('未来 12 个月: a month opens and closes; what would make it fit is said', async () => {
  inTheBook(LOAN);
  phone.storage.write('draft/household', { income: '6000', livingCosts: '2000', otherDebts: '', share: '80' });
  const page = await open();
  expect(page.findAll('.ahead__month').length).toBe(11);
  expect(page.text()).toContain('怎样才放得下');
  const first = () => page.findAll('[ariaRole=listitem] [ariaRole=button]')[0]!;
  await page.tap(first());
  expect(page.text()).toContain('已逾期，罚息每天还在加');
  await page.tap(first());
  expect(page.has('.ahead__item')).toBe(false);
});

test('未来 12 个月: a saved plan is tried on', async () => {
  inTheBook(LOAN);
  inTheDrawer(savedPlan('p', { name: '40 期', form: { principal: '57000', loanIds: 'a', termCount: '40', priceKind: 'none', signedOn: '2026-03-24', firstDueOn: '2026-04-24' } }));
  const page = await open();
  expect(page.text()).toContain('去填收支表');
  await page.tap('check-row .check');
  expect(page.findAll('.ahead__total').map((total) => total.text()).slice(0, 2)).toEqual(['0.00', '1,425.00']);
});

test('未来 12 个月: without loans leads to them', async () => {
  const page = await open();
  expect(page.text()).toContain('往后 12 个月没有要还的');
});
