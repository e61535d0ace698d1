import { asFact, type Article } from '../article';
import * as collection from '../facts/collection';
import { BANK_FIRST, WHO_ANSWERS } from '../facts/complaints';
import { CENTRAL_BANK, HOTLINE, POLICE, REGULATOR } from '../numbers';

export const COLLECTION: readonly Article[] = [
  {
    id: 'collectors',
    title: '催收不能做什么，越线了怎么办',
    words: ['催债', '讨债', '催款', '骚扰', '半夜', '威胁', '辱骂', '外包', '冒充', '投诉催收'],
    lines: [
      collection.NO_CALLS_AT_NIGHT,
      collection.NOT_ALLOWED,
      '接起来先问：哪家公司、姓名或工号、受谁委托。说清自己的情况和打算，不在这个电话里付钱。',
      '越了线，就记下日期、时间、号码、说了什么，留好录音和截图，先向放款机构投诉。',
      collection.POLICE_MATTER,
      '威胁要伤人、堵门、砸东西的，马上报警。',
      '催收越线，债还是要还；两件事分开办。',
    ],
    numbers: [HOTLINE, POLICE],
  },
  {
    id: 'visits-and-contacts',
    title: '上门、通讯录、一天几次，行业规范怎么写',
    words: ['上门', '通讯录', '爆通讯录', '联系人', '亲戚朋友', '打给家人', '打给同事', '打给单位', '一天几次', '打多少次', '轰炸', '换号打', '告诉别人', '隐私'],
    lines: [
      collection.NO_CALLS_AT_NIGHT,
      collection.THREE_TALKS,
      collection.SIX_CALLS,
      collection.WHICHEVER_NUMBER,
      collection.NO_CONTACTS,
      collection.NO_THIRD_PARTIES,
      collection.CONCERNED,
      '有人上门：不用开门，也不用在家里谈；请他说清是哪家、受谁委托。堵门、不走的，报警。',
      '记进「通话记录」，越线的会标出来，写好投诉。',
    ],
    numbers: [POLICE, HOTLINE],
  },
  {
    id: 'complaints',
    title: '投诉先找银行，15 天没解决再往上',
    words: ['举报', '维权', '告银行', '银保监会', '监管', '人民银行', '投诉电话'],
    lines: [
      BANK_FIRST,
      '投诉写四样：哪天、谁、做了什么、你要什么。附上录音、截图、账单。只写真事。',
      '留好受理的日期、编号和答复。过了期限没有答复，或答复不能接受，再往上：',
      asFact(REGULATOR),
      WHO_ANSWERS,
      asFact(CENTRAL_BANK),
      '不用别人卖的模板，不编理由：只写你自己经历的事。',
    ],
    numbers: [HOTLINE, REGULATOR, CENTRAL_BANK],
  },
];
