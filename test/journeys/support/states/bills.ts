import { loan, repayment } from '../../../ledger/loans';
import { signed } from '../../../pages/agreements';
import { bookOf } from '../example-book';
import { tap, type } from '../form-actions';
import { edited, loans, overdue, storage } from './books';
import type { State } from './state';

/** Principal was paid ahead; in the other book the loan follows the lender's new bill. */
const ahead = loan('ahead', {
  terms: { principal: 5_000_000, borrowedOn: '2026-05-15', dailyRate: '0.0005', method: 'equal-installment', termCount: 12, dueDay: 15, firstDueOn: '2026-06-15' },
  repayments: [
    ...['2026-06-15', '2026-07-15', '2026-08-15', '2026-09-15', '2026-10-15'].map((paidOn, place) => repayment(`r${place}`, { paidOn, amount: 459_193 })),
    repayment('early', { paidOn: '2026-10-20', amount: 2_000_000, allocation: { lateFee: 0, penalty: 0, interest: 0, principal: 2_000_000 } }),
  ],
});
const NOTHING = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };
const newBill = signed(ahead, {
  id: 'bill', newBill: 'lender', signedOn: '2026-10-20', debt: { ...NOTHING, principal: 1_027_313 }, waived: NOTHING, waiverCondition: '', missedTerm: 'unsaid', missedTermWords: '',
  joined: [], paidBefore: ['early'], installments: [
    { number: 1, dueOn: '2026-11-15', principal: 513_657, interest: 20_923 }, { number: 2, dueOn: '2026-12-15', principal: 513_656, interest: 7_705 },
  ],
});

/** What comes to a loan: a repayment, a new bill, what the lender says is owed. */
export const BILLS: readonly State[] = [
  { name: 'loan-paid-ahead', url: '/loan/detail/index?id=ahead', stored: bookOf([ahead]) },
  { name: 'loan-new-bill', url: '/loan/detail/index?id=ahead', stored: bookOf([newBill]) },
  {
    name: 'new-bill',
    url: '/loan/new-bill/index?loan=ahead',
    stored: bookOf([ahead]),
    first: (page) => page.getByRole('button', { name: /^期数不变/ }).click(),
  },
  {
    name: 'new-bill-wrong',
    url: `/loan/new-bill/index?loan=${overdue}`,
    stored: storage,
    first: async (page) => {
      await type(page, '逐期：日期 金额', '下个月还一千');
      await tap(page, '按新计划算');
    },
  },
  { name: 'new-bill-unknown', url: '/loan/new-bill/index?loan=none' },
  {
    name: 'reconcile',
    url: `/loan/reconcile/index?id=${overdue}`,
    stored: storage,
    first: async (page) => {
      await type(page, '逾期天数', '38');
      await tap(page, '对一对');
      await page.getByText('差在哪').waitFor();
    },
  },
  {
    name: 'reconcile-unexplained',
    url: `/loan/reconcile/index?id=${overdue}`,
    stored: bookOf([{ ...loans[0]!, checks: [{ checkedOn: '2026-11-01', stated: { overdueTotal: 100_000 } }] }]),
    first: async (page) => {
      await type(page, '逾期合计', '987654');
      await tap(page, '对一对');
      await page.getByText('打电话可以这样问').waitFor();
    },
  },
  {
    name: 'repayment-form',
    url: `/loan/repayment-form/index?loan=${overdue}`,
    stored: storage,
    first: (page) => type(page, '还款金额', '3000'),
  },
  {
    name: 'repayment-form-stated',
    url: `/loan/repayment-form/index?loan=${overdue}`,
    stored: storage,
    first: async (page) => {
      await type(page, '还款金额', '0');
      await page.getByRole('switch').first().click();
    },
  },
  {
    name: 'repayment-form-clash',
    url: `/loan/repayment-form/index?loan=${overdue}&id=${edited}`,
    stored: { ...storage, [`draft/repayment-form/${overdue}/${edited}`]: { amount: '3000', note: '妈妈代还的，转账给客服说的那个账户', recordId: edited, seen: 'another' } },
    first: (page) => tap(page, '保存'),
    screen: true,
  },
  { name: 'repayment-form-aside', url: `/loan/repayment-form/index?loan=${overdue}`, stored: { ...storage, [`draft/repayment-form/${overdue}/new`]: { amount: 5 } } },
];
