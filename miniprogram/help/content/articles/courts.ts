import { LEGAL_RESERVE } from '../../../content/legal-limits';
import { asFact, type Article } from '../article';
import * as courts from '../facts/courts';
import * as enforcement from '../facts/enforcement';
import { COURT, LEGAL_AID } from '../numbers';

const RESERVE = `${LEGAL_RESERVE}。`;

export const COURTS: readonly Article[] = [
  {
    id: 'court-papers',
    title: '收到法院短信或传票，先核实，再看日子',
    words: ['法院', '传票', '起诉', '被告', '官司', '开庭', '短信', '诉前调解', '律师函', '立案', '应诉', '答辩', '判决', '上诉', '会不会起诉', '被起诉了怎么办'],
    lines: [
      '短信里的链接先不点。',
      asFact(COURT),
      courts.A_REAL_ONE,
      courts.SERVED_ON_THE_PHONE,
      courts.FIFTEEN_DAYS_TO_ANSWER,
      courts.BY_DEFAULT,
      courts.MEDIATION,
      courts.RAISE_IT_YOURSELF,
      courts.TO_APPEAL,
      courts.NOT_FROM_THE_COURT,
      '去之前想好每月还得起多少。',
      RESERVE,
    ],
    numbers: [COURT, LEGAL_AID],
  },
  {
    id: 'no-prison',
    title: '还不起不会坐牢；限高、失信、冻结先要有法院文书',
    words: ['坐牢', '犯法', '犯罪', '刑事', '诈骗罪', '限高', '限制高消费', '老赖', '失信', '冻结', '工资', '强制执行', '查封', '拍卖', '房子', '高铁', '飞机', '孩子上学'],
    lines: [
      enforcement.NO_PRISON,
      enforcement.NO_FREEZING,
      enforcement.ENOUGH_TO_LIVE,
      enforcement.NOT_SEIZED,
      enforcement.FROZEN_BY_MISTAKE,
      enforcement.NO_HIGH_SPENDING,
      enforcement.NOT_DISHONEST,
      enforcement.DOUBLE_INTEREST,
      RESERVE,
    ],
    numbers: [LEGAL_AID],
  },
  {
    id: 'other-papers',
    title: '支付令、仲裁、公证，都有日子要守',
    words: ['支付令', '仲裁', '公证', '异议', '强制执行', '赋强'],
    lines: [
      courts.PAYMENT_ORDER,
      courts.OBJECTION,
      courts.THEN_A_SUIT,
      courts.ARBITRATION,
      courts.ARBITRATED_ELSEWHERE,
      courts.NOTARISED,
      courts.NOT_NOTARISED,
      '收到了先记下是哪一天收到的，再照合同看是哪一种。',
      RESERVE,
    ],
    numbers: [COURT, LEGAL_AID],
  },
];
