import type { Article } from '../article';
import * as cost from '../facts/cost';
import * as hardship from '../facts/hardship';
import * as lender from '../facts/lender';
import { HOTLINE } from '../numbers';

export const MONEY: readonly Article[] = [
  {
    id: 'one-day-late',
    title: '晚一天还，先看过没过次日零点',
    words: ['推迟', '晚一天', '晚几天', '还款日第二天', '宽限', '宽限期', '算逾期吗', '推迟还款一天', '会不会上征信', '上征信', '15号还款日16号还'],
    lines: [
      lender.ONE_DAY_LATE,
      '别按有宽限来安排：能在还款日当天还，就当天还。',
      hardship.EXTENSION,
      '要晚几天的，还款日之前自己打官方客服问能不能，记下工号和答复。',
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'deduction',
    title: '会从哪些卡扣钱，怎样留好吃饭的钱',
    words: ['自动扣款', '扣款', '扣钱', '扣款失败', '还款失败', '没扣成', '扣了两次', '零钱', '工资卡', '余额不足', '关闭自动还款'],
    lines: [
      lender.DEDUCTION,
      lender.SWITCH_OFF,
      '关了以后，到期要自己还：先在「还款日提醒」里加好日子。',
      '吃饭、看病、房租的钱，放在没有签过自动还款的卡里。',
      '扣款失败：补足余额，从官方入口自己还一次，看清有没有扣两回。',
      '还款失败却扣了钱，或扣错了：留好流水，打官方客服要求退回或入账。',
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'penalty',
    title: '罚息一天多少：只按逾期的本金算',
    words: ['罚息怎么算', '罚息一天多少', '按总借款还是本期', '逾期利息', '利滚利', '复利', '逾期一天'],
    lines: [
      cost.ON_WHAT_IS_OVERDUE,
      lender.PENALTY,
      cost.A_DAY_OF_PENALTY,
      '把借款记到「我的借款」，点开「怎么算的」，每一天都列得出来。',
      cost.PENALTY_LIMIT,
      cost.ALLOCATION,
    ],
    calculates: true,
    numbers: [HOTLINE],
  },
  {
    id: 'paying-early',
    title: '提前还、还一部分、先抵哪一笔',
    words: ['提前还款', '提前还', '提前结清', '提前还清', '还一部分', '部分还款', '手续费', '还款日为什么', '还款日', '先还哪一笔', '抵扣', '退利息'],
    lines: [
      lender.EARLY_IN_FULL,
      lender.EARLY_IN_PART,
      cost.EARLY_INTEREST,
      cost.CHOOSE_WHICH,
      cost.ALLOCATION,
      lender.ONE_DUE_DAY,
      cost.HIGH_LATE_FEE,
      '手里的钱不够还清，先还逾期的，再看提前还合不合算。',
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'rolling-over',
    title: '以贷养贷，先停下来再算',
    words: ['以贷养贷', '借新还旧', '拆东墙', '多头', '好几家', '越还越多', '网贷太多'],
    lines: [
      '从今天起，不再借一笔去还另一笔。头几个月会难，但新的借款不再往上加。',
      hardship.NOT_TO_ROLL_OVER,
      '把每一家每一笔都记到「我的借款」，看总数、看哪笔利率最高。',
      '先留吃饭、房租、看病的钱，剩下的才拿来还；能拿出多少，「协商方案」里的「还得起吗」能算。',
      '一家一家打官方客服，只说真话，只答应还得起的数。',
    ],
    numbers: [HOTLINE],
  },
];
