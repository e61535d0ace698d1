import { replacePage } from '../../platform/navigation';

/** 记一笔借款: what the person has in hand decides which way the loan gets in; all of them end in the same form, looked over. */
Page({
  data: {
    ways: [
      { page: '/loan/loan-form/index', title: '借款条件', detail: '金额、借款日、期数、利率，合同或借款详情里有' },
      { page: '/help/bill/index', title: '还款计划或账单', detail: '每期哪天还多少：整张粘贴，或一期一期填' },
      { page: '/help/messages/index', title: '短信或通知', detail: '放款、还款、账单、逾期的通知，可以一次贴几条' },
      { page: '/help/picture/index', title: '截图', detail: '让微信认出图里的字，再带过来' },
    ],
  },

  /** In place of this page: whoever goes back from there wants the list. */
  choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { page: string }>) {
    replacePage(currentTarget.dataset.page);
  },
});
