import type { Fact } from '../../../content/fact';
import { civilProcedure, criminalLaw, dishonestDebtors, highSpending, lateInterest, seizure } from './sources';

export const NO_PRISON: Fact = {
  text: '不会因为还不起贷款坐牢。坐牢是因为骗贷（用假材料、一开始就不想还），或判决后有钱不还、转移财产。',
  ...criminalLaw('第一百七十五条之一、第一百九十三条、第三百一十三条'),
};
export const NO_FREEZING: Fact = {
  text: '没有法院的文书、仲裁裁决或能执行的公证书，谁也不能冻结你的账户、扣你的工资；银行按合同自动扣款，是另一回事。',
  ...civilProcedure('第二百五十三条至第二百五十五条'),
};
export const ENOUGH_TO_LIVE: Fact = { text: '扣工资和存款，要给你和你养的人留下必需的生活费：没留，找执行法院书面申请。', ...civilProcedure('第二百五十四条、第二百五十五条') };
export const NOT_SEIZED: Fact = { text: '必需的衣物、家具、炊具和上学、看病的用品不能查封；唯一的必需住房可以查封，一般不能拍卖。', ...seizure('第三条至第五条') };
export const FROZEN_BY_MISTAKE: Fact = { text: '觉得冻错了：向执行法院书面提异议，15 天内审查。', ...civilProcedure('第二百三十六条') };
export const NO_HIGH_SPENDING: Fact = { text: '限制高消费：判决后没按执行通知还的才会有，不能坐飞机、住星级酒店、旅游等；还清或对方同意就解除。', ...highSpending('第一条、第三条、第九条') };
export const NOT_DISHONEST: Fact = { text: '失信名单针对有能力却不还、转移财产的人；只是没钱，不属于。', ...dishonestDebtors('第一条') };
export const DOUBLE_INTEREST: Fact = { text: '判决给的日期过了还没还，加倍的利息是日万分之 1.75。', ...lateInterest() };
