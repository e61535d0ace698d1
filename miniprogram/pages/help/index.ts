import { COMFORT_LINE } from '../../content/comfort';
import { BAD_NIGHT, HELP_DOORS } from '../../content/help-doors';
import { openPage } from '../../platform/navigation';

/** 帮助: the doors to all of it, and a search. What lies behind them is in the subpackage help/. */
Page({
  data: { groups: HELP_DOORS, night: BAD_NIGHT, comfort: COMFORT_LINE.use },

  search() {
    openPage('/help/search/index');
  },

  go({ detail }: { detail: { page: string } }) {
    openPage(detail.page);
  },

  /** For a bad night. */
  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { page: string }>) {
    openPage(currentTarget.dataset.page);
  },
});
