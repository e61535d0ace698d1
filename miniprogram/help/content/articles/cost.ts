import { LEGAL_RESERVE } from '../../../content/legal-limits';
import type { Article } from '../article';
import * as cost from '../facts/cost';
import * as limitation from '../facts/limitation';
import { HOTLINE } from '../numbers';

export const COST: readonly Article[] = [
  {
    id: 'cost-limits',
    title: '利率和罚息有上限，超过的可以请求减少',
    words: ['利率上限', '利息太高', '高利贷', '罚金', '滞纳金', '24%', '36%', 'LPR', '4倍', '四倍', '违法'],
    lines: [
      cost.COST_LIMIT,
      cost.PENALTY_LIMIT,
      cost.OVER_24,
      cost.NOT_FOR_BANKS,
      cost.PLATFORM_LOANS,
      cost.SMALL_LENDERS,
      cost.NO_RULE_ANY_MORE,
      `${LEGAL_RESERVE}。`,
      '借款页的「怎么算的」里，能看到罚息按几倍、算了多少天。和官方的数对不上，先问客服，再投诉。',
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'limitation',
    title: '过了 3 年，债也还在',
    words: ['时效', '诉讼时效', '三年', '过期', '不还会怎样'],
    lines: [
      limitation.THREE_YEARS,
      limitation.FROM_THE_LAST_TERM,
      limitation.STARTS_ANEW,
      limitation.REVIVED,
      limitation.A_DEFENCE,
      `${LEGAL_RESERVE}。`,
      '等时效过去不是办法：罚息一直在算，征信也一直记着。',
      '可能已经过了时效的，签任何东西、还任何钱之前，先免费问一问公共法律服务热线。',
    ],
    numbers: [],
  },
];
