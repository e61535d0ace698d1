import type { Fact } from './fact';

/** What the marks of the report's table mean. */
export const MARKS: readonly { readonly mark: string; readonly meaning: string }[] = [
  { mark: 'N', meaning: '按时足额还了' },
  { mark: '1', meaning: '逾期 1–30 天' },
  { mark: '2', meaning: '逾期 31–60 天' },
  { mark: '3', meaning: '逾期 61–90 天' },
  { mark: '4', meaning: '逾期 91–120 天' },
  { mark: '5', meaning: '逾期 121–150 天' },
  { mark: '6', meaning: '逾期 151–180 天' },
  { mark: '7', meaning: '逾期 180 天以上' },
  { mark: '*', meaning: '当月没有到期的款' },
  { mark: 'C', meaning: '已结清' },
];

/** When a bad record ends and what doesn't end it: domain.md, section 6. */
export const CREDIT_FACTS: readonly Fact[] = [
  {
    text: '不良信息从不良行为或者事件终止之日起保存 5 年，超过 5 年的应当删除。一直不还，就一直不开始算。',
    source: '《征信业管理条例》第十六条',
    checkedOn: '2026-11-22',
    certainty: 'official',
  },
  {
    text: '5 年从终止那天算起。等时间过去、打电话、付钱找人修复，都不会让它终止。',
    source: '《征信业管理条例》第十六条',
    checkedOn: '2026-11-22',
    certainty: 'official',
  },
  {
    text: '一次性信用修复（单笔逾期不超过 1 万元、在 2026 年 3 月 31 日前还清）已经结束。现在还拿它收费的，是骗局。',
    source: '中国人民银行关于一次性信用修复的公告',
    checkedOn: '2026-11-22',
    certainty: 'official',
  },
  {
    text: '签了分期或延期，报告里可能仍按逾期显示，也可能换成新的还款计划，各家做法不同。只有书面写明怎么上报才算数。',
    source: '借款人转述，没有统一文件',
    checkedOn: '2026-11-22',
    certainty: 'reported',
  },
  {
    text: '“协商成功，征信就恢复。”没有文件这么说。',
    source: '网上文章，没有官方文件',
    checkedOn: '2026-11-22',
    certainty: 'hearsay',
  },
];
