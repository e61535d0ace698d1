import { COMFORT_LINE } from '../../content/comfort';
import type { Fact } from '../../content/fact';
import { LEGAL_RESERVE } from '../../content/legal-limits';
import { ALLOCATION, PENALTY_LIMIT } from './facts/cost';
import { PENALTY } from './facts/lender';
import { TERMS_GOING_AROUND } from './facts/negotiation';
import { NO_APP } from './names';
import { HOTLINE } from './numbers';

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  /** A page that says more. */
  readonly link?: { readonly text: string; readonly page: string };
}

/** What the app says of itself. */
export const ABOUT: readonly Section[] = [
  {
    heading: '这是什么',
    lines: [
      '还得清是一个借款账本与还款测算工具：把每一笔借款和还款记下来，算出今天欠多少、为什么，再看看对方给的分期方案真实成本是多少。',
      '它不放贷、不收费、不代办，也不把你介绍给任何机构或个人。',
      '它与任何银行和贷款产品没有关联。「微粒贷」等名称只用来指明你录入的是哪家的借款。',
    ],
  },
  {
    heading: '隐私',
    lines: [
      '你记的内容只存在这台手机的微信里，没有账号。不联网，不上传，不统计你怎么用。',
      '不问身份证、银行卡号、支付密码、验证码、通讯录和位置。谁向你要这些，都先停下来。',
      '从微信里删除这个小程序、清理微信的存储或换手机，账本会一起没有，所以请做备份。',
    ],
    link: { text: '存了什么、怎么带走、怎么全部删除', page: '/settings/privacy/index' },
  },
  {
    heading: '算得准不准',
    lines: [
      '每个数都按你录入的合同条件推算到分，点「怎么算的」能看到每一步。合同里有特别约定时，以合同和官方账单为准。',
      '罚息、抵扣顺序、宽限期各家不同，默认值是常见做法，都能改。',
    ],
  },
];

/** The few facts that every page relies on. */
export const FACTS: readonly Fact[] = [
  { ...HOTLINE, text: `${HOTLINE.digits}：${HOTLINE.owner}。${HOTLINE.use}` },
  NO_APP,
  ALLOCATION,
  { ...PENALTY_LIMIT, text: `${PENALTY_LIMIT.text}${LEGAL_RESERVE}。` },
  PENALTY,
  TERMS_GOING_AROUND,
];

export const COMFORT: Fact = { ...COMFORT_LINE, text: COMFORT_LINE.use };
