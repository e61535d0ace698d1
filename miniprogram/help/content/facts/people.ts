import type { Fact } from '../../../content/fact';
import { announced, civilCode, contracts, reported } from './sources';

export const GROWN_UP: Fact = { text: '父母、子女、兄弟姐妹，没有义务替成年的你还。', ...civilCode('第十八条') };
export const SPOUSE: Fact = { text: '配偶：一起签了字、事后认了，或用于家庭日常的，是共同债务；超出的，要债权人证明用在家里。', ...civilCode('第一千零六十四条') };
export const JOINING: Fact = { text: '家人对催收说「我来还」，对方没有拒绝，就可能要一起还。', ...civilCode('第五百五十二条') };
export const GUARANTOR: Fact = { text: '担保人：看合同写的是一般保证还是连带；没写明，按一般保证。', ...civilCode('第六百八十六条、第六百八十七条') };
export const HEIRS: Fact = { text: '人去世了，继承人在遗产范围内还；放弃继承可以不还。', ...civilCode('第一千一百六十一条') };

export const ASSIGNED: Fact = { text: '债可以转让，通知到你才对你有效；没通知就起诉的，起诉状送到时生效。', ...contracts('第四十八条') };
export const SAME_DEFENCES: Fact = { text: '对原机构能说的（已还的、时效、多收的），对新债主照样能说。', ...civilCode('第五百四十八条') };
export const LICENSED: Fact = {
  text: '个人不良贷款批量转让试点到 2026年12月31日；受让的要是持牌资产管理公司，不得再转卖、不得暴力催收。',
  ...announced('银保监办便函〔2022〕1191号；2025年11月公告、2026年1月报道'),
};
export const ANOTHER_NAME: Fact = { text: '征信上的债主名称会变，逾期不会因此没有。', source: '一处网页', checkedOn: '2026-11-26', certainty: 'hearsay' };

export const NO_NATIONAL_LAW: Fact = { text: '全国没有个人破产法。', ...announced('《深圳经济特区个人破产条例》（深圳市人大常委会，2021年3月1日起施行）及 2024 年报道') };
export const SHENZHEN: Fact = {
  text: '深圳：在深圳居住、社保连续满 3 年，先做免费辅导，考察 3 年，不是自动免债。',
  ...announced('《深圳经济特区个人破产条例》（深圳市人大常委会，2021年3月1日起施行）'),
};
export const XIAMEN: Fact = { text: '厦门：个人破产保护条例 2025年11月1日起施行。', ...reported('《厦门经济特区个人破产保护条例》，2025年10月的报道') };
export const CLEARANCE: Fact = { text: '浙江、江苏等地：「个人债务集中清理」，有户籍、社保等条件，要债权人会议表决。', ...reported('两处法律网页') };
