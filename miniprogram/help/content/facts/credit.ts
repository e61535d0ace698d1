import type { Fact } from '../../../content/fact';
import { announced, creditReporting, reported } from './sources';

export const TWICE_A_YEAR: Fact = { text: '自己的信用报告，每年能免费查两次。', ...creditReporting('第十七条') };
export const FIVE_YEARS: Fact = { text: '不良信息从不良行为终止那天起，保存 5 年，到期删除。', ...creditReporting('第十六条') };
export const OWN_NOTE: Fact = { text: '这 5 年里，可以在报告里加一段「本人说明」。', ...creditReporting('第十六条') };
export const TOLD_BEFORE: Fact = { text: '报送不良信息之前，要先告诉你本人。', ...creditReporting('第十五条') };
export const CORRECTION: Fact = {
  text: '报告记错了、漏了，自己向征信中心或放款机构提异议，20 天内书面答复。',
  ...creditReporting('第二十五条'),
};
export const FREE_OF_CHARGE: Fact = { text: '提异议不收钱。', ...reported('各地征信窗口的通行做法，条例里没有写费用') };
export const APPEAL: Fact = { text: '不服答复：向当地人民银行投诉，30 天内书面答复。', ...creditReporting('第二十六条') };

export const ONE_OFF_REPAIR: Fact = {
  text: '一次性信用修复：2020年1月1日至 2025年12月31日的单笔逾期不超过 1 万元、2026年3月31日前还清的，系统自动不再显示，不用申请、不收费。符合却还显示的，提异议。',
  ...announced('《关于实施一次性信用修复政策有关安排的通知》（中国人民银行，2025年12月22日）', 'www.pbc.gov.cn'),
};
export const REPAIR_OVER: Fact = {
  text: '这个政策多半已经结束：没有查到延长的消息。',
  ...reported('2026年3月以后没有查到新的公告'),
};

export const OTHER_MARKS: Fact = {
  text: '报告里还可能有：# 当月情况不明，D 担保人代还，Z 以资抵债，G 结束。另有 M、B，没有查到官方说明。',
  source: '一处网页转述的第一代报告说明',
  checkedOn: '2026-11-26',
  certainty: 'hearsay',
};

export const PLAN_IN_THE_REPORT: Fact = {
  text: '签了分期或延期，报告里可能仍按逾期显示，也可能换成新的还款计划，各家不同。书面写明怎么上报才算数。',
  ...reported('借款人转述，没有统一文件'),
};
