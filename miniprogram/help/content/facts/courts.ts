import type { Fact } from '../../../content/fact';
import { arbitration, civilProcedure, notarisedDebts, notaries, onlineCourts, procedureExplained, reported } from './sources';

export const A_REAL_ONE: Fact = { text: '真的会写明哪个法院、案号、谁告你。', ...reported('多处网页说法一致，没有读到法院原文') };
export const SERVED_ON_THE_PHONE: Fact = { text: '签合同时答应过电子送达的，发到手机或邮箱的系统就算送到；不看，不等于没收到。', ...onlineCourts('第二十九条、第三十一条') };
export const FIFTEEN_DAYS_TO_ANSWER: Fact = { text: '收到起诉状副本后 15 天内可以交答辩状；不交，案子照样审。', ...civilProcedure('第一百二十八条') };
export const BY_DEFAULT: Fact = { text: '传票叫了，没有正当理由不去，法院可以缺席判。', ...civilProcedure('第一百四十七条') };
export const MEDIATION: Fact = { text: '适合调解的先调解，你可以不同意；双方签收的法院调解书和判决一样有效。', ...civilProcedure('第一百条、第一百二十五条') };
export const RAISE_IT_YOURSELF: Fact = {
  text: '请求减少 24% 以上的部分、时效过没过，都要你自己在一审提。',
  ...reported('《关于进一步加强金融审判工作的若干意见》第二条（最高人民法院，法发〔2017〕22号），没有再读到原文；时效见《关于审理民事案件适用诉讼时效制度若干问题的规定》第三条'),
};
export const TO_APPEAL: Fact = { text: '小额的（不超过本省上年平均工资一半、事实清楚）一审就是最后结果；别的判决 15 天内可以上诉。', ...civilProcedure('第一百六十五条、第一百七十一条') };
export const NOT_FROM_THE_COURT: Fact = { text: '律师函、自称「诉前调解」的电话不是法院的通知，但可能是起诉的前一步。', ...reported('由《民事诉讼法》第一百二十五条（调解自愿）推知') };

export const PAYMENT_ORDER: Fact = { text: '支付令：收到 15 天内，要么还清，要么书面提异议；都不做，对方可以直接申请强制执行。', ...civilProcedure('第二百二十七条') };
export const OBJECTION: Fact = { text: '异议要针对债务本身：欠多少、时效、利率。只说没钱、想晚点还，不算；口头说也不算。', ...procedureExplained('第四百三十六条') };
export const THEN_A_SUIT: Fact = { text: '异议成立，支付令失效，一般转入诉讼。', ...civilProcedure('第二百二十八条') };
export const ARBITRATION: Fact = { text: '仲裁：合同里有仲裁条款才行，一裁终局。没有仲裁协议，要在第一次开庭前说；申请撤销裁决的期限是 3 个月。', ...arbitration('第二十七条、第七十二条') };
export const ARBITRATED_ELSEWHERE: Fact = { text: '有网页说微粒贷的案子有走仲裁的。看自己合同「争议解决」那一条。', source: '两处没有日期的网页', checkedOn: '2026-11-26', certainty: 'hearsay' };
export const NOTARISED: Fact = { text: '公证：公证书里写明你接受强制执行的，才能不经判决执行。', ...notaries('第三十七条') };
export const NOT_NOTARISED: Fact = { text: '没到场也没委托人办公证的，可以申请不予执行。', ...notarisedDebts('第十二条') };
