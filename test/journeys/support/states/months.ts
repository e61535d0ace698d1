import { card, mortgage } from '../../../ledger/other-debts';
import { tap, type } from '../form-actions';
import { earning, missed, saved, settledLate, storage } from './books';
import { HIDDEN, type State } from './state';

/** All debts month by month. */
export const MONTHS: readonly State[] = [
  { name: 'months-order-empty', url: '/months/order/index' },
  { name: 'months-order', url: '/months/order/index', stored: { ...storage, ...earning }, first: (page) => page.getByText('按每笔借款的合同逐天算').waitFor() },
  {
    name: 'months-order-short',
    url: '/months/order/index',
    stored: storage,
    first: async (page) => {
      await type(page, '每月能拿出', '900');
      await page.getByText('要一期不晚').waitFor();
    },
  },
  { name: 'months-household', url: '/months/household/index', stored: { ...storage, ...earning } },
  { name: 'months-ahead', url: '/months/ahead/index', stored: { ...storage, ...saved, ...earning } },
  { name: 'months-ahead-empty', url: '/months/ahead/index' },
  { name: 'months-reserve-empty', url: '/months/reserve/index' },
  {
    name: 'months-reserve',
    url: '/months/reserve/index',
    stored: { ...storage, ...earning, 'draft/months-reserve': { saved: '3000', aside: '1000', months: '3' } },
    first: (page) => page.getByText('先还清债，再存').waitFor(),
  },
  { name: 'months-extra-empty', url: '/months/extra/index' },
  { name: 'months-extra', url: '/months/extra/index', stored: { ...storage, 'draft/months-extra': { once: '3000', monthly: '200', budget: '5000' } }, first: (page) => page.getByText('按每笔借款的合同逐天算出来的').waitFor() },
  { name: 'months-extra-loan', url: '/months/extra/index?id=6', stored: { ...storage, 'draft/months-extra/6': { once: '3000' } }, first: (page) => page.getByText('按每笔借款的合同逐天算出来的').waitFor() },
  { name: 'months-other-debt', url: '/months/other-debt/index' },
  { name: 'months-other-debt-card', url: '/months/other-debt/index?id=c', stored: { 'other/c': card('c') } },
  { name: 'months-other-debt-mortgage', url: '/months/other-debt/index?id=m', stored: { 'other/m': mortgage('m', { steps: [{ from: '2026-06-01', annualRate: '0.042' }, { from: '2026-09-01', annualRate: '0.039' }] }) } },
  { name: 'months-short-empty', url: '/months/short/index' },
  { name: 'months-short', url: '/months/short/index', stored: { ...storage, 'draft/months-short': { cash: '5000', keep: '1500', way: 'pro-rata' } } },
  { name: 'months-progress-empty', url: '/months/progress/index' },
  {
    name: 'months-progress',
    url: '/months/progress/index',
    stored: settledLate,
    first: async (page) => {
      await tap(page, '怎么算的');
      await page.getByText('一直不还，今天要欠').waitFor();
    },
  },
  { name: 'months-progress-agreed', url: '/months/progress/index', stored: missed, first: (page) => page.getByText('逐月').waitFor() },
  { name: 'months-overview-empty', url: '/months/overview/index' },
  { name: 'months-overview', url: '/months/overview/index', stored: missed },
  { name: 'months-overview-picture', url: '/months/overview/index', stored: storage, screen: true, first: (page) => tap(page, '做成图片') },
  { name: 'months-household-empty', url: '/months/household/index' },
  { name: 'months-ahead-hidden', url: '/months/ahead/index', stored: { ...storage, ...saved, ...earning }, plain: HIDDEN },
  { name: 'months-overview-hidden', url: '/months/overview/index', stored: storage, plain: HIDDEN },
];
