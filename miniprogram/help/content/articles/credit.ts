import type { Article } from '../article';
import * as credit from '../facts/credit';
import { REPAIR_FRAUD } from '../facts/negotiation';
import { ANTI_FRAUD, CENTRAL_BANK, POLICE } from '../numbers';

export const CREDIT: readonly Article[] = [
  {
    id: 'five-years',
    title: '不良记录从还清那天起，再留 5 年',
    words: ['信用', '信用报告', '黑名单', '不良', '污点', '多久消除', '贷款记录', '征信恢复要多久'],
    lines: [
      credit.FIVE_YEARS,
      '所以早一天还清，就早一天开始数。',
      '只还一部分，还没有还清，就还没有开始数。',
      '签分期协议之前，问清签了以后按什么状态上报，写进协议。',
      '还清以后要结清证明，过一阵看看报告里改了没有。',
      credit.TWICE_A_YEAR,
      credit.OWN_NOTE,
    ],
    numbers: [CENTRAL_BANK],
  },
  {
    id: 'credit-repair',
    title: '花钱修征信，都是骗局',
    words: ['征信修复', '洗白', '铲单', '信用修复', '删除记录', '信用'],
    lines: [
      REPAIR_FRAUD,
      credit.ONE_OFF_REPAIR,
      credit.REPAIR_OVER,
      '还有人拿那个政策说事、要你交钱的，不要给。',
      credit.CORRECTION,
      '已经交了钱、给了身份证和手机卡的：马上报警，换密码，告诉银行。',
    ],
    numbers: [POLICE, ANTI_FRAUD],
  },
];
