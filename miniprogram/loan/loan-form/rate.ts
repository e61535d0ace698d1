import Decimal from 'decimal.js';
import { CalcError, LIMITS, rateOfPayment, type ContractRate, type Fen, type LoanTerms } from '../../calc/main';
import type { TypedRate } from '../../ledger/records';
import { calculated } from '../../loans/calculated';
import { percent, percentDigits } from '../../text/rate';
import { readAmount } from '../../typed/amount';
import { annualFromDaily, dailyFromAnnual, readPercent, type RatePeriod } from '../../typed/rate';
import { read, refuse, type Reading } from '../../typed/reading';
import { ratePeriodOf, yearDaysOf, type LoanFormValues } from './values';

/** What stands in the field of the rate: a rate, or what is paid each term (每期还多少). */
export type RateTyped = ContractRate | { readonly payment: Fen };

const UNITS = {
  day: { name: '日利率', example: '0.05' },
  month: { name: '月费率', example: '0.6' },
  year: { name: '年利率', example: '18' },
};

/** A month's rate, twelve times, is one a year over 360: so twelve months of 30 days come to it exactly. */
const MONTHS = 12;
const MONTH_DAYS = 30;

/** A yearly rate stays one: it is divided by the calculation, exactly. */
export function readRate({ rateUnit, ratePercent, yearDays }: LoanFormValues): Reading<RateTyped> {
  if (rateUnit === 'payment') return readPayment(ratePercent);
  const period = ratePeriodOf(rateUnit);
  const { name, example } = UNITS[period];
  const rate = readPercent(ratePercent, name, example, period);
  if (!rate.ok) return rate;
  if (period === 'day') return Number(rate.value) > 0.01 ? refuse('日利率最多 1%；0.05% 就填 0.05') : read({ dailyRate: rate.value });
  const annual = period === 'year' ? rate.value : new Decimal(rate.value).times(MONTHS).toFixed();
  if (Number(annual) > Number(LIMITS.contractAnnualRate.max)) return refuse(period === 'year' ? `年利率最多 ${percent(LIMITS.contractAnnualRate.max)}` : '月费率最多 30%；0.6% 就填 0.6');
  return read({ annualRate: annual, yearDays: period === 'year' ? yearDaysOf(yearDays) : 360 });
}

function readPayment(typed: string): Reading<RateTyped> {
  const amount = readAmount(typed, '每期还款');
  if (!amount.ok) return amount;
  return amount.value === 0 ? refuse('每期还款要大于 0') : read({ payment: amount.value });
}

/** The rate that was typed, or that follows from what is paid each term; the sentence is said beside the field. */
export function rateIn(typed: RateTyped, terms: Omit<LoanTerms, keyof ContractRate>): Reading<ContractRate> {
  if (!('payment' in typed)) return read(typed);
  const { payment } = typed;
  const rate = calculated(() => rateOfPayment(terms, payment));
  // Why the terms have no schedule is said beside their own fields.
  if (rate instanceof CalcError) return read({ dailyRate: '0' });
  return rate === undefined ? refuse('照这个金额、期数和还款方式算不出利率，请核对；等额本息填每期，先息后本填首期') : read(rate);
}

/** How the rate is shown again: in percent, as it was typed where that is a number alone; where it followed from a payment, what followed. */
export function typedRateOf({ rateUnit, ratePercent, yearDays }: LoanFormValues, rate: ContractRate): TypedRate {
  if (rateUnit !== 'payment') return { unit: ratePeriodOf(rateUnit), percent: inPercent(ratePercent, ratePeriodOf(rateUnit)), yearDays: yearDaysOf(yearDays) };
  const { dailyRate, annualRate = '0', yearDays: days = yearDaysOf(yearDays) } = rate;
  return dailyRate === undefined ? { unit: 'year', percent: percentDigits(annualRate), yearDays: days } : { unit: 'day', percent: percentDigits(dailyRate), yearDays: yearDaysOf(yearDays) };
}

/** "6‰" and "万五" stand before no percent sign. */
function inPercent(typed: string, period: RatePeriod): string {
  const rate = /^[\d.]+$/.test(typed) ? undefined : readPercent(typed, '', '', period);
  return rate?.ok === true ? percentDigits(rate.value) : typed;
}

/** More than this a day, or less than this a year, was not meant in that unit. */
const ONE_PERCENT = 0.01;

/**
 * The rate as it reads in the other unit, so that switching it says the same. What is no rate stays as typed, and so does
 * what was plainly meant in the unit that is switched to: "18" a day, "0.05" a year. A payment is no rate.
 */
export function converted({ ratePercent, rateUnit, yearDays }: LoanFormValues, unit: string): string {
  if (unit === rateUnit) return ratePercent;
  if (unit === 'payment' || rateUnit === 'payment') return '';
  const rate = readPercent(ratePercent, '', '', ratePeriodOf(rateUnit));
  if (!rate.ok || (rateUnit !== 'month' && isMeant(rate.value, unit))) return ratePercent;
  const days = yearDaysOf(yearDays);
  const annual = { day: () => annualFromDaily(rate.value, days), month: () => new Decimal(rate.value).times(MONTHS).toFixed(), year: () => rate.value }[ratePeriodOf(rateUnit)]();
  if (unit === 'year') return percentDigits(annual, 6);
  return unit === 'day' ? percentDigits(dailyFromAnnual(annual, days), 10) : percentDigits(monthly(annual), 6);
}

function isMeant(rate: string, unit: string): boolean {
  if (unit === 'year') return Number(rate) > ONE_PERCENT;
  return unit === 'day' && Number(rate) < ONE_PERCENT;
}

function monthly(annual: string): string {
  return new Decimal(annual).times(MONTH_DAYS).div(MONTHS * MONTH_DAYS).toFixed(12);
}
