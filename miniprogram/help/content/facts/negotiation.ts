import type { Fact } from '../../../content/fact';
import { antiFraudLaw, creditCards, REGULATOR_WARNING } from './sources';

const CHECKED = '2026-11-26';
const HEARSAY = { source: '网上文章，没有官方文件', checkedOn: CHECKED, certainty: 'hearsay' } as const;

export const TERMS_GOING_AROUND: Fact = { text: '分期 12–40 期、最长 48 期、延期最多 6 个月。', ...HEARSAY };

export const PLAN_RESTORES: Fact = { text: '「办了分期，征信就恢复了。」', ...HEARSAY };

/** What goes around, each as it is said; the article that lists them says what is wrong with them. */
export const GOING_AROUND: readonly Fact[] = [
  { text: '「分期 12 到 40 期是应得的，特殊的能到 48 期。」', ...HEARSAY },
  { text: '「延期 6 个月是银行的规定。」', ...HEARSAY },
  { text: '「延期的时候不催收，也不起诉。」', ...HEARSAY },
  { text: '「罚息不用管，最后都会免。」', ...HEARSAY },
  { text: '「打了客服电话，罚息和上报征信就停了。」', ...HEARSAY },
  PLAN_RESTORES,
];

export const SIXTY_TERMS: Fact = { text: '最长 60 期的个性化分期，只写在信用卡的办法里，管不到消费贷。', ...creditCards('第七十条') };

export const AGENTS: Fact = {
  text: '收费的代理维权、反催收，教人做假证明、照抄话术批量投诉，是已知的骗局。',
  ...REGULATOR_WARNING,
};

export const REPAIR_FRAUD: Fact = { text: '声称收费就能删掉真实不良记录的，都是骗局。', ...REGULATOR_WARNING };

export const CALLER_ID: Fact = { text: '来电显示和短信的发送方都能伪造，显示官方号码也不等于是官方。', ...antiFraudLaw('第十四条') };
