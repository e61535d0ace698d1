import { CERTAINTY_WORDS } from '../../content/fact';

/** How usual so many terms are, by what goes around (rule 5.3, rule 6.11): nobody has confirmed any of it. */
const USUAL = [
  { upTo: 40, text: '12–40 期较常见，不是必然能批', certainty: 'hearsay' },
  { upTo: 48, text: '41–48 期属于特殊情况', certainty: 'hearsay' },
  { upTo: Infinity, text: '超过 48 期很少见', certainty: 'hearsay' },
] as const;

/** How usual that many terms are, marked as hearsay. Empty where nothing is said of them. */
export function termsRemark(termCount: number): string {
  if (termCount < 12) return '';
  const remark = USUAL.find(({ upTo }) => termCount <= upTo);
  return remark === undefined ? '' : `${CERTAINTY_WORDS[remark.certainty]}：${remark.text}`;
}
