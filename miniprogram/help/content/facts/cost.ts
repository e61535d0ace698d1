import type { Evidence, Fact } from '../../../content/fact';
import { LEGAL_LIMITS } from '../../../content/legal-limits';
import { announced, civilCode, computed, privateLending, reported } from './sources';

export const PENALTY_RULE_SOURCE = '《关于人民币贷款利率有关问题的通知》第三条（中国人民银行，银发〔2003〕251号）';

function sentence(fact: Fact, evidence: Evidence): Fact {
  return { text: `${fact.text}。`, ...evidence };
}

export const PENALTY_LIMIT = sentence(LEGAL_LIMITS['yinfa-2003-251'], announced(PENALTY_RULE_SOURCE));
/** Known from what quotes it, in content/legal-limits too: the text itself wasn't found again. */
export const COST_LIMIT = sentence(LEGAL_LIMITS['fafa-2017-22-2'], reported('《关于进一步加强金融审判工作的若干意见》第二条（最高人民法院，法发〔2017〕22号），没有再读到原文'));

export const NOT_FOR_BANKS: Fact = {
  text: '4 倍 LPR 的司法解释管民间借贷，不适用于银行、消费金融公司和小额贷款公司。',
  ...announced('《关于新民间借贷司法解释适用范围问题的批复》（最高人民法院，2020年12月29日）', 'www.court.gov.cn'),
};
export const SMALL_LENDERS: Fact = {
  text: '小额贷款公司新放的贷款，综合成本不得超过年 24%，原则上 2027 年底前降到 1 年期 LPR 的 4 倍以内。',
  ...announced('《小额贷款公司综合融资成本管理工作指引》（两部门，2025年12月）'),
};
export const PLATFORM_LOANS: Fact = {
  text: '银行和平台合作放的贷款，2025年10月1日起单笔综合成本不超过年 24%，增信服务费也算在内。',
  ...announced('《关于加强商业银行互联网助贷业务管理 提升金融服务质效的通知》（国家金融监督管理总局，金规〔2025〕9号，2025年4月）'),
};
export const NO_RULE_ANY_MORE: Fact = { text: '过去说的 36%，已经不是现行的规定。', ...privateLending('第二十五条'), checkedOn: '2026-11-24' };
export const OVER_24: Fact = { text: '日利率 0.05% 的，罚息折成年是 27%（0.05% × 1.5 × 360），已过 24%。', ...computed('日利率、罚息的倍数和一年 360 天相乘') };
export const ON_WHAT_IS_OVERDUE: Fact = {
  text: '罚息按逾期那几期没还的本金算，不按借款总额；全部提前到期以后，才按剩下的全部本金算。',
  ...reported('多处网页，以合同为准'),
};
export const A_DAY_OF_PENALTY: Fact = { text: '逾期本金 1,500 元、日利率 0.05%：一天 1,500 × 0.05% × 1.5 = 1.125，约 1.13 元。', ...computed('逾期本金 × 日利率 × 1.5，四舍五入到分') };
export const DISCLOSURE: Fact = {
  text: '2026年8月1日起，签贷款合同或办分期之前要给你看明示表，表上没有的不再收。',
  ...announced('《个人贷款业务明示综合融资成本规定》（国家金融监督管理总局、中国人民银行，2026年3月15日）'),
};
export const ALLOCATION: Fact = { text: '还款依次抵扣费用、利息、本金，另有约定的除外。', ...civilCode('第五百六十一条') };
export const CHOOSE_WHICH: Fact = { text: '欠同一家几笔，还的钱不够时，可以指定先还哪一笔，另有约定的除外。', ...civilCode('第五百六十条') };
export const EARLY_INTEREST: Fact = { text: '提前还清，除另有约定，利息按实际借款的天数算。', ...civilCode('第六百七十七条') };
export const HIGH_LATE_FEE: Fact = { text: '违约金过分高的，可以请求减少。', ...civilCode('第五百八十五条') };
