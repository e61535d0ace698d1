import { COMFORT_LINE } from '../../../content/comfort';
import type { Article } from '../article';
import { EMERGENCY, HOURS } from '../facts/hard-times';
import { AMBULANCE, POLICE } from '../numbers';

export const HARD_TIMES: readonly Article[] = [
  {
    id: 'bad-night',
    title: '今晚撑不住，先打一个电话',
    words: ['心理', '抑郁', '睡不着', '想死', '自杀', '不想活', '活不下去', '崩溃', '压力', '焦虑', '撑不住', '绝望'],
    lines: [
      EMERGENCY,
      { ...COMFORT_LINE, text: COMFORT_LINE.use },
      HOURS,
      '钱的事是能一笔一笔算清的。人只有一个。',
      '今晚不用做决定，不用回电话，也不用算账。',
      '吃点东西，喝点水。身边有信得过的人，就跟他说一句「我现在很难受」。',
      '账不会跑，今晚先不管它。',
    ],
    numbers: [{ ...POLICE, use: '有伤害自己的念头，或身边的人有危险，马上打它。' }, AMBULANCE, COMFORT_LINE],
  },
];
