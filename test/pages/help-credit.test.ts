import { mountPage, phone, today } from '../support';
import { inTheBook, loan, LOAN, paid } from './book';

const CREDIT = 'help/credit/index';

beforeEach(() => today('2026-03-24'));

test('each loan with its months, what they come to, and what the signs mean', async () => {
  inTheBook(LOAN, loan({ id: 'b', note: '手机', repayments: [paid('2026-02-15', 563_350), paid('2026-03-15', 563_350)] }));
  const page = await mountPage(CREDIT);
  expect(page.text()).toMatch(/2月16日起逾期，到现在最长 37 天，还没有结束/);
  expect(page.text()).toMatch(/微粒贷 · 手机/);
  expect(page.text()).toMatch(/按你记的还款，没有逾期过/);
  expect(page.findAll('.credit__cell--bad').map((cell) => cell.text())).toEqual(['1', '2']);
  const labels = page.findAll('.credit__row').map((row) => row.attr('ariaLabel')).filter((label) => label !== undefined);
  expect(labels).toEqual(['2026年：1月 没有到期的款，2月 标 1，3月 标 2', '2026年：1月 没有到期的款，2月 正常，3月 正常']);
});

test('an empty ledger leads to the loan form', async () => {
  const page = await mountPage(CREDIT);
  expect(page.text()).toMatch(/还没有记借款/);
  await page.tap('t-button');
  expect(phone.visits.at(-1)).toEqual({ how: 'navigateTo', url: '/pages/new-loan/index' });
});

test('a phone that hands nothing out says so, and is asked again', async () => {
  inTheBook(LOAN);
  phone.failNext('getStorageInfo');
  const page = await mountPage(CREDIT);
  expect(page.text()).toMatch(/账本打不开/);
  await page.fire('page-state', 'retry');
  expect(page.text()).toMatch(/2月16日起逾期/);
});
