import { openPage, queryText } from '../../platform/navigation';
import { doorTo, SHELVES } from '../content/shelves';

/** 使用说明: the articles of the kind that was asked for, then the others. */
Page({
  data: {
    shelves: [] as readonly object[],
  },

  onLoad({ about = '' }: { about?: string }) {
    const asked = queryText(about);
    const order = [...SHELVES.filter(({ id }) => id === asked), ...SHELVES.filter(({ id }) => id !== asked)];
    this.setData({ shelves: order.map(({ id, heading, articles }) => ({ id, heading, doors: articles.map(doorTo) })) });
  },

  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { page: string }>) {
    openPage(currentTarget.dataset.page);
  },
});
