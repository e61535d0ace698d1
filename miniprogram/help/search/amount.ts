import { ARTICLE } from '../../content/help-doors';
import { ARTICLES } from '../content/articles';
import { readAmount } from '../../typed/amount';

const FIGURE = /\d[\d,，]{0,14}(?:\.\d{1,2})? ?[万w]?(?![\d%号期天月年日])/g;
/** Below that it is rather a day or a number of terms. */
const LEAST = 100_00;

/** The page with the amount that was asked about, where its article works out figures: "1500 逾期罚息一天多少". */
export function withAmount(page: string, typed: string): string {
  const calculates = ARTICLES.some(({ id, calculates: itDoes }) => itDoes === true && page === ARTICLE + id);
  const figure = calculates ? (typed.match(FIGURE) ?? []).find(isAmount) : undefined;
  return figure === undefined ? page : `${page}&amount=${encodeURIComponent(figure.trim())}`;
}

function isAmount(figure: string): boolean {
  const amount = readAmount(figure, '');
  return amount.ok && amount.value >= LEAST;
}
