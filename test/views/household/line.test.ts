import { householdView } from '../../../miniprogram/views/household/view';
import { household, keeping, offerOf } from './offers';

const line = (values: Parameters<typeof householdView>[0], offer: ReturnType<typeof offerOf> | null = offerOf()) => householdView(values, [], offer).line;

// 57,000 over 36 terms for 7,000: 1,777.78 a term.
test.each([
  ['nothing said yet', line(household({})), '填上收入和开销就知道'],
  ['no offer yet', line(keeping('1500'), null), '每月能拿出 1,500.00 元'],
  ['it fits', line(keeping('2867.39')), '每期占你每月能拿出的 62%，放得下'],
  ['to the fen', line(keeping('1777.78')), '每期占你每月能拿出的 100%，放得下'],
  ['a fen too much is never called 100%', line(keeping('1777.77')), '每期占你每月能拿出的 101%，放不下'],
  ['it doesn’t', line(keeping('1500')), '每期占你每月能拿出的 119%，放不下'],
  ['far too much', line(keeping('1')), '每期占你每月能拿出的 十倍以上，放不下'],
  ['nothing is left', line(household({ income: '3000', livingCosts: '3200' })), '每月没有能拿出的钱'],
])('%s', (_what, said, sentence) => expect(said).toBe(sentence));
