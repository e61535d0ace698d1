import { LENDER_HABITS, WEILIDAI, type HabitField, type LenderHabits } from '../content/lender-habits';
import type { LoanFormValues } from './values';

/** What was found of the lender that is named; undefined where nothing was. */
export function habitsOf({ product, lender }: { readonly product: string; readonly lender: string }): LenderHabits | undefined {
  if (product === 'weilidai') return WEILIDAI;
  return product === 'other' ? LENDER_HABITS.find(({ words }) => words.test(lender)) : undefined;
}

/** The habits that hold for the form as it stands: a rate a month is another product of most lenders. */
export function habitsFor(values: LoanFormValues): LenderHabits['fills'] {
  const habits = habitsOf(values);
  return habits === undefined || (values.rateUnit === 'month' && habits.byMonth !== true) ? {} : habits.fills;
}

/** The fields as they are filled by them. */
export function filledBy(values: LoanFormValues): Partial<Record<HabitField, string>> {
  return Object.fromEntries(Object.entries(habitsFor(values)).map(([field, [value]]) => [field, value]));
}
