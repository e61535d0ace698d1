import { openPage } from '../../platform/navigation';

/** 设置: the doors to what the person does rarely. */
Page({
  data: {
    rows: [{ title: '备份与恢复', detail: '换手机、防丢失，导出表格', page: '/settings/backup/index' }],
  },

  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { page: string }>) {
    openPage(currentTarget.dataset.page);
  },
});
