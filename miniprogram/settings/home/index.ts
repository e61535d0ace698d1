import { switchAmounts } from '../../page-kit/switch-amounts';
import { amountsHidden } from '../../platform/hidden-amounts';
import { openPage } from '../../platform/navigation';
import { tell } from '../../platform/interaction';
import { canHideScreens, hideScreens, screensHidden } from '../../platform/screen-capture';
import { failureSentence } from '../../text/failure';

/** 设置: the doors to what the person does rarely. */
Page({
  data: {
    hidden: false,
    canHideScreens: false,
    screensHidden: false,
    rows: [
      { title: '备份与恢复', detail: '换手机、防丢失，导出表格', page: '/settings/backup/index' },
      { title: '密码锁', detail: '打开账本前先输 6 位数字', page: '/settings/lock-settings/index' },
      { title: '隐私', detail: '存了什么、存在哪里，全部删除', page: '/settings/privacy/index' },
    ],
  },

  onShow() {
    this.setData({ hidden: amountsHidden(), canHideScreens: canHideScreens(), screensHidden: screensHidden() });
  },

  toggleAmounts() {
    this.setData({ hidden: !this.data.hidden });
    void switchAmounts(this.data.hidden);
  },

  async toggleScreens() {
    const hide = !this.data.screensHidden;
    this.setData({ screensHidden: hide });
    try {
      await hideScreens(hide);
    } catch (failure) {
      tell('没有存上', `${failureSentence(failure)}下次打开小程序会变回来。`);
    }
  },

  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { page: string }>) {
    openPage(currentTarget.dataset.page);
  },
});
