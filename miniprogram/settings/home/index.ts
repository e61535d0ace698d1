import { switchAmounts } from '../../components/switch-amounts';
import { amountsHidden } from '../../platform/hidden-amounts';
import { openPage } from '../../platform/navigation';

/** 设置: the doors to what the person does rarely. */
Page({
  data: {
    hidden: false,
    rows: [{ title: '备份与恢复', detail: '换手机、防丢失，导出表格', page: '/settings/backup/index' }],
  },

  onShow() {
    this.setData({ hidden: amountsHidden() });
  },

  toggleAmounts() {
    this.setData({ hidden: !this.data.hidden });
    void switchAmounts(this.data.hidden);
  },

  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { page: string }>) {
    openPage(currentTarget.dataset.page);
  },
});
