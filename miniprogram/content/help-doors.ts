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

/** The pages that an article is read on, and the articles of a kind are listed on; an id stands behind it. */
export const ARTICLE = '/help/article/index?id=';
export const ARTICLES_OF = '/help/articles/index?about=';

/** What 帮助 opens on, what is needed first at the top. An article is called here what it is called on its page. */
export const HELP_DOORS: readonly DoorGroup[] = [
  {
    heading: '现在就用',
    doors: [
      { title: '官方渠道', detail: '怎么找到真的客服，一步一步', page: '/help/channels/index' },
      { title: '号码核验', detail: '号码、短信、App 名字，先查再信', page: '/help/number-check/index' },
      { title: '刚逾期：先看清，再算清，再打电话', page: `${ARTICLE}first-steps` },
      { title: '收到法院的东西', detail: '什么意思，最后一天，带什么', page: '/help/court/index' },
      { title: '还款日提醒', page: '/help/remind/index' },
    ],
  },
  {
    heading: '难熬的时候',
    doors: [{ title: '今晚撑不住，先打一个电话', page: `${ARTICLE}bad-night` }],
  },
  {
    heading: '记录和信',
    doors: [
      { title: '协商准备', detail: '电话里怎么说，情况说明，书面申请', page: '/help/prepare/index' },
      { title: '通话记录', detail: '来电和答应的事，写好投诉', page: '/help/calls/index' },
      { title: '逾期按月看', detail: '按你记的推算，不是信用报告', page: '/help/credit/index' },
    ],
  },
  {
    heading: '使用说明',
    doors: [
      { title: '还款、扣款和罚息', page: `${ARTICLES_OF}paying` },
      { title: '协商', page: `${ARTICLES_OF}negotiation` },
      { title: '催收和投诉', page: `${ARTICLES_OF}collection` },
      { title: '法院、家人、债务转让', page: `${ARTICLES_OF}courts` },
      { title: '征信和结清', page: `${ARTICLES_OF}credit` },
      { title: '各家的习惯', detail: '计息、还款日，查到的和没查到的', page: `${ARTICLES_OF}lenders` },
      { title: '防骗', page: `${ARTICLES_OF}fraud` },
      { title: '词是什么意思', detail: '罚息、违约金、复利、真实年化…', page: '/help/words/index' },
    ],
  },
  {
    heading: '这个小程序',
    doors: [
      { title: '设置与备份', page: '/settings/home/index' },
      { title: '说明与隐私', page: '/help/about/index' },
    ],
  },
];
