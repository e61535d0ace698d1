import type { Fact } from '../../content/fact';

const CHECKED = '2026-11-24';
const LAWS = 'flk.npc.gov.cn';
const CIVIL_CODE = { address: LAWS, checkedOn: CHECKED, certainty: 'official' } as const;
const COLLECTION = { source: '2026-01-30 催收自律指引；国家标准 GB/T 45251-2025', address: 'openstd.samr.gov.cn', checkedOn: CHECKED, certainty: 'official' } as const;
const PRIVATE_LENDING = { source: '最高人民法院关于民间借贷的司法解释（2020 年修正）', address: 'www.court.gov.cn', checkedOn: CHECKED, certainty: 'official' } as const;
const HEARSAY = { source: '网上文章，没有官方文件', checkedOn: CHECKED, certainty: 'hearsay' } as const;
const REGULATOR_WARNING = { source: '国家金融监督管理总局风险提示', address: 'www.nfra.gov.cn', checkedOn: CHECKED, certainty: 'official' } as const;

export const PENALTY: Fact = { text: '微粒贷的罚息是逾期本金 × 合同利率 × 150%。', source: '用户合同摘录，各人合同可能不同', checkedOn: CHECKED, certainty: 'reported' };

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

export const SIXTY_TERMS: Fact = {
  text: '最长 60 期的个性化分期，只写在信用卡的办法里，管不到消费贷。',
  source: '《商业银行信用卡业务监督管理办法》第七十条',
  address: 'www.nfra.gov.cn',
  checkedOn: CHECKED,
  certainty: 'official',
};

export const NO_CALLS_AT_NIGHT: Fact = { text: '每天 22:00 到次日 8:00 不催收。', ...COLLECTION };
export const SIX_CALLS: Fact = { text: '同一个号码没打通的，一天最多打 6 次。', ...COLLECTION };
export const NO_THIRD_PARTIES: Fact = { text: '不向家人、同事等别的人透露你欠了多少、怎么欠的。', ...COLLECTION };

export const BANK_FIRST: Fact = {
  text: '先向银行投诉。银行 15 天内答复，情况复杂的 30 天。',
  source: '《银行业保险业消费投诉处理管理办法》',
  address: 'www.nfra.gov.cn',
  checkedOn: CHECKED,
  certainty: 'official',
};

export const FIVE_YEARS: Fact = {
  text: '不良信息从不良行为终止那天起，保存 5 年，到期删除。',
  source: '《征信业管理条例》第十六条',
  address: LAWS,
  checkedOn: CHECKED,
  certainty: 'official',
};

export const CORRECTION: Fact = {
  text: '报告里的记录错了、漏了，有权自己提出异议，要求更正。',
  source: '《征信业管理条例》第二十五条',
  address: LAWS,
  checkedOn: CHECKED,
  certainty: 'official',
};

export const PLAN_IN_THE_REPORT: Fact = {
  text: '签了分期或延期，报告里可能仍按逾期显示，也可能换成新的还款计划，各家不同。书面写明怎么上报才算数。',
  source: '借款人转述，没有统一文件',
  checkedOn: CHECKED,
  certainty: 'reported',
};

export const ONE_OFF_REPAIR: Fact = {
  text: '一次性的信用修复政策（单笔逾期 1 万元以下，2026-03-31 前还清）已经结束。',
  source: '中国人民银行公告',
  address: 'www.pbc.gov.cn',
  checkedOn: CHECKED,
  certainty: 'official',
};

export const THREE_YEARS: Fact = { text: '到法院要债的时效是 3 年。', source: '《民法典》第一百八十八条', ...CIVIL_CODE };
export const FROM_THE_LAST_TERM: Fact = { text: '分期还的，从最后一期到期那天起算。', source: '《民法典》第一百八十九条', ...CIVIL_CODE };
export const STARTS_ANEW: Fact = { text: '对方要你还，或你答应还，3 年从那时重新算。', source: '《民法典》第一百九十五条', ...CIVIL_CODE };
export const A_DEFENCE: Fact = {
  text: '过了时效，只是你在法院可以提出不还的理由；你不提，法院不会替你提。',
  source: '《民法典》第一百九十二条、第一百九十三条',
  ...CIVIL_CODE,
};

export const NOT_FOR_BANKS: Fact = { text: '4 倍 LPR 是民间借贷的上限，管不到银行贷款。', ...PRIVATE_LENDING };
export const NO_RULE_ANY_MORE: Fact = { text: '过去说的 36%，已经不是现行的规定。', ...PRIVATE_LENDING };

export const AGENTS: Fact = {
  text: '收费的代理维权、反催收，教人做假证明、照抄话术批量投诉，是已知的骗局。',
  ...REGULATOR_WARNING,
};

export const REPAIR_FRAUD: Fact = { text: '声称收费就能删掉真实不良记录的，都是骗局。', ...REGULATOR_WARNING };

export const CALLER_ID: Fact = {
  text: '来电显示和短信的发送方都能伪造，显示官方号码也不等于是官方。',
  source: '公安机关反诈宣传',
  address: 'www.mps.gov.cn',
  checkedOn: CHECKED,
  certainty: 'official',
};
