import type { Field } from './tokens';

interface Meaning {
  readonly field: Field;
  readonly settled?: boolean;
  readonly isTotal?: true;
}

/** Longer words stand before those that they begin with; of what one page calls so and another otherwise ../shared/lenders.md tells. */
const WORDS: readonly (readonly [words: string, meaning: Meaning])[] = [
  // Figures and days that are no part of a plan.
  ['实还(?:金额|本金|利息|本息|日期?|款日?)?|实际还款(?:日期?|金额|时间)?|实际(?:支付|扣款)(?:日期?|金额|时间)?|已还(?:款)?(?:金额|本金|利息|本息|总额|日期?|时间)|已结清金额|结清(?:日期?|时间)|还款成功时间|入账(?:日期?|时间)', { field: 'skipped' }],
  ['剩余(?:应还(?!本金)|待还(?!本金)|未还(?!本金|贷款本金))(?:金额|本息|利息|总额|款)?|剩余(?:利息|本息|金额)|全部(?:待还|应还)(?:金额|本息)?|总待还(?!本金)(?:金额|本息)?|累计(?:应还|待还(?!本金))(?:金额|利息)?|(?:提前)?结清金额|今日结清金额', { field: 'skipped' }],
  ['逾期天数|计息天数|天数|(?:综合|近似折算)?(?:日|年|月|期|执行|借款|贷款)?(?:年化)?利率|年化|费率|优惠(?:金额)?|减免(?:金额|利息|罚息)?|抵扣(?:金额)?|立减|(?:可用|总|授信|剩余|借款)?额度|手机号?|(?:合同|借据|借款|订单|流水)?(?:编号|单号|号码)|合同号|借据号|账号|账户|卡号|尾号|(?:还款|收款|银行)卡|验证码|校验码|客服|电话|热线|页码?|(?:总|借款|贷款|分期)期[数限]|期限', { field: 'skipped' }],
  ['(?:起息|起始|开始|计息起始|放款|借款|贷款|申请|交易|发放|打款|到账|成交)(?:日期?|时间)', { field: 'skipped' }],
  // What is owed of the amount borrowed.
  ['剩余未还(?:贷款)?本金|剩余(?:贷款|借款|应还|待还)?本金(?:余额)?|总待还本金|累计待还本金|未还本金|(?:贷款|借款)?本金余额|(?:剩余)?(?:贷款|借款)余额|期末(?:本金|余额)|剩余贷款|余额', { field: 'balance' }],
  ['(?:借款|贷款|放款|借出|提款|借据|发放|合同|分期)(?:总?本金|总?金额|总额)|原始本金|初始本金|总本金|本金总额', { field: 'borrowed' }],
  // The parts of a payment.
  ['(?:应还款?|还款|偿还|归还|当期|本期|每?月还|每期|待还|每月|分期)本金|本金', { field: 'principal' }],
  ['(?:应还款?|还款|偿还|归还|支付|当期|本期|每?月还|每期|待还|每月|分期)?利息|息费|(?:分期|每期|应还)?手续费|费用', { field: 'interest' }],
  ['(?:应还)?(?:担保|融担|服务|技术服务|平台服务|保险|管理|咨询|平台|增信|账户管理)费|保费|罚息|违约金|滞纳金|逾期(?:费用?|罚息)|复利', { field: 'fee' }],
  // The whole of it.
  ['合计|总计|共计|小计|总和', { field: 'amount', isTotal: true }],
  ['(?:本期|当期|每期|每月)?(?:应还款?|应付|待还|还款|需还|月供|扣款|账单|应缴)(?:总金额|总额|总计|金额|合计|本息合计|本息|款额|额)|本息合计|本息|本期应还款?|每[期月](?:应还|还款|金额|还)|每期(?=[约:\\d¥ ])|月供|期供|月还款额?|总额|金额|待还款(?=[:\\d¥ ])', { field: 'amount' }],
  // Days and numbers.
  ['(?:应还款?|约定还款|计划还款|还款|到期还款|最后还款|扣款|到期|账单|应还|最迟还款|还款到期|出账|截止)(?:日期|时间|日(?!利))|日期|时间|月份|账期|账单月', { field: 'date' }],
  ['(?:还款|当前|分期|账单|借款)?期(?:数|次|号|序|别)|序号|期(?=$|[\\s|,])', { field: 'number' }],
  ['(?:还款|当前|账单|订单)?状态|备注|说明|操作', { field: 'state' }],
  // Words of state.
  ['减免还款成功|还款成功|扣款成功|已还清|已还款|已结清|已清|已支付|已完成|已扣款|提前结清|提前还清|正常结清|结清|已还', { field: 'state', settled: true }],
  ['还款处理中|处理中|还款中|使用中|未结清|未到期|未到还款日|未入账|未出账|未还清|未还款|未还|未支付|待还款|待还|待扣款|待支付|待入账|已逾期|逾期未还|逾期|部分还款|已出账|还款失败|扣款失败|未开始|即将到期|当期|本期(?!应)', { field: 'state', settled: false }],
  ['应还款?|应缴|需还|还款', { field: 'amount' }],
  ['费(?![用率])|息(?![费率])', { field: 'interest' }],
  ['借款|贷款|借(?=[¥\\d ])', { field: 'borrowed' }],
];

/** Said beside a plan and no part of it, so that it is no sign of prose. */
const AROUND = '星期[一二三四五六日天]|周[一二三四五六日]|自动|正常|还款计划表?|还款明细|还款计划|分期明细|账单明细|账单|明细|查看|详情|全部|我的|提前|微粒贷|借呗|花呗|金条|白条|含|其中|包含|包括|元|人民币|按时|已(?=[\\d¥])|约|预计|请|今日|今天|每月';

export const VOCABULARY = WORDS.map(([words]) => `(${words})`).join('|');
export const SURROUNDINGS = AROUND;

/** What the n-th group of VOCABULARY means. */
export function meaningOf(group: number): Meaning {
  return WORDS[group]?.[1] ?? { field: 'skipped' };
}

export const WORD_GROUPS = WORDS.length;
