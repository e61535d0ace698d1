import Decimal from 'decimal.js';
import type { ContractRate, Fen } from '../calc/main';

/** The interest that a balance bears in so many days at a contract's rate, rounded once, half up (rule 2.6). In fen. */
export function interestOf(balance: Fen, { dailyRate, annualRate = '0', yearDays = 360 }: ContractRate, days: number): Fen {
  const units = new Decimal(balance).times(days);
  const exact = dailyRate === undefined ? units.times(annualRate).div(yearDays) : units.times(dailyRate);
  return exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}
