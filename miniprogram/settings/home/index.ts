import { switchAmounts } from '../../page-kit/switch-amounts';
import { amountsHidden } from '../../platform/hidden-amounts';
import { openPage } from '../../platform/navigation';
import { tell } from '../../platform/interaction';
import { canHideScreens, hideScreens, screensHidden } from '../../platform/screen-capture';
import { isTrial } from '../platform/phone-facts';
import { failureSentence } from '../../text/failure';

const ROWS = [
  { title: '备份与恢复', detail: '换手机、防丢失，导出表格', page: '/settings/backup/index' },
  { title: '密码锁', detail: '打开账本前先输 6 位数字', page: '/settings/lock-settings/index' },
  { title: '隐私', detail: '存了什么、存在哪里，全部删除', page: '/settings/privacy/index' },
];
/** Only while the app is being made or tried out. */
const SELF_CHECK = { title: '真机自查', detail: '开发版和体验版里才有：这台手机行不行，一次查完', page: '/settings/self-check/index' };

/** 设置: the doors to what the person does rarely. */
Page({
  data: {
    hidden: false,
    canHideScreens: false,
    screensHidden: false,
    rows: ROWS,
  },

  onShow() {
    this.look();
  },

  /** Once more: what was said before the first picture may be lost. */
  onReady() {
    this.look();
  },

  look() {
    this.setData({ rows: isTrial() ? [...ROWS, SELF_CHECK] : ROWS, hidden: amountsHidden(), canHideScreens: canHideScreens(), screensHidden: screensHidden() });
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
