import { dateIn, dayIn, dayOf, monthAt, monthIndex } from '../day';
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

/** The periods of `dueDates`, month by month: no date is read again that was just written. */
export function monthlyPeriods(start: ISODate, firstDueOn: ISODate, dueDay: number, count: number, basis: InterestBasis): Period[] {
  const periods = daysToDueDates(start, [firstDueOn], basis);
  const firstMonth = monthIndex(firstDueOn);
  let from = dayOf(firstDueOn);
  for (let place = 1; place < count; place += 1) {
    const month = monthAt(firstMonth + place);
    const due = dayIn(month, dueDay);
    periods.push({ dueOn: dateIn(month, dueDay), units: basis === 'monthly' ? DAYS_OF_MONTH : due - from });
    from = due;
  }
  return periods;
}

/** Interest of a period on `balance`, rounded. */
export function periodInterest(balance: Fen, period: Period, rate: ExactRate): Fen {
  return roundProduct(balance * period.units, rate);
}
