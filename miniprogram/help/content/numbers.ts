import { COMFORT_LINE } from '../../content/comfort';
import type { PhoneNumber } from '../../content/fact';
import { HANDBOOKS } from './facts/sources';

const CHECKED = '2026-11-24';
const CHECKED_ANEW = '2026-11-26';

/** The one that everything leads to. */
export const HOTLINE: PhoneNumber = {
  digits: '95384',
  owner: '微众银行（微粒贷）官方客服',
  use: '7×24 小时，人工 7:00–24:00。查借款、问协商、核实来电都打它。',
  source: '微众银行客服说明，2026年1月21日转载',
  address: 'www.webank.com',
  checkedOn: CHECKED_ANEW,
  certainty: 'official',
};

export const REGULATOR: PhoneNumber = {
  digits: '12378',
  owner: '国家金融监督管理总局投诉热线',
  use: '先向银行或消费金融公司投诉过、没有解决，再打它。周一至周五 9:00–12:00、13:00–17:00。',
  source: '多处网页说法一致，没有读到国家金融监督管理总局原文',
  address: 'www.nfra.gov.cn',
  checkedOn: CHECKED_ANEW,
  certainty: 'reported',
};

export const CENTRAL_BANK: PhoneNumber = {
  digits: '12363',
  owner: '中国人民银行金融消费权益保护热线',
  use: '向银行投诉没有解决，和征信、支付有关的打它。',
  source: '《开通“12363金融消费权益保护咨询投诉电话”公告》（中国人民银行西宁中心支行，2014年3月21日）',
  address: 'www.pbc.gov.cn',
  checkedOn: CHECKED_ANEW,
  certainty: 'official',
};

export const POLICE: PhoneNumber = {
  digits: '110',
  owner: '报警电话',
  use: '已经转了钱、给了验证码，或受到威胁，马上打它。',
  source: '公安机关',
  address: 'www.mps.gov.cn',
  checkedOn: CHECKED,
  certainty: 'official',
};

export const ANTI_FRAUD: PhoneNumber = {
  digits: '96110',
  owner: '公安机关反诈预警专线',
  use: '它打来，说明你可能正在被骗，要接；拿不准时也可以打它咨询。',
  ...HANDBOOKS,
};

export const COURT: PhoneNumber = {
  digits: '12368',
  owner: '法院诉讼服务热线',
  use: '收到自称法院的短信、电话：自己拨「区号 + 12368」，报案号和姓名，问有没有这个案子。',
  source: '多处网页说法一致，没有读到法院原文',
  checkedOn: CHECKED_ANEW,
  certainty: 'reported',
};

export const LEGAL_AID: PhoneNumber = {
  digits: '12348',
  owner: '公共法律服务热线',
  use: '免费问法律、问能不能申请法律援助。',
  source: '第一财经 2023 年报道等，没有读到司法部原文',
  checkedOn: CHECKED_ANEW,
  certainty: 'reported',
};

export const CITY_HALL: PhoneNumber = {
  digits: '12345',
  owner: '政务服务便民热线',
  use: '小额贷款公司的事归地方管，可以打它问该找哪个部门。',
  source: '多处网页说法一致',
  checkedOn: CHECKED_ANEW,
  certainty: 'reported',
};

export const AMBULANCE: PhoneNumber = {
  digits: '120',
  owner: '急救电话',
  use: '有人受伤、吃了药、叫不醒，马上打它。',
  source: '各地急救中心',
  checkedOn: CHECKED,
  certainty: 'official',
};

/** Printed in articles; nothing ties it to the bank. */
export const UNTRACED: PhoneNumber = {
  digits: '4009998866',
  owner: '网上文章里说是微粒贷客服的号码',
  use: '没有查到它与微众银行有关，不要打，改打 95384。',
  source: '网上文章，官方页面里没有这个号码',
  checkedOn: CHECKED,
  certainty: 'hearsay',
};

/** Every number that the app shows or knows. */
export const NUMBERS: readonly PhoneNumber[] = [HOTLINE, REGULATOR, CENTRAL_BANK, COURT, LEGAL_AID, CITY_HALL, COMFORT_LINE, POLICE, AMBULANCE, ANTI_FRAUD, UNTRACED];

/** As one reads it aloud: 400-999-8866. */
export function shownDigits(digits: string): string {
  return digits.replace(/^([48]00)(\d{3})(\d{4})$/, '$1-$2-$3');
}
