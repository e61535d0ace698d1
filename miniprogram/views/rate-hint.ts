import { buildSchedule, CalcError, dailyRateOf, installmentRates, type LoanTerms } from '../calc/main';
import { ratePeriodOf, yearDaysOf, type LoanFormValues, type RateUnit } from '../forms/loan/values';
import { calculated } from '../loans/calculated';
import { percent, roundedPercent } from '../text/rate';
import { annualFromDaily, dailyFromAnnual, readPercent } from '../typed/rate';

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
 * @param terms what was read; undefined while something is missing
 */
export function rateHint(values: LoanFormValues, terms: LoanTerms | undefined): string {
  const unit = unitOf(values);
  if (unit === 'payment') return terms === undefined ? '不知道利率就填每期还多少，利率由它算出' : `算出来是${rateOf(terms)}${realRates(terms)}`;
  const rate = readPercent(values.ratePercent, '', '', ratePeriodOf(unit));
  if (!rate.ok) return unit === 'month' ? '每期按借款金额收的费率，期费率也填这里' : '';
  if (unit === 'month') return terms === undefined ? '' : `不是年利率。${realRates(terms).replace(/^，/, '')}`;
  return otherWay(rate.value, unit, yearDaysOf(values.yearDays));
}

/** "，真实年化 13.03%（单利）、13.84%（复利）"; '' where there is none. */
export function realRates(terms: LoanTerms): string {
  const rates = calculated(() => installmentRates(terms.principal, buildSchedule(terms).map(({ principal, interest }) => principal + interest)));
  return rates instanceof CalcError ? '' : `，真实年化 ${roundedPercent(rates.simpleAnnual, 2)}（单利）、${roundedPercent(rates.compoundAnnual, 2)}（复利）`;
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
