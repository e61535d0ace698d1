import path from 'node:path';
import type * as Ledger from '../../miniprogram/ledger/index';
import { appRoot } from '../support/root';
import { mountPage, phone, settle, today } from '../support';
import { callRecord } from '../help/call-records';
import { inTheBook, loan, LOAN, paid } from './book';

beforeEach(() => today('2026-03-24'));

/** 30 loans, so that the list has portions; a promise, and what a month carries. */
const LOANS = Array.from({ length: 30 }, (_, place) => loan({ id: `l${place}`, lender: `第 ${place} 家` }));

async function opened() {
  inTheBook(...LOANS);
  phone.storage.write('call/k', callRecord('k', { calledOn: '2026-03-20', promise: '回电', promisedBy: '2026-03-24' }));
  phone.storage.write('index/call', { version: 1, ids: ['k'], deleted: [] });
  phone.storage.write('draft/household', { income: '6000', livingCosts: '2000', otherDebts: '', share: '80' });
  const page = await mountPage('pages/loans/index');
  await new Promise((resolve) => setTimeout(resolve, 80));
  await settle();
  return page;
}

/** What goes to the screen from now on. */
function listened(page: Awaited<ReturnType<typeof opened>>): object[] {
  const sent: object[] = [];
  const own: Record<string, unknown> = page.instance;
  const setData = own['setData'] as (data: object, shown?: () => void) => void;
  own['setData'] = (data: object, shown?: () => void) => {
    sent.push(data);
    setData.call(own, data, shown);
  };
  return sent;
}

test('back on the first tab with nothing changed, nothing at all is sent to the screen', async () => {
  const page = await opened();
  const sent = listened(page);
  await page.hide();
  await page.show();
  await settle();
  expect(page.text()).toContain('回电');
  expect(sent).toEqual([]);
});

test('where one loan was paid, its own row and the sums are sent, and no other', async () => {
  const page = await opened();
  const sent = listened(page);
  await page.hide();
  // Of the app that runs: on the compiled tree its own.
  const { ledger } = jest.requireActual<typeof Ledger>(path.join(appRoot(), 'ledger/index'));
  await ledger.change('l29', (record) => ({ ...record, repayments: [...LOAN.repayments, paid('2026-03-24', 100)] }));
  await page.show();
  await settle();
  const names = sent.flatMap((data) => Object.keys(data));
  // A change without a backup since is another line to remind of one.
  expect(names.filter((name) => !/^(list\.(overdue|soon|principalLeft)|month\.(total|summary|means)|list\.rows\[29\]|reminder$)/.test(name))).toEqual([]);
  expect(sent).toContainEqual(expect.objectContaining({ 'month.summary': '30 项，本月已还 1.00 元' }));
});
