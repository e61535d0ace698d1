import { addDays, daysBetween, dueDateAfter, isISODate, type ISODate, type LoanTerms } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { readCount } from '../../typed/count';
import { isChosen, released, withField } from '../form-values';
import { withMaturity } from './bullet';
import { converted } from './rate';
import type { LoanField, LoanFormValues } from './values';

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

/** The fields that were not set by hand, filled with what is usual for the others. */
export function proposed(values: LoanFormValues, dueDayOf: DueDayOf = unknown): LoanFormValues {
  const dueDay = isChosen(values, 'dueDay') ? values.dueDay : dueDayOf(values.product) || proposedDueDay(values);
  const method = isChosen(values, 'method') ? values.method : proposedMethod(values);
  const interestBasis = isChosen(values, 'interestBasis') ? values.interestBasis : proposedBasis(values);
  const next = { ...values, dueDay, method, interestBasis };
  return withMaturity(isChosen(values, 'firstDueOn') ? next : { ...next, firstDueOn: proposedFirstDueOn(next) });
}

/** The day of the drawdown. While that is missing, what stands there. */
export function proposedDueDay({ borrowedOn, dueDay }: LoanFormValues): string {
  return isISODate(borrowedOn) ? String(Number(borrowedOn.slice(8))) : dueDay;
}

/** Who names a 月费率 charges it on the amount borrowed, each term alike. */
export function proposedBasis({ rateUnit }: Pick<LoanFormValues, 'rateUnit'>): NonNullable<LoanTerms['interestBasis']> {
  return rateUnit === 'month' ? 'monthly' : 'actual-days';
}

/** The method that goes with the number of terms at 微粒贷 (rule 6.6), or with a 月费率; elsewhere the most common one. */
export function proposedMethod({ product, termCount, rateUnit }: Pick<LoanFormValues, 'product' | 'termCount'> & { readonly rateUnit?: string }): LoanTerms['method'] {
  if (rateUnit === 'month') return 'flat-interest';
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
