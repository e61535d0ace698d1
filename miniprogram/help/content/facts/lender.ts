import type { Fact } from '../../../content/fact';
import { announced, reported } from './sources';

export const LENDER: Fact = { text: '「微粒贷」是产品名，贷款人是微众银行。', ...announced('微众银行客服说明，2026年1月21日转载；微粒贷 2021 年披露的说明，多处转述一致') };

export const PENALTY: Fact = { text: '微粒贷的罚息是逾期本金 × 合同利率 × 150% × 天数。', ...reported('多处网页，各人合同可能不同') };
export const ONE_DAY_LATE: Fact = {
  text: '微粒贷在还款日次日 24:00 前还清当期，不计罚息、不上报。',
  ...reported('四处网页说法一致，另有一处说没有宽限'),
};

export const DEDUCTION: Fact = {
  text: '还款日先扣微众卡和收款的银行卡；次日下午起，签过「微信钱包自动还款」的，还会扣零钱、零钱通和别的绑定卡。',
  ...reported('多处网页，2023年6月前后，有一处部分不同'),
};
export const SWITCH_OFF: Fact = {
  text: '看有没有签、要不要关：微信「我 → 服务 → 钱包 → 支付设置 → 自动续费」。',
  ...reported('多处网页，2023年6月前后，菜单可能变动'),
};

export const SETTLEMENT_PROOF: Fact = {
  text: '公众号「微粒贷」→ 更多 → 结清证明 → 填邮箱，一般 30 分钟内收到。',
  ...reported('一处网页，2022年12月3日，菜单可能变动'),
};

export const EARLY_IN_FULL: Fact = { text: '微粒贷整笔提前还清，不收手续费。', ...announced('微众银行产品说明，多处转述一致，2022 年起') };
export const EARLY_IN_PART: Fact = { text: '提前还某一期或一部分：多数说不行，2025 年有一篇说行。', ...reported('多处网页说法不一') };
export const ONE_DUE_DAY: Fact = { text: '微粒贷的还款日是第一次借款时定的，后来借的几笔跟着它。', ...reported('多处产品说明') };
