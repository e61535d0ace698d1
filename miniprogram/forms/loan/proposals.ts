import { addDays, daysBetween, dueDateAfter, isISODate, type ISODate, type LoanTerms } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { readCount } from '../../typed/count';
import { annualFromDaily, dailyFromAnnual, readPercent } from '../../typed/rate';
import { isChosen, released, withField } from '../form-values';
import { percentDigits } from '../../text/rate';
import { withMaturity } from './bullet';
import { ratePeriodOf, yearDaysOf, type LoanField, type LoanFormValues } from './values';

/** 微粒贷 leaves at least 15 days before the first due date (rule 6.7), so the first period may be long. */
const SHORTEST_FIRST_PERIOD = 15;

/** Nobody retypes a day of a wheel: one that was taken out may be proposed again. */
const PICKED: readonly LoanField[] = ['firstDueOn', 'maturesOn'];

/** On which day of the month the loans of that product fall due; '' where that isn't known. */
export type DueDayOf = (product: string) => string;
const unknown: DueDayOf = () => '';

/** All loans of 微粒贷 fall due on the day of the first (rule 6.7). */
export function dueDayOfFirst(loans: readonly LoanRecord[]): DueDayOf {
  const own = loans.filter(({ product, example }) => product === 'weilidai' && !example);
  const [first] = own.sort((a, b) => a.terms.borrowedOn.localeCompare(b.terms.borrowedOn));
  return (product) => (product === 'weilidai' && first !== undefined ? String(first.terms.dueDay) : '');
}

/** The form after the person typed or chose one field: that field as given, and the proposals that follow from it. */
export function changeLoanField(values: LoanFormValues, field: LoanField, value: string, dueDayOf: DueDayOf = unknown): LoanFormValues {
  const set = withField(values, field, value);
  const changed = value === '' && PICKED.includes(field) ? released(set, field) : set;
  return proposed(field === 'rateUnit' ? { ...changed, ratePercent: converted(values, value) } : changed, dueDayOf);
}

/** More than this a day, or less than this a year, was not meant in that unit. */
const ONE_PERCENT = 0.01;

/**
 * The rate as it reads in the other unit, so that switching it says the same. What is no rate stays as typed, and so does
 * what was plainly meant in the unit that is switched to: "18" a day, "0.05" a year.
 */
function converted({ ratePercent, rateUnit, yearDays }: LoanFormValues, unit: string): string {
  const rate = readPercent(ratePercent, '', '', ratePeriodOf(rateUnit));
  if (!rate.ok || unit === rateUnit) return ratePercent;
  if (unit === 'year' ? Number(rate.value) > ONE_PERCENT : Number(rate.value) < ONE_PERCENT) return ratePercent;
  const days = yearDaysOf(yearDays);
  return unit === 'year' ? percentDigits(annualFromDaily(rate.value, days), 6) : percentDigits(dailyFromAnnual(rate.value, days), 10);
}

/** The fields that were not set by hand, filled with what is usual for the others. */
export function proposed(values: LoanFormValues, dueDayOf: DueDayOf = unknown): LoanFormValues {
  const dueDay = isChosen(values, 'dueDay') ? values.dueDay : dueDayOf(values.product) || proposedDueDay(values);
  const method = isChosen(values, 'method') ? values.method : proposedMethod(values);
  const next = { ...values, dueDay, method };
  return withMaturity(isChosen(values, 'firstDueOn') ? next : { ...next, firstDueOn: proposedFirstDueOn(next) });
}

/** The day of the drawdown. While that is missing, what stands there. */
export function proposedDueDay({ borrowedOn, dueDay }: LoanFormValues): string {
  return isISODate(borrowedOn) ? String(Number(borrowedOn.slice(8))) : dueDay;
}

/** The method that goes with the number of terms at 微粒贷 (rule 6.6); elsewhere the most common one. */
export function proposedMethod({ product, termCount }: Pick<LoanFormValues, 'product' | 'termCount'>): LoanTerms['method'] {
  if (product !== 'weilidai') return 'equal-installment';
  const terms = readCount(termCount, { name: '', min: 1, max: 360, unit: '期' });
  if (!terms.ok) return 'equal-installment';
  if (terms.value === 1) return 'bullet';
  if (terms.value === 3) return 'interest-first';
  return [5, 10, 20].includes(terms.value) ? 'equal-principal' : 'equal-installment';
}

/** '' while the drawdown or the due day is missing. */
export function proposedFirstDueOn({ product, borrowedOn, dueDay }: Pick<LoanFormValues, 'product' | 'borrowedOn' | 'dueDay'>): ISODate {
  const day = readCount(dueDay, { name: '', min: 1, max: 31, unit: '日' });
  if (!day.ok || !isISODate(borrowedOn)) return '';
  if (product !== 'weilidai') return dueDateAfter(borrowedOn, day.value, 1);
  const sameMonth = dueDateAfter(borrowedOn, day.value, 0);
  const earliest = addDays(borrowedOn, SHORTEST_FIRST_PERIOD);
  const candidates = [sameMonth, dueDateAfter(borrowedOn, day.value, 1), dueDateAfter(borrowedOn, day.value, 2)];
  return candidates.find((candidate) => daysBetween(earliest, candidate) >= 0) ?? '';
}
