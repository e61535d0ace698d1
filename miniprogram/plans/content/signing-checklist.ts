import type { Evidence } from '../../content/fact';

/** Something to be clear about before an agreement is signed (签约前检查). */
export interface ChecklistItem {
  /** Stays for good: saved plans remember by it what was ticked. */
  readonly id: string;
  readonly title: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** Where the sentence states a fact of the outside world. */
  readonly evidence?: Evidence;
}

const COST_DISCLOSURE: Evidence = {
  source: '《个人贷款业务明示综合融资成本规定》（国家金融监督管理总局、中国人民银行，2026年3月15日，2026年8月1日起施行）',
  checkedOn: '2026-11-26',
  certainty: 'official',
};

const CREDIT_REPORTING: Evidence = {
  source: '《征信业管理条例》第十六条（国务院，2013 年）',
  checkedOn: '2026-11-26',
  certainty: 'official',
};

/** In the order in which an agreement is read. */
export const SIGNING_CHECKLIST: readonly ChecklistItem[] = [
  {
    id: 'parts',
    title: '本金、利息、罚息、违约金分开列明',
    why: '只给一个总数，就看不出哪一项减了、哪一项算多了。',
  },
  {
    id: 'capitalised',
    title: '罚息和利息有没有并入本金',
    why: '并入本金后可能再生利息，问清今后按多少本金计息。',
  },
  {
    id: 'schedule',
    title: '多少期，每期的日期和金额，最后一期还多少',
    why: '写成一张表，最后一期突然多出一大笔才看得出来。',
  },
  {
    id: 'interest',
    title: '今后还计不计利息，年利率和日利率各是多少',
    why: '利率不写，总共还多少就由对方说了算；年和日两个数要对得上。',
  },
  {
    id: 'fees',
    title: '首付和各项费用都写明',
    why: '新办贷款或分期的，没有列进明示表的费用不该收（供参考，以合同和法院认定为准）。',
    evidence: COST_DISCLOSURE,
  },
  {
    id: 'waiver',
    title: '减免哪几项、减多少、什么条件、什么时候生效',
    why: '签约就减，和全部还完才减，差别很大，写不清就可能减不成。',
  },
  {
    id: 'missed-term',
    title: '有一期没按时还，会怎么样',
    why: '协议作废、减免收回、剩下的全部到期，轻重不同，签之前先知道是哪一种。',
  },
  {
    id: 'collection',
    title: '签约后还催不催收',
    why: '只有写进协议的承诺才算，没写就当作还会催。',
  },
  {
    id: 'credit-report',
    title: '征信报告上会怎么写',
    why: '问清按什么状态上报；不良信息从不良行为终止那天起还要保存 5 年。',
    evidence: CREDIT_REPORTING,
  },
  {
    id: 'payee',
    title: '收款方是贷款机构自己，不是个人或代办',
    why: '要你把钱转给个人，或先付一笔代办费，都先停下来，向官方客服核实。',
  },
  {
    id: 'early-payoff',
    title: '能不能提前还清，要付多少钱',
    why: '以后宽裕了想早点还完，没到期的利息还收不收，要先写好。',
  },
  {
    id: 'settlement-proof',
    title: '还完以后给结清证明',
    why: '以后再有人拿这笔债来要钱，结清证明是最直接的凭据。',
  },
  {
    id: 'written',
    title: '有书面协议或录音',
    why: '只在电话里说、没写也没录下来的，事后说不清，一律不算数。',
  },
  {
    id: 'disclosure',
    title: '拿到了明示表',
    why: '新办贷款或分期，签之前要给你看明示表；老的逾期谈成的方案算不算没有查到，可以要一份，和协议里的数对一对。',
    evidence: COST_DISCLOSURE,
  },
];
