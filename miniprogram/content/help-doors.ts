/** A door of 帮助: where it leads, and what is written on it. */
export interface Door {
  readonly title: string;
  /** What stands on it in place of the title: what brings one there. */
  readonly word?: string;
  /** One more line, where the title doesn't say it all. */
  readonly detail?: string;
  readonly page: string;
}

export interface DoorGroup {
  /** '' where it needs none. */
  readonly heading: string;
  readonly doors: readonly Door[];
  /** What one needs at once. */
  readonly first?: boolean;
}

/** The pages that an article is read on, and the articles of a kind are listed on; an id stands behind it. */
export const ARTICLE = '/help/article/index?id=';
export const ARTICLES_OF = '/help/articles/index?about=';

/**
 * What 帮助 opens on, what is needed first at the top: the situations one is in tonight, what one does, what one reads. An
 * article is called here what it is called on its page.
 */
export const HELP_DOORS: readonly DoorGroup[] = [
  {
    heading: '',
    first: true,
    doors: [
      { title: '刚逾期：先看清，再算清，再打电话', word: '刚逾期', detail: '先看清，再算清，再打电话', page: `${ARTICLE}first-steps` },
      { title: '催收和投诉', word: '被催收', detail: '能做什么，怎么投诉', page: `${ARTICLES_OF}collection` },
      { title: '收到法院的东西', detail: '什么意思，最后一天', page: '/help/court/index' },
      { title: '号码核验', word: '有人让我转账', detail: '号码、短信先核验', page: '/help/number-check/index' },
    ],
  },
  {
    heading: '找人、谈、记下来',
    doors: [
      { title: '官方渠道', detail: '怎么找到真的客服', page: '/help/channels/index' },
      { title: '协商准备', detail: '电话、书面怎么说', page: '/help/prepare/index' },
      { title: '通话记录', detail: '来电，答应的事', page: '/help/calls/index' },
      { title: '还款日提醒', detail: '加进手机日历', page: '/help/remind/index' },
      { title: '逾期按月看', detail: '按你记的推算', page: '/help/credit/index' },
      { title: '词是什么意思', detail: '罚息、复利、真实年化', page: '/help/words/index' },
    ],
  },
  {
    heading: '使用说明',
    doors: [
      { title: '还款、扣款和罚息', page: `${ARTICLES_OF}paying` },
      { title: '协商', page: `${ARTICLES_OF}negotiation` },
      { title: '法院、家人、债务转让', page: `${ARTICLES_OF}courts` },
      { title: '征信和结清', page: `${ARTICLES_OF}credit` },
      { title: '各家的习惯', page: `${ARTICLES_OF}lenders` },
      { title: '防骗', page: `${ARTICLES_OF}fraud` },
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

/** Stands by itself, below what is needed tonight. */
export const BAD_NIGHT: Door = { title: '今晚撑不住，先打一个电话', page: `${ARTICLE}bad-night` };
