import { buildSchedule } from '../../miniprogram/calc/index';
import { mountPage, phone, today, type Page } from '../support';
import { agreement, signed } from './agreements';
import { choose, fill, inTheBook, loan, LOAN, pickDay, storedLoans } from './book';

/*
 * 换新还款计划: 50,000 over 12 terms, five on time, 20,000 of principal paid ahead on 2026-10-20: 10,273.13 are left.
 */
const TODAY = '2026-10-25';
const TERMS = { principal: 5_000_000, borrowedOn: '2026-05-15', dailyRate: '0.0005', method: 'equal-installment' as const, termCount: 12, dueDay: 15, firstDueOn: '2026-06-15' };
const ON_TIME = buildSchedule(TERMS).slice(0, 5).map(({ dueOn, principal, interest }) => ({ id: `paid-${dueOn}`, paidOn: dueOn, amount: principal + interest, note: '' }));
const RECEIPT = { id: 'early', paidOn: '2026-10-20', amount: 2_000_000, allocation: { lateFee: 0, penalty: 0, interest: 0, principal: 2_000_000 }, note: '' };
const RECORD = loan({ terms: TERMS, repayments: [...ON_TIME, RECEIPT] });
const BILL = '2026-11-15 应还 5,345.80（本金 5,136.57 + 利息 209.23）\n2026-12-15 应还 5,213.61（本金 5,136.56 + 利息 77.05）';

const open = (query: Record<string, string> = { loan: 'a' }) => mountPage('loan/new-bill/index', query);
const rows = (page: Page) => page.find('text-area[label="逐期：日期 金额"]');
const paste = async (page: Page, text: string) => {
  await page.fire('text-area[label="逐期：日期 金额"] textarea', 'input', { value: text });
  await page.fire('text-area[label="逐期：日期 金额"] textarea', 'blur', { value: text });
};
const save = (page: Page) => page.tap('.actions__main');
const bill = () => storedLoans()[0]?.agreements;

beforeEach(() => {
  today(TODAY);
  inTheBook(RECORD);
});

test('the loan’s page leads there once principal was paid ahead; what is pasted is followed, and taken back with undo', async () => {
  const above = await mountPage('loan/detail/index', { id: 'a' });
  expect(above.text()).toContain('提前还了 20,000.00 元本金');
  await above.tap(above.withText('换成新还款计划'));
  expect(phone.visits.map(({ url }) => url)).toEqual(['/loan/new-bill/index?loan=a']);
  const page = await open();
  expect(page.find('date-field[label=从哪天起]').attr('value')).toBe('2026-10-20');
  await paste(page, BILL);
  expect(page.text()).toContain('2 期合计 10,559.41 元，其中利息 286.28 元，11月15日至 12月15日');
  await save(page);
  expect(bill()).toMatchObject([{ newBill: 'lender', signedOn: '2026-10-20', debt: { principal: 1_027_313 }, installments: { length: 2 } }]);
  const detail = await mountPage('loan/detail/index', { id: 'a' });
  expect(detail.text()).toContain('新计划 2 期 · 10月20日起');
  phone.answerModal('confirm');
  await detail.tap(detail.withText('撤回这份计划'));
  expect(bill()?.[0]?.takenBackOn).toBe(TODAY);
  expect(detail.find('undo-bar').text()).toContain('已撤回 10月20日起的新还款计划');
  await detail.tap(detail.find('undo-bar').findAll('button')[0]);
  expect(bill()?.[0]).not.toHaveProperty('takenBackOn');
});

test('one tap takes a proposal, which is marked as one until the lender’s is there', async () => {
  const page = await open();
  await page.tap(page.findAll('.new-bill__usual button')[0]);
  expect(String(rows(page).attr('value')).split('\n')).toHaveLength(7);
  expect(page.find('choice-row[label=这份计划是]').attr('value')).toBe('proposed');
  await save(page);
  expect(bill()?.[0]?.newBill).toBe('proposed');
  const again = await open({ loan: 'a', id: bill()?.[0]?.id ?? '' });
  await paste(again, BILL);
  expect(again.find('choice-row[label=这份计划是]').attr('value')).toBe('lender');
  await choose(again, '这份计划是', '贷款机构给的');
  await save(again);
  expect(bill()).toMatchObject([{ newBill: 'lender', installments: { length: 2 } }]);
});

test('what is wrong is said at its field, what was typed stays, and nothing is stored', async () => {
  const page = await open();
  await paste(page, '2026-11-15 100');
  expect(rows(page).attr('problem')).toContain('比要还的 10,273.13 元少 10,173.13 元');
  await pickDay(page, '从哪天起', '2026-10-15');
  expect(page.find('text-field[label=剩余本金]').attr('value')).toBe('30,273.13');
  await fill(page, '剩余本金', '很多');
  await save(page);
  expect(bill()).toBeUndefined();
  await page.close();
  expect(rows(await open()).attr('value')).toBe('2026-11-15 100');
});

test.each([
  ['no loan', { loan: 'none' }],
  ['no such plan', { loan: 'a', id: 'none' }],
  ['one that went into the agreement of another', { loan: 'b' }],
])('%s has no new plan', async (_what, query) => {
  inTheBook(signed(LOAN, agreement({ signedOn: '2026-10-01', firstDueOn: '2026-11-15', joined: ['b'] })), loan({ id: 'b' }));
  expect((await open(query)).text()).toContain('没有这笔借款，或它并进了别的协议');
});
