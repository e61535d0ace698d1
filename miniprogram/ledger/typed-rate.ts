import { isBag, type Bag } from './shape';

/*
 * From version 1 to 2: a rate that was typed by the year was kept as a rate a day, cut to 12 decimals (12% ÷ 360 has no
 * end). From version 2 on the yearly one is kept, and divided exactly (rule 2.3).
 */

/** The decimals of a rate (rule 9.3): as whole numbers of their last place rates of a contract are exact. */
const DECIMALS = 12;
const ONE = 10 ** DECIMALS;
/** The highest yearly rate (rule 9.15). */
const MOST = 3.6;

/** The loan with the yearly rate that its daily one was made from; as it was where the rate was typed by the day. */
export function withTypedRate(record: Bag): Bag {
  const { terms, typedRate } = record;
  if (!isBag(terms) || !isBag(typedRate)) return record;
  const { unit, yearDays } = typedRate;
  const { dailyRate, ...others } = terms;
  if (unit !== 'year' || (yearDays !== 360 && yearDays !== 365) || typeof dailyRate !== 'string') return record;
  const annualRate = annualOf(Number(dailyRate), yearDays);
  // A daily rate of 1% was let in beside 365 days: that is more a year than the calculation takes.
  return Number(annualRate) > MOST ? record : { ...record, terms: { ...others, annualRate, yearDays } };
}

/** The yearly rate with the fewest decimals that comes to that daily one, rounded. */
function annualOf(dailyRate: number, yearDays: number): string {
  const daily = Math.round(dailyRate * ONE);
  for (let step = ONE; step > 1; step /= 10) {
    const annual = Math.round((daily * yearDays) / step) * step;
    if (Math.round(annual / yearDays) === daily) return decimalText(annual);
  }
  return decimalText(daily * yearDays);
}

function decimalText(units: number): string {
  const digits = String(units).padStart(DECIMALS + 1, '0');
  const fraction = digits.slice(-DECIMALS).replace(/0{1,12}$/, '');
  return `${digits.slice(0, -DECIMALS)}${fraction === '' ? '' : `.${fraction}`}`;
}
