import type { Fact } from '../../../content/fact';
import { GUIDE, GUIDE_AND_STANDARD, reported, STANDARD } from './sources';

/** Self-regulation, not law: "行业规范" on the screen. */
export const NO_CALLS_AT_NIGHT: Fact = { text: '未经你同意，每天 22:00 到次日 8:00 不打电话、不上门催收。', ...GUIDE_AND_STANDARD };

export const THREE_TALKS: Fact = { text: '打通了的：一天主动跟你通话不应超过 3 次，机器人语音也算。', ...STANDARD };

export const SIX_CALLS: Fact = { text: '没打通的：对你的同一个号码，一天不宜超过 6 次，双方另有约定的除外。', ...GUIDE };

export const WHICHEVER_NUMBER: Fact = {
  text: '说的是你的号码，不是他们的：换多少个号打来，都算在一起。',
  ...reported('由《金融机构个人消费类贷款催收工作指引（试行）》“对债务人同一联系方式”推知（中国银行业协会，2026年1月30日）'),
};

export const NO_CONTACTS: Fact = {
  text: '只该催你本人。联系不上你，或你去世、没有行为能力，才能找联系人问联系方式或请转告；对方说别再打，就得停。',
  ...GUIDE_AND_STANDARD,
};

export const NO_THIRD_PARTIES: Fact = { text: '任何时候都不能对联系人说你欠了多少。', ...GUIDE_AND_STANDARD };

export const CONCERNED: Fact = { text: '担保人、共同借款人、债务用于家庭共同支出的配偶，依法律和合同可以联系。', ...GUIDE_AND_STANDARD };

export const NOT_ALLOWED: Fact = {
  text: '不许：冒充法院、公安、政府，外包的冒充银行；恐吓、辱骂；编造黑名单，夸大金额和后果；以催收为名另收钱；逼你借新还旧；在公共场所贴通知、律师函；没经你同意进你家或办公区。',
  ...GUIDE,
};

export const POLICE_MATTER: Fact = {
  text: '反复恐吓、侮辱、骚扰，可以报警。',
  ...reported('《治安管理处罚法》（全国人大常委会，2025 年修订，2026年1月1日起施行，新条文号没有核对）'),
};

export const AFTER_ASSIGNMENT: Fact = {
  text: '债转让以后，新的债主催收也要守这些规范。',
  ...reported('《互联网金融贷后催收业务指引》（中国互联网金融协会，2024年5月15日），后由 GB/T 45251-2025 接替'),
};
