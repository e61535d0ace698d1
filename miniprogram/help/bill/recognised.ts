import { CalcError, type LoanTerms, type RecognisedTerms } from '../../calc/main';
import { recogniseSchedule } from '../recognise/recognise-schedule';
import { calculated } from '../../loans/calculated';
import { sentenceFor } from '../../text/calc-error';
import { choiceOf, INTEREST_BASES, METHODS } from '../../text/choices';
import { yuan } from '../../text/money';
import { percent, percentDigits } from '../../text/rate';
import { termNames } from '../../text/term-name';
import type { Beginning } from './begin';

/** More differing rows than that are counted, not told one by one. */
const MOST_TOLD = 6;

/** What was recognised of a bill. */
export interface Recognised {
  /** Best first; none where the bill can't be calculated. */
  readonly found: readonly RecognisedTerms[];
  /** The best one in a sentence, or why there is none. */
  readonly headline: string;
  /** The rows that the best one makes otherwise. */
  readonly differing: readonly string[];
  /** The ways to keep it: each of the terms that fit, and the bill as it is. */
  readonly ways: readonly { readonly value: string; readonly label: string; readonly meaning: string }[];
  /** The way that is taken unless the person takes another. */
  readonly usual: string;
}

/** The bill as it is, whatever was recognised. */
export const AS_BILLED = 'bill';

export function recognised({ principal, startOn, rows, isRest, amountsOnly }: Beginning): Recognised {
  if (amountsOnly === true) return { found: [], headline: '没有本金就认不出利率。各期的日子和金额照样能记，罚息和结清金额会标成「不知道」。', differing: [], ways: [], usual: AS_BILLED };
  const found = calculated(() => recogniseSchedule({ principal, startOn, rows: rows.map((row) => ({ ...row })) }));
  if (found instanceof CalcError) return { found: [], headline: `认不出来：${sentenceFor(found)}`, differing: [], ways: [], usual: '' };
  const [best] = found;
  if (best === undefined) return { found, headline: '认不出来', differing: [], ways: [], usual: '' };
  const fits = (one: RecognisedTerms): boolean => one.exact || one.cuts === true;
  // A plan cut to what is left keeps the payment of its beginning: it fits by its balance, not row by row (rule 7.5).
  const isByBalance = !fits(best) && isRest && best.differences.length > rows.length / 2;
  const offered = fits(best) ? found.filter(fits) : isByBalance ? [] : found.slice(0, 1);
  return {
    found,
    headline: isByBalance ? balanceHeadline(best.terms) : headlineOf(best, rows.length),
    differing: best.cuts === true || isByBalance ? [] : best.differences.slice(0, MOST_TOLD).map(({ number, billed, computed }) => `第 ${number} 期：账单 ${yuan(billed)}，照这样算 ${yuan(computed)}`),
    ways: [
      ...offered.map((one, place) => ({ value: String(place), label: nameOf(one.terms), meaning: fits(one) ? `照这个条件算，${rows.length} 期都对得上` : '账单上对不上的几期改成算出来的数' })),
      { value: AS_BILLED, label: '照账单原样', meaning: `${rows.length} 期的日子和金额一个不改，利率只用来算罚息和结清金额` },
    ],
    usual: best.exact ? '0' : AS_BILLED,
  };
}

function headlineOf({ terms, exact, cuts, differences }: RecognisedTerms, count: number): string {
  const name = nameOf(terms);
  if (exact) return `照 ${name}，${count} 期全部对得上`;
  if (cuts) return `照 ${name}，每期少一分以内是对方抹了分，末期补上；${count} 期照账单原样记`;
  const numbers = differences.map(({ number }) => number);
  return `照 ${name}，${count - numbers.length} 期对得上，${termNames(numbers)}对不上，请核对`;
}

/** A rate that lenders hardly write fits by chance, where a row is wrong. */
function balanceHeadline(terms: LoanTerms): string {
  return isUsual(terms) ? `利率认出是 ${rateName(terms)}，${basisName(terms)}。这是剩下的计划，照账单原样记` : `各期凑得上的利率是 ${rateName(terms)}，这样的利率少见，多半有一期的数不对，先对着账单核一遍`;
}

/** A daily rate of at most 3 decimals of a percent, a yearly one of at most 1 (rule 7.2). */
function isUsual({ dailyRate, annualRate = '0' }: LoanTerms): boolean {
  return dailyRate === undefined ? percentDigits(annualRate) === percentDigits(annualRate, 1) : percentDigits(dailyRate) === percentDigits(dailyRate, 3);
}

/** "0.045%/天、等额本息、按天计息". */
export function nameOf(terms: LoanTerms): string {
  return [rateName(terms), choiceOf(METHODS, terms.method).label, basisName(terms)].join('、');
}

function basisName({ interestBasis = 'actual-days' }: LoanTerms): string {
  return interestBasis === 'actual-days' ? '按天计息' : choiceOf(INTEREST_BASES, interestBasis).label;
}

function rateName({ dailyRate, annualRate = '0', yearDays }: LoanTerms): string {
  return dailyRate === undefined ? `年利率 ${percent(annualRate)}（按 ${yearDays ?? 360} 天）` : `${percent(dailyRate)}/天`;
}
