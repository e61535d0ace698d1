import Decimal from 'decimal.js';
import type { Rate } from '../calc/main';
import { plainText } from './plain-text';
import { read, refuse, type Reading } from './reading';

/** The calculation takes rates of at most 12 decimals (rule 9.3). */
const RATE_DECIMALS = 12;

/**
 * Reads a rate that stands before a percent sign: "0.05", "0.05%", "18％", also "万5", "万五" and "万分之五" (per 10,000).
 * Gives the rate as decimal text: "0.05" is "0.0005".
 *
 * @param name the field's label, for the sentence
 * @param example a number as it is usual in that field
 */
export function readPercent(typed: string, name: string, example = '0.05'): Reading<Rate> {
  const text = plainText(typed);
  const perTenThousand = /^万(分之)?/.test(text);
  const digits = perTenThousand ? withArabicDigit(text.replace(/^万(分之)?/, '')) : text.replace(/%$/, '');
  if (digits === '') return refuse(`请填${name}`);
  if (/^[-−]/.test(digits)) return refuse(`${name}不能是负数`);
  if (!/^\d{1,6}(\.\d{1,10})?$/.test(digits)) return refuse(`${name}只填数字，如 ${example}`);
  return read(rateText(new Decimal(digits).div(perTenThousand ? 10_000 : 100)));
}

/** "五" as "5": a rate per 10,000 is read aloud with one digit. */
function withArabicDigit(text: string): string {
  const digit = text.length === 1 ? '一二三四五六七八九'.indexOf(text) + 1 : 0;
  return digit === 0 ? text : String(digit);
}

/** The rate a day that goes with a simple annual rate; daily × year's days = annual (rule 2.2). */
export function dailyFromAnnual(annual: Rate, yearDays: 360 | 365): Rate {
  return rateText(new Decimal(annual).div(yearDays));
}

/** The simple annual rate that goes with a rate a day. */
export function annualFromDaily(daily: Rate, yearDays: 360 | 365): Rate {
  return rateText(new Decimal(daily).times(yearDays));
}

function rateText(rate: Decimal): Rate {
  return rate.toDecimalPlaces(RATE_DECIMALS, Decimal.ROUND_HALF_UP).toFixed();
}
