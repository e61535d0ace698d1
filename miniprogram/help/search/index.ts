import type { Door } from '../../content/help-doors';
import { openPage } from '../../platform/navigation';
import { findDoors } from './find';

/** The search over all that 帮助 has: titles, what stands in the articles, and other words for the same. */
Page({
  data: {
    typed: '',
    found: [] as readonly Door[],
    usual: ['罚息', '催收', '征信', '协商', '投诉', '骗子'],
  },

  type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.look(detail.value);
  },

  take({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { word: string }>) {
    this.look(currentTarget.dataset.word);
  },

  look(typed: string) {
    this.setData({ typed, found: findDoors(typed) });
  },

  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { page: string }>) {
    openPage(currentTarget.dataset.page);
  },
});
