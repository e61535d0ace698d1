import { dayOf } from '../day';
import type { ExactRate } from '../rate';
import { roundProduct } from '../money';
import type { Fen, InterestBasis, ISODate } from '../types';

/** One period of a schedule, and the number of times its interest is charged at the rate. */
export interface Period {
  dueOn: ISODate;
  /** Days, at a daily rate; 1, at a rate for the period. */
  units: number;
}

/** A month's days on the basis 'monthly' (rule 3.5). */
const DAYS_OF_MONTH = 30;

/** Days of a period: its start included, its due date excluded (rule 3.3); or 30. */
export function daysToDueDates(start: ISODate, dueDates: readonly ISODate[], basis: InterestBasis): Period[] {
  let from = dayOf(start);
  return dueDates.map((dueOn) => {
    const due = dayOf(dueOn);
    const units = basis === 'monthly' ? DAYS_OF_MONTH : due - from;
    from = due;
    return { dueOn, units };
  });
}

/** Interest of a period on `balance`, rounded. */
export function periodInterest(balance: Fen, period: Period, rate: ExactRate): Fen {
  return roundProduct(balance * period.units, rate);
}
