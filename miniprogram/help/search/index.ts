import type { Door } from '../../content/help-doors';
import { openPage, openTab } from '../../platform/navigation';
import { withAmount } from './amount';
import { findDoors, nearestDoors } from './find';

const TABS = ['/pages/loans/index', '/pages/repayments/index', '/pages/plan/index'];

/**
 * The search over all that 帮助 has: titles, what stands in the articles, and other words for the
 * same. What was typed is never kept.
 */
Page({
  data: {
    typed: '',
    found: [] as readonly Door[],
    nearest: [] as readonly Door[],
    usual: ['罚息', '提前还款', '法院', '催收', '征信', '协商', '扣款', '骗子'],
  },

  type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.look(detail.value);
  },

  take({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { word: string }>) {
    this.look(currentTarget.dataset.word);
  },

  look(typed: string) {
    const found = findDoors(typed);
    this.setData({ typed, found, nearest: typed.trim() === '' || found.length > 0 ? [] : nearestDoors(typed) });
  },

  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { page: string }>) {
    const { page } = currentTarget.dataset;
    if (TABS.includes(page)) return openTab(page);
    openPage(withAmount(page, this.data.typed));
  },
});
