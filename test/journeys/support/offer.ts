import type { Page } from 'playwright-core';
import { type } from './form-actions';

/** The offer for the article's debt of 57,000, typed into 协商方案. */
export async function typeOffer(page: Page): Promise<void> {
  await type(page, '本金', '57,000');
  await type(page, '合同日利率', '0.05');
  await type(page, '原计划剩余期数', '12');
  await type(page, '分期期数', '36');
  await type(page, '总利息', '7000');
}
