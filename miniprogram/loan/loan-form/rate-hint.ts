import { dailyRateOf, type LoanTerms } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { ratePeriodOf, yearDaysOf, type LoanFormValues, type RateUnit } from './values';
import { percent, roundedPercent } from '../../text/rate';
import { realRates, trueRates } from '../../text/true-rates';
import { annualFromDaily, dailyFromAnnual, isByThousand, readPercent } from '../../typed/rate';

type Loan = Pick<LoanRecord, 'terms' | 'schedule'>;

/** How the field is called, and what stands in it, by how the rate is given. */
export const RATE_WORDS = {
  day: { label: '日利率', placeholder: '如 0.05', unit: '%' },
  year: { label: '年利率', placeholder: '如 18', unit: '%' },
  month: { label: '月费率', placeholder: '如 0.6', unit: '%' },
  payment: { label: '每期还款', placeholder: '如 454.50', unit: '元' },
} as const;

export function unitOf({ rateUnit }: Pick<LoanFormValues, 'rateUnit'>): RateUnit {
  return rateUnit in RATE_WORDS ? (rateUnit as RateUnit) : 'day';
}

/**
 * The other ways of saying the rate, and a word where it looks like a slip of the decimal point.
 *
 * @param loan what was read; undefined while something is missing
 */
export function rateHint(values: LoanFormValues, loan: Loan | undefined): string {
  const unit = unitOf(values);
  if (unit === 'payment') return loan === undefined ? '不知道利率就填每期还多少，利率由它算出' : [`算出来是${rateOf(loan.terms)}`, realRates(loan)].filter(Boolean).join('，');
  const rate = readPercent(values.ratePercent, '', '', ratePeriodOf(unit));
  if (!rate.ok) return unit === 'month' ? '每期按借款金额收的费率，期费率也填这里；月息 6 厘、6‰ 就是 0.6' : '';
  if (unit === 'month') return loan === undefined ? '' : `不是年利率。${realRates(loan)}${isByThousand(values.ratePercent) ? '。千分之几多是按剩下的本金算；合同写每期按借款金额收的，还款方式选等本等息' : ''}`;
  const really = loan === undefined ? '' : trueRates(loan);
  return `${otherWay(rate.value, unit, yearDaysOf(values.yearDays))}${really === '' ? '' : `。等本等息按最初的本金算，${really}`}`;
}

function rateOf(terms: LoanTerms): string {
  const { annualRate, yearDays = 360 } = terms;
  if (annualRate !== undefined) return `年利率 ${percent(annualRate)}（按 ${yearDays} 天）`;
  const daily = dailyRateOf(terms);
  return `日利率 ${percent(daily)}，年利率 ${percent(annualFromDaily(daily, 360))}（单利，按 360 天）`;
}

function otherWay(rate: string, unit: 'day' | 'year', days: 360 | 365): string {
  if (unit === 'year') {
    const daily = dailyFromAnnual(rate, days);
    const exact = annualFromDaily(daily, days) === rate;
    return `相当于日利率${exact ? ` ${percent(daily)}` : `约 ${roundedPercent(daily, 6)}`}${slip(rate)}`;
  }
  const annual = annualFromDaily(rate, days);
  return `相当于年利率 ${percent(annual)}（单利，按 ${days} 天）${slip(annual)}`;
}

/** A word where the annual rate is so far from what lenders ask that the decimal point may have slipped. */
function slip(annual: string): string {
  const rate = Number(annual);
  if (rate > 0 && rate < 0.01) return '，低得少见，请核对小数点';
  return rate > 0.36 ? '，高得少见，请核对小数点' : '';
}
