import { LEGAL_RESERVE } from '../../../content/legal-limits';
import type { Article } from '../article';
import { AFTER_ASSIGNMENT } from '../facts/collection';
import * as people from '../facts/people';
import { HOTLINE, LEGAL_AID } from '../numbers';

const RESERVE = `${LEGAL_RESERVE}。`;

export const PEOPLE: readonly Article[] = [
  {
    id: 'family',
    title: '家人和担保人，谁要还、谁不用还',
    words: ['家人', '父母', '老婆', '老公', '配偶', '夫妻', '孩子', '子女', '担保人', '担保', '共同债务', '继承', '去世', '人死了', '遗产', '父债子还'],
    lines: [
      people.GROWN_UP,
      people.SPOUSE,
      people.JOINING,
      '家人想帮，就把钱给你，由你自己从官方入口还。',
      people.GUARANTOR,
      people.HEIRS,
      RESERVE,
    ],
    numbers: [LEGAL_AID],
  },
  {
    id: 'assigned',
    title: '债转给了资产公司，先打原机构问清',
    words: ['转让', '债权转让', '资产管理公司', '资产公司', '卖债', '新的债主', '换人催', '不良资产'],
    lines: [
      '先打原机构的官方电话问：这笔转给谁了，哪天转的，以后还到哪。',
      '拿到转让通知再还；只还到公司的对公账户，留好凭据。',
      people.ASSIGNED,
      people.SAME_DEFENCES,
      people.LICENSED,
      AFTER_ASSIGNMENT,
      people.ANOTHER_NAME,
      RESERVE,
    ],
    numbers: [HOTLINE, LEGAL_AID],
  },
  {
    id: 'insolvency',
    title: '个人破产和债务清理，只有少数地方有',
    words: ['个人破产', '破产', '债务清理', '集中清理', '免债', '还不完', '债务重组'],
    lines: [
      people.NO_NATIONAL_LAW,
      people.SHENZHEN,
      people.XIAMEN,
      people.CLEARANCE,
      '问公共法律服务热线或当地中级法院，不花钱。收费「代办破产」的，不要信。',
      RESERVE,
    ],
    numbers: [LEGAL_AID],
  },
];
