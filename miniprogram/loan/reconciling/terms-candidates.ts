import { addDays, addMonthsOnDay, dayOfMonth } from '../../calc/day';
import { Exact } from '../../calc/exact';
import { LIMITS } from '../../calc/limits';
import { firstDueDate } from '../../calc/schedule/due-dates';
import type { ISODate, Loan, LoanTerms, Rate } from '../../calc/types';
import { type Candidate, candidate } from './candidate';

/**
 * Changes of the terms, in the order of rule 7.15: the other year; even months or actual days;
 * the first due date a month earlier or later, the due day off by one. A copied bill has its own dates
 * and interest: there only the rate counts.
 */
export function termsCandidates({ terms, schedule }: Loan): Candidate[] {
  const years = otherYears(terms).map((rate) => candidate('terms.rate', { kind: 'terms', terms: rate }));
  if (schedule) return years;
  const interestBasis = terms.interestBasis === 'monthly' ? 'actual-days' : 'monthly';
  return [
    ...years,
    candidate('terms.interestBasis', { kind: 'terms', terms: { interestBasis } }),
    ...otherDates(terms).map((dates) => candidate('terms.dates', { kind: 'terms', terms: dates })),
  ];
}

/** Daily × 360 over 365, or × 365 over 360; a yearly rate over the other year. */
function otherYears({ dailyRate, annualRate, yearDays }: LoanTerms): Partial<LoanTerms>[] {
  if (dailyRate === undefined) return annualRate === undefined ? [] : [{ annualRate, yearDays: yearDays === 365 ? 360 : 365 }];
  const yearly = (days: number): Rate => new Exact(dailyRate).times(days).toFixed();
  return [
    { annualRate: yearly(360), yearDays: 365 },
    { annualRate: yearly(365), yearDays: 360 },
  ];
}

function otherDates(terms: LoanTerms): Partial<LoanTerms>[] {
  const { borrowedOn, dueDay, firstDueOn } = terms;
  const first = firstDueOn ?? firstDueDate(borrowedOn, dueDay);
  const isOnDueDay = first === addMonthsOnDay(first, 0, dueDay);
  const months = [-1, 1].map((by) => addMonthsOnDay(first, by, isOnDueDay ? dueDay : dayOfMonth(first)));
  const days = [dueDay - 1, dueDay + 1].filter((day) => day >= LIMITS.dueDay.min && day <= LIMITS.dueDay.max);
  return [
    ...months.map((date) => ({ firstDueOn: date })),
    ...days.flatMap((day) => offByOne(day, firstDueOn, isOnDueDay)),
  ];
}

/** A first due date that was given moves with the due day, or else stays as it was given. */
function offByOne(dueDay: number, firstDueOn: ISODate | undefined, isOnDueDay: boolean): Partial<LoanTerms>[] {
  if (firstDueOn === undefined || !isOnDueDay) return [{ dueDay }];
  const moved = addMonthsOnDay(firstDueOn, 0, dueDay);
  return moved === firstDueOn ? [{ dueDay }] : [{ dueDay, firstDueOn: moved }, { dueDay }];
}

/** Everything became due on a due date up to the day. */
export function accelerationCandidates(loan: Loan, schedule: readonly { dueOn: ISODate }[], asOf: ISODate): Candidate[] {
  return schedule
    .filter(({ dueOn }) => dueOn <= addDays(asOf, 1) && dueOn > loan.terms.borrowedOn && dueOn !== loan.terms.acceleratedOn)
    .map(({ dueOn }) => candidate('accelerated', { kind: 'accelerated', on: dueOn }));
}
