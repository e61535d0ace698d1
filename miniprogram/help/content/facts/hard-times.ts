import type { Fact } from '../../../content/fact';

export const EMERGENCY: Fact = {
  text: '有伤害自己的念头，或身边的人有危险：现在就打 110 或 120，或去最近医院的急诊。',
  source: '公安机关和急救中心公布的号码',
  checkedOn: '2026-11-24',
  certainty: 'official',
};
export const HOURS: Fact = {
  text: '12356 各地每天至少开 18 小时，不是整夜都有人。没人接，不是你的问题，改打 110。',
  source: '《关于应用“12356”全国统一心理援助热线电话号码的通知》（国家卫生健康委员会，2024年12月25日）',
  address: 'www.nhc.gov.cn',
  checkedOn: '2026-11-26',
  certainty: 'official',
};
