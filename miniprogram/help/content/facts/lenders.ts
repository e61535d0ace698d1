import type { Evidence, Fact } from '../../../content/fact';
import { computed, hearsay, reported, sampled } from './sources';

/** Habits of lenders (rule 6.12). No lender's own page or contract was read; the form of a loan fills what is named in content/lender-habits.ts. */
const PRODUCT_PAGES = reported('多处产品说明和流传的合同，各人合同可能不同');
const ONE_PAGE = hearsay('一处没写日期的网页，或由它推断');

function copied(whose: string): Evidence {
  return sampled(`别人抄录的${whose}页面，或引用它的网页；${whose}自己的页面没有读到`);
}

export const WEILIDAI_YEAR: Fact = { text: '微粒贷的日利率是年利率除以 360，利息按实际天数算。', ...PRODUCT_PAGES };
export const WEILIDAI_METHODS: Fact = { text: '6、12、24 期多是等额本息，3 期多是先息后本，早些年的 5、10、20 期是等额本金。', ...PRODUCT_PAGES };
export const WEILIDAI_FIRST: Fact = { text: '首个还款日离借款日至少 15 天，头一期可能比一个月长。', ...PRODUCT_PAGES };
export const WEILIDAI_TWO_DAYS: Fact = { text: '借 10,000 元、2 天、日利率 0.05%，还本息 10,010.00 元：利息按天算。', ...sampled('微众银行还款短信样本，2016 年') };

export const JINTIAO_YEAR: Fact = { text: '灵活还：等额本息，按实际天数计息；年利率是日利率乘 365，0.044% 写成 16.1%，0.05% 写成 18.3%。', ...copied('京东金条') };
export const JINTIAO_CUTS: Fact = { text: '抹掉分以下：借 200,000 元、12 期、日利率 0.044%，每期算出来 18,154.188 元，页面上是 18,154.18 元。', ...copied('京东金条') };
export const JINTIAO_FLAT: Fact = { text: '按期还：等本等息。借 30,000 元、3 期、月费率 0.95%，每期利息 285.00 元，真实年化 17.02%（单利）。', ...copied('京东金条') };
export const JINTIAO_DAY: Fact = { text: '每月还款日是借款那天的日子。', ...ONE_PAGE };
export const JINTIAO_EARLY: Fact = { text: '灵活还整笔提前还不收费；按期还整笔提前还，利息改用更高的日利率按天重算，差额算违约金。', ...copied('京东金条') };

export const JIEBEI_METHODS: Fact = { text: '借呗有先息后本、等额本息；页面写日利率和年利率（单利）。', ...copied('借呗') };
export const JIEBEI_DAYS: Fact = { text: '借呗的利息按天算，几笔借款同一个还款日。', ...ONE_PAGE };
export const JIEBEI_EARLY: Fact = { text: '提前还收不收费，几处说法相反。', ...hearsay('几处网页，互相矛盾') };

export const HUABEI_DAY: Fact = { text: '花呗每月一张账单，还款日是每月固定的一天，账单可以分期。', ...sampled('花呗还款提醒短信样本；别人抄录的账单页') };

export const MEITUAN_METHODS: Fact = { text: '美团借钱有按日计息、按期计息两种。', ...copied('美团借钱') };
export const MEITUAN_EARLY: Fact = { text: '按日计息的提前还不收费；按期计息的提前还，最多收剩余部分的 3%。', ...copied('美团借钱') };

export const JIETIAO_METHODS: Fact = { text: '360借条有等本等息、先息后本。', ...ONE_PAGE };
export const JIETIAO_EARLY: Fact = { text: '提前还的说法互相矛盾，有一处说不能只还一部分。', ...hearsay('几处网页，互相矛盾') };

export const ZHAOLIAN_METHOD: Fact = { text: '招联是等额本息，3、6、12 期。', ...ONE_PAGE };
export const ZHAOLIAN_DEBIT: Fact = { text: '招联在还款日白天扣款，17 点左右再扣一次。', ...sampled('招联金融扣款提醒短信样本') };
export const ZHAOLIAN_EARLY: Fact = { text: '提前还按天计息、不收费；有三天宽限，宽限里照样计罚息。', ...ONE_PAGE };

export const KUAIDAI_METHODS: Fact = { text: '建行快贷有随借随还、按月付息到期还本、等额本金、等额本息，按天计息。', ...ONE_PAGE };
export const KUAIDAI_EARLY: Fact = { text: '哪天都能提前还，多少都行。', ...ONE_PAGE };

export const GUANGFA_FLAT: Fact = { text: '每期本金和分期利息都一样多，利息按最初的本金算：2,679.00 元分 24 期，每期 111.63 元加 8.04 元。', ...sampled('广发银行信用卡分期短信样本') };
export const GUANGFA_RATE: Fact = { text: '短信写的「近似折算年化利率 6.77%」是每月真实利率乘 12。', ...computed('照广发银行信用卡分期短信样本里的数推算') };

export const FUND_LEVEL: Fact = { text: '公积金贷款按月计息，利率写成月利率千分之几：500,000 元、180 期、2.708333‰，等额本息每期 3,513.34 元。', ...sampled('公积金贷款短信样本') };
export const FUND_PRINCIPAL: Fact = { text: '也有等额本金：每期本金 1,250 元，剩 445,000 元时利息 1,205.21 元。', ...sampled('公积金贷款短信样本') };
