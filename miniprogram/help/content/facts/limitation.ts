import type { Fact } from '../../../content/fact';
import { civilCode, limitationRules } from './sources';

export const THREE_YEARS: Fact = { text: '到法院要债的诉讼时效是 3 年，最长 20 年。', ...civilCode('第一百八十八条') };
export const FROM_THE_LAST_TERM: Fact = { text: '分期还的，从最后一期到期那天起算。', ...civilCode('第一百八十九条') };
export const STARTS_ANEW: Fact = {
  text: '下面的都会让 3 年重新算：对方催你（送到的短信、信件，银行按约定扣款也算）、起诉、仲裁、申请支付令；你还一部分、请求延期、同意或签分期。',
  ...civilCode('第一百九十五条'),
};
export const REVIVED: Fact = {
  text: '过了时效，你又答应还、签新协议、在催收通知单上签字，就不能再拿时效说事；已经还的要不回。',
  ...limitationRules('第十九条'),
};
export const A_DEFENCE: Fact = { text: '过没过时效，要你自己在一审提出来，法院不会替你提。', ...limitationRules('第二条、第三条') };
