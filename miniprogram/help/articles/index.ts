import { openPage, queryText } from '../../platform/navigation';
import { addressed } from '../addressed';
import { doorTo, SHELVES } from '../content/shelves';

/** 使用说明: the articles of the kind that was asked for, then the others. */
Page({
  ...addressed(shelvesFor),

  data: {
    shelves: [] as readonly object[],
  },

  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { page: string }>) {
    openPage(currentTarget.dataset.page);
  },
});

function shelvesFor({ about = '' }: { readonly about?: string | undefined }) {
  const asked = queryText(about);
  const order = [...SHELVES.filter(({ id }) => id === asked), ...SHELVES.filter(({ id }) => id !== asked)];
  return { shelves: order.map(({ id, heading, articles }) => ({ id, heading, doors: articles.map(doorTo) })) };
}
