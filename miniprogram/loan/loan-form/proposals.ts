import { addDays, daysBetween, dueDateAfter, isISODate, type ISODate, type LoanTerms } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { readCount } from '../../typed/count';
import { isChosen, released, withField } from '../../forms/form-values';
import { isByThousand } from '../../typed/rate';
import { withMaturity } from './bullet';
import { filledBy, habitsOf } from './habits';
import { converted } from './rate';
import { emptyLoanForm, type LoanField, type LoanFormValues } from './values';

/** 微粒贷 leaves at least 15 days before the first due date (rule 6.7), so the first period may be long. */
const SHORTEST_FIRST_PERIOD = 15;

/** Nobody retypes a day of a wheel: one that was taken out may be proposed again. */
const PICKED: readonly LoanField[] = ['firstDueOn', 'maturesOn'];

/**
 * The due day of the first loan of that lender, where all of them share one (rule 6.7, rule 6.12); '' where that isn't known.
 *
 * @param loans those in the ledger
 */
export function dueDayOfFirst(values: LoanFormValues, loans: readonly LoanRecord[]): string {
  const habits = habitsOf(values);
  if (habits?.oneDueDay === undefined) return '';
  const own = loans.filter((loan) => !loan.example && habitsOf(loan) === habits);
  const [first] = own.sort((a, b) => a.terms.borrowedOn.localeCompare(b.terms.borrowedOn));
  return first === undefined ? '' : String(first.terms.dueDay);
}

/**
 * The form after the person typed or chose one field: that field as given, and the proposals that follow from it.
 *
 * @param loans those in the ledger, where a new one is begun; a saved loan's terms were confirmed, and follow no lender's habits
 */
export function changeLoanField(values: LoanFormValues, field: LoanField, value: string, loans?: readonly LoanRecord[]): LoanFormValues {
  const set = withField(values, field, value);
  const changed = value === '' && PICKED.includes(field) ? released(set, field) : set;
  return proposed(field === 'rateUnit' ? { ...changed, ratePercent: converted(values, value) } : changed, loans);
}

/** The fields that were not set by hand, filled with what is usual for the others. */
export function proposed(values: LoanFormValues, loans?: readonly LoanRecord[]): LoanFormValues {
  const proposals = {
    dueDay: (loans && dueDayOfFirst(values, loans)) || proposedDueDay(values),
    method: proposedMethod(values),
    interestBasis: proposedBasis(values),
    ...(loans && { yearDays: emptyLoanForm().yearDays, ...filledBy(values) }),
  };
  const open = Object.entries(proposals).filter(([field]) => !isChosen(values, field as keyof typeof proposals));
  const next: LoanFormValues = { ...values, ...Object.fromEntries(open) };
  return withMaturity(isChosen(values, 'firstDueOn') ? next : { ...next, firstDueOn: proposedFirstDueOn(next) });
}

/** The day of the drawdown. While that is missing, what stands there. */
export function proposedDueDay({ borrowedOn, dueDay }: LoanFormValues): string {
  return isISODate(borrowedOn) ? String(Number(borrowedOn.slice(8))) : dueDay;
}

/** Even months go with a rate a month. */
export function proposedBasis({ rateUnit }: Pick<LoanFormValues, 'rateUnit'>): NonNullable<LoanTerms['interestBasis']> {
  return rateUnit === 'month' ? 'monthly' : 'actual-days';
}

/**
 * The method that goes with the number of terms at 微粒贷 (rule 6.6); elsewhere the most common one. Who names a 月费率
 * charges it on the amount borrowed, each term alike; who names so many per thousand a month, on what is left of it.
 */
export function proposedMethod({ product, termCount, rateUnit, ratePercent }: Pick<LoanFormValues, 'product' | 'termCount' | 'rateUnit' | 'ratePercent'>): LoanTerms['method'] {
  if (rateUnit === 'month') return isByThousand(ratePercent) ? 'equal-installment' : 'flat-interest';
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
