import type { Page } from 'playwright-core';
import { choose, tap, unfold } from '../form-actions';
import { saved, storage } from './books';
import { HIDDEN, type State } from './state';

/** What was saved of offers, what was signed. */
export const PLANS: readonly State[] = [
  { name: 'saved-plans-empty', url: '/plans/saved/index' },
  { name: 'saved-plans', url: '/plans/saved/index', stored: { ...storage, ...saved }, from: '甲' },
  { name: 'saved-plan', url: '/plans/saved-plan/index?id=a', stored: { ...storage, ...saved }, from: '还欠多少', first: (page) => unfold(page, '还欠多少') },
  { name: 'saved-plan-unknown', url: '/plans/saved-plan/index?id=none' },
  { name: 'checklist', url: '/plans/checklist/index?plan=a', stored: saved },
  { name: 'agreement-form', url: '/loan/agreement-form/index?plan=a', stored: { ...storage, ...saved } },
  {
    name: 'agreement-form-each',
    url: '/loan/agreement-form/index?plan=a',
    stored: { ...storage, ...saved },
    first: async (page) => {
      await choose(page, '每期金额', '逐期填');
      await tap(page, '记为已签');
    },
  },
  { name: 'agreement-form-no-loan', url: '/loan/agreement-form/index?plan=a', stored: saved },
  { name: 'saved-plans-hidden', url: '/plans/saved/index', stored: { ...storage, ...saved }, plain: HIDDEN },
  { name: 'checklist-unknown', url: '/plans/checklist/index?plan=none' },
  { name: 'checklist-done', url: '/plans/checklist/index?plan=a', stored: saved, first: tickAll },
];

/** A box that is ticked is one of them no more. */
async function tickAll(page: Page): Promise<void> {
  const left = page.getByRole('checkbox', { checked: false }).filter({ visible: true });
  for (let count = await left.count(); count > 0; count -= 1) await left.first().click();
}
