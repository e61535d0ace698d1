import type { Page } from 'playwright-core';
import { tap, type, unfold } from '../form-actions';
import { full, overdue, saved, storage } from './books';
import { HIDDEN, type State } from './state';

/** 协商方案: an offer. */
export const PLAN: readonly State[] = [
  { name: 'plan-empty', url: '/pages/plan/index', stored: storage },
  {
    name: 'plan',
    url: '/pages/plan/index',
    from: '划不划算',
    first: async (page) => {
      await typeOffer(page);
      await page.getByText('每期明细').click();
      await tap(page, '全部 36 期');
    },
  },
  {
    name: 'plan-of-a-loan',
    url: `/loan/detail/index?id=${overdue}`,
    stored: storage,
    first: (page) => tap(page, '拿它做协商方案'),
  },
  {
    name: 'plan-of-a-loan-filled',
    url: `/loan/detail/index?id=${overdue}`,
    stored: storage,
    first: async (page) => {
      await tap(page, '拿它做协商方案');
      await type(page, '总利息', '3000');
    },
  },
  { name: 'plan-filled', url: '/pages/plan/index', first: typeOffer },
  {
    name: 'plan-long',
    url: '/pages/plan/index',
    first: async (page) => {
      await type(page, '本金', '99999999.99');
      await type(page, '分期期数', '1');
      await type(page, '总利息', '7000');
    },
  },
  {
    name: 'plan-wrong',
    url: '/pages/plan/index',
    first: async (page) => {
      await type(page, '本金', '五万多');
      await type(page, '分期期数', '61');
      await page.getByText('减免和首付').click();
      await type(page, '首付', '一半');
    },
  },
  {
    name: 'plan-household',
    url: '/pages/plan/index',
    first: async (page) => {
      await typeOffer(page);
      await unfold(page, '还得起吗');
      await type(page, '每月到手收入', '6500');
      await type(page, '每月生活费', '5000');
    },
  },
  {
    name: 'plan-deferral',
    url: '/pages/plan/index',
    first: async (page) => {
      await typeOffer(page);
      await page.getByRole('tab', { name: '延期' }).click();
      await tap(page, '100%');
    },
  },
  {
    name: 'plan-lump-sum',
    url: '/pages/plan/index',
    first: async (page) => {
      await typeOffer(page);
      await page.getByRole('tab', { name: '一次性结清' }).click();
      await type(page, '结清金额', '40000');
    },
  },
  { name: 'plan-hidden', url: '/pages/plan/index', stored: { ...storage, ...saved }, plain: HIDDEN },
  { name: 'plan-full', url: '/pages/plan/index', stored: full },
];

async function typeOffer(page: Page): Promise<void> {
  await type(page, '本金', '57000');
  await type(page, '合同日利率', '0.05');
  await type(page, '原计划剩余期数', '12');
  await type(page, '总利息', '7000');
}
