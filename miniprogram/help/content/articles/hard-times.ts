import { COMFORT_LINE } from '../../../content/comfort';
import type { Article } from '../article';
import { POLICE } from '../numbers';

export const HARD_TIMES: readonly Article[] = [
  {
    id: 'bad-night',
    words: ['心理', '抑郁', '睡不着', '想死', '自杀', '崩溃', '压力', '焦虑', '撑不住'],
    lines: [
      '钱的事是能一笔一笔算清的。人只有一个。',
      { ...COMFORT_LINE, text: COMFORT_LINE.use },
      '今晚不用做决定，不用回电话，也不用算账。',
      '喝点水，离开手机一会儿。身边有信得过的人，就跟他说一句「我现在很难受」。',
      '有伤害自己的念头，马上报警求助，或去最近医院的急诊。',
      '天亮以后，只做一件事：打开「我的借款」，看清总数。',
    ],
    numbers: [COMFORT_LINE, POLICE],
  },
];
