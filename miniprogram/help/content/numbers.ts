import { COMFORT_LINE } from '../../content/comfort';
import type { PhoneNumber } from '../../content/fact';

const CHECKED = '2026-11-24';

/** The one that everything leads to. */
export const HOTLINE: PhoneNumber = {
  digits: '95384',
  owner: '微众银行（微粒贷）官方客服',
  use: '7×24 小时，人工 7:00–24:00。查借款、问协商、核实来电都打它。',
  source: '微众银行公布的统一客服号码',
  address: 'www.webank.com',
  checkedOn: CHECKED,
  certainty: 'official',
};

export const REGULATOR: PhoneNumber = {
  digits: '12378',
  owner: '国家金融监督管理总局投诉热线',
  use: '先向银行投诉过、没有解决，再打它。',
  source: '国家金融监督管理总局',
  address: 'www.nfra.gov.cn',
  checkedOn: CHECKED,
  certainty: 'official',
};

export const CENTRAL_BANK: PhoneNumber = {
  digits: '12363',
  owner: '中国人民银行金融消费权益保护热线',
  use: '向银行投诉没有解决，和征信、支付有关的打它。',
  source: '中国人民银行',
  address: 'www.pbc.gov.cn',
  checkedOn: CHECKED,
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
  source: '公安机关反诈宣传',
  address: 'www.mps.gov.cn',
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
export const NUMBERS: readonly PhoneNumber[] = [HOTLINE, REGULATOR, CENTRAL_BANK, COMFORT_LINE, POLICE, ANTI_FRAUD, UNTRACED];

/** As one reads it aloud: 400-999-8866. */
export function shownDigits(digits: string): string {
  return digits.replace(/^([48]00)(\d{3})(\d{4})$/, '$1-$2-$3');
}
