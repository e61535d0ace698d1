import { CERTAINTY_WORDS } from '../../content/fact';

/** How usual that many terms are, marked as hearsay (rule 5.3, rule 6.11). Empty where nothing is said of them. */
export function termsRemark(termCount: number): string {
  if (termCount < 12) return '';
  return `${CERTAINTY_WORDS.hearsay}：${howUsual(termCount)}`;
}

function howUsual(termCount: number): string {
  if (termCount <= 40) return '12–40 期较常见，不是必然能批';
  return termCount <= 48 ? '41–48 期属于特殊情况' : '超过 48 期很少见';
}
