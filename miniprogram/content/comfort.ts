import type { PhoneNumber } from './fact';

/** For a night that is too long. */
export const COMFORT_LINE: PhoneNumber = {
  digits: '12356',
  owner: '全国统一心理援助热线',
  use: '如果债务让你撑不住了，可以打 12356（全国统一心理援助热线）。',
  source: '《关于应用“12356”全国统一心理援助热线电话号码的通知》（国家卫生健康委员会，2024年12月25日）',
  address: 'www.nhc.gov.cn',
  checkedOn: '2026-11-26',
  certainty: 'official',
};
