import type { Article, Line } from '../article';
import * as facts from '../facts/lenders';
import { EARLY_IN_FULL, EARLY_IN_PART, ONE_DUE_DAY } from '../facts/lender';
import { HOTLINE } from '../numbers';

const CONTRACT: Line = '罚息、复利、宽限、抵扣顺序这些没有列出的，都看自己的合同。和这里不一样，以合同为准。';

function habits(id: string, title: string, words: readonly string[], lines: readonly Line[]): Article {
  return { id: `lender-${id}`, title, words, lines: [...lines, CONTRACT], numbers: [] };
}

/** What was found of each lender; ids as in content/lender-habits.ts, whose proposals lead here. */
export const LENDERS: readonly Article[] = [
  { ...habits('weilidai', '微粒贷：一年按 360 天，几笔同一个还款日', ['微粒贷还款日', '微粒贷利率', '微粒贷还款方式'], [
    facts.WEILIDAI_YEAR, facts.WEILIDAI_TWO_DAYS, facts.WEILIDAI_METHODS, ONE_DUE_DAY, facts.WEILIDAI_FIRST, EARLY_IN_FULL, EARLY_IN_PART,
  ]), numbers: [HOTLINE] },
  habits('jintiao', '京东金条：灵活还一年按 365 天，按期还是等本等息', ['京东', '金条', '京东金融'], [
    '先看借的时候选的是哪一种。按期还的，记借款时「利率写法」选「月费率」。', facts.JINTIAO_YEAR, facts.JINTIAO_CUTS, facts.JINTIAO_FLAT, facts.JINTIAO_DAY, facts.JINTIAO_EARLY,
  ]),
  habits('jiebei', '借呗：等额本息或先息后本，提前还看合同', ['借呗', '支付宝', '蚂蚁'], [facts.JIEBEI_METHODS, facts.JIEBEI_DAYS, facts.JIEBEI_EARLY]),
  habits('huabei', '花呗：每月一张账单，一个还款日', ['花呗', '支付宝', '蚂蚁'], [facts.HUABEI_DAY]),
  habits('meituan', '美团借钱：先分清按日计息还是按期计息', ['美团'], [facts.MEITUAN_METHODS, facts.MEITUAN_EARLY]),
  habits('jietiao', '360借条：只有网上的说法', ['360', '奇富'], [facts.JIETIAO_METHODS, facts.JIETIAO_EARLY]),
  habits('zhaolian', '招联金融：还款日下午还会再扣一次', ['招联', '好期贷', '扣款'], [facts.ZHAOLIAN_DEBIT, facts.ZHAOLIAN_METHOD, facts.ZHAOLIAN_EARLY]),
  habits('kuaidai', '建行快贷：四种还款方式，看自己是哪一种', ['建行', '建设银行', '快贷'], [facts.KUAIDAI_METHODS, facts.KUAIDAI_EARLY]),
  habits('guangfa', '广发信用卡分期：等本等息', ['广发', '信用卡分期', '账单分期'], [facts.GUANGFA_FLAT, facts.GUANGFA_RATE]),
  habits('gongjijin', '公积金贷款：月利率写成千分之几', ['公积金', '千分之', '房贷'], [
    '记借款时「利率写法」选「月费率」，千分之几除以十再填，还款方式照合同选。', facts.FUND_LEVEL, facts.FUND_PRINCIPAL,
  ]),
];
