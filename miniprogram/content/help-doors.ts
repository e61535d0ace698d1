/** A door of 帮助: where it leads, and what is written on it. */
export interface Door {
  readonly title: string;
  /** One more line, where the title doesn't say it all. */
  readonly detail?: string;
  readonly page: string;
}

export interface DoorGroup {
  readonly heading: string;
  readonly doors: readonly Door[];
}

/** The page that an article is read on; its id stands behind it. */
const ARTICLE = '/help/article/index?id=';

function article(id: string, title: string): Door {
  return { title, page: ARTICLE + id };
}

/** All that 帮助 has, what is needed first at the top. An article is called here what it is called on its page. */
export const HELP_DOORS: readonly DoorGroup[] = [
  {
    heading: '现在就用',
    doors: [
      { title: '官方渠道', detail: '怎么找到真的客服，一步一步', page: '/help/channels/index' },
      { title: '号码核验', detail: '号码、短信、App 名字，先查再信', page: '/help/number-check/index' },
      { title: '还款日提醒', detail: '加进手机日历，提前响一声', page: '/help/remind/index' },
      article('first-steps', '刚逾期：先看清，再算清，再打电话'),
    ],
  },
  {
    heading: '协商',
    doors: [
      { title: '协商准备', detail: '电话里怎么说，情况说明，书面申请', page: '/help/prepare/index' },
      article('negotiation', '协商自己打电话谈，谈成什么写下什么'),
      article('going-around', '网上常说的六句话，都没有官方依据'),
      article('sixty-terms', '60 期是信用卡的规定，贷款没有'),
    ],
  },
  {
    heading: '权利和投诉',
    doors: [
      { title: '通话记录', detail: '来电和答应的事；违规的催收，写好投诉', page: '/help/calls/index' },
      article('collectors', '催收不能夜里打、连环打、告诉别人'),
      article('complaints', '投诉先找银行，15 天没解决再往上'),
      article('cost-limits', '利率和罚息有上限，超过的可以请求减少'),
      article('limitation', '过了 3 年，债也还在'),
    ],
  },
  {
    heading: '征信',
    doors: [
      { title: '我的报告里大概怎么写', detail: '每笔借款，一个月一格', page: '/help/credit/index' },
      article('five-years', '不良记录从还清那天起，再留 5 年'),
      article('credit-repair', '花钱修征信，都是骗局'),
    ],
  },
  {
    heading: '防骗',
    doors: [
      article('agents', '收费代办协商，先停下来'),
      article('fake-app', '没有「微粒贷 App」，装了怎么办'),
      article('fake-caller', '来电显示能伪造：挂断，自己拨'),
    ],
  },
  {
    heading: '难熬的时候',
    doors: [article('bad-night', '今晚撑不住，先打一个电话')],
  },
  {
    heading: '这个小程序',
    doors: [
      { title: '设置与备份', page: '/settings/home/index' },
      { title: '说明与隐私', page: '/help/about/index' },
    ],
  },
];
