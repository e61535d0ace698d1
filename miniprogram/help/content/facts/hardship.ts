import type { Fact } from '../../../content/fact';
import { civilCode, computed, criminalLaw, GUIDE, REGULATOR_WARNING, reported } from './sources';

export const NO_TERM_OF_LAW: Fact = { text: '「停息挂账」不是法规里的词，也不是哪家银行的业务名。', ...reported('多处网页说法一致') };
export const NO_RULE_FOR_LOANS: Fact = { text: '贷款没有这样的条文，谈成什么看机构。', ...reported('没有查到，不等于没有') };
export const EXTENSION: Fact = { text: '到期之前可以申请展期，机构同意才行。', ...civilCode('第六百七十八条') };
export const NOT_TO_ROLL_OVER: Fact = { text: '催收逼你借新还旧，是不许的。', ...GUIDE };
export const FORGED: Fact = { text: '买卖、伪造公文和印章是犯罪。', ...criminalLaw('第二百八十条') };
export const TRICKS: Fact = {
  text: '监管提示过的套路：夸大「优化债务」「征信修复」，收高额提成，扣身份证和银行卡，教人编假证明批量投诉，叫你别接银行的电话。',
  ...REGULATOR_WARNING,
};
export const PAID_FOR_NOTHING: Fact = { text: '有人付了 1,800 元，十天没接银行电话，征信多了 3 条，罚息多了近 500 元。', ...reported('一家银行讲的案例') };

/** The article that this app began with, as it stands, and what its figures come to. A test works them out anew. */
export const AS_TOLD: Fact = { text: '文章说：57,000 元分 36 期，利息 7,000，「低于 5%」，「省 9,000」。', source: '网上文章', checkedOn: '2026-11-26', certainty: 'hearsay' };
const WORKED_OUT = computed('按「协商方案」的算法：57,000 元、36 期、总利息 7,000');
export const AS_COUNTED: Fact = { text: '前 35 期每期 1,777.78，最后一期 1,777.70，一共还 64,000.00。', ...WORKED_OUT };
export const BELOW_FIVE: Fact = { text: '「低于 5%」是名义年化 4.09%；真实年化按单利 7.68%，按复利 7.96%。', ...WORKED_OUT };
export const SAVED_AGAINST: Fact = { text: '「省 9,000」是和日利率 0.05%、同样 36 期的约 16,000 利息比。和原来 12 期还完的 5,557.50 比，多付 1,442.50。', ...WORKED_OUT };
