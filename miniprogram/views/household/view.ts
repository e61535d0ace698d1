import { monthlyBudget } from '../../calc/main';
import { problemsLeft } from '../../forms/form-values';
import { budgetView, type BudgetView } from './budget';
import { fitOf, type Fit } from './fit';
import { householdLine, UNKNOWN } from './line';
import type { HouseholdOffer } from './offer';
import { readHousehold, type HouseholdProblems } from '../../forms/household/read';
import { termsView, type TermsView } from './terms';
import type { HouseholdField, HouseholdValues } from '../../forms/household/values';

/** 还得起吗: what a month leaves for this debt, and which numbers of terms fit into it. */
export interface HouseholdView {
  /** All of it in a line. */
  readonly line: string;
  readonly problems: HouseholdProblems;
  /** Null until income and living costs are typed. */
  readonly budget: BudgetView | null;
  /** Null without an offer, as `terms`. */
  readonly fit: Fit | null;
  readonly terms: TermsView | null;
}

/**
 * @param left the fields that were left already: only their mistakes are said
 * @param offer the offer on screen, or null while there is none
 */
export function householdView(values: HouseholdValues, left: readonly HouseholdField[], offer: HouseholdOffer | null): HouseholdView {
  const reading = readHousehold(values);
  if ('problems' in reading) return { line: UNKNOWN, problems: problemsLeft(reading.problems, left), budget: null, fit: null, terms: null };
  const { household } = reading;
  const budget = monthlyBudget(household);
  const shown = { line: householdLine(budget, offer), problems: {}, budget: budgetView(household, budget) };
  if (offer === null) return { ...shown, fit: null, terms: null };
  const terms = termsView(household, offer);
  const longerFits = terms.rows.some(({ termCount }) => termCount > offer.termCount);
  return { ...shown, fit: fitOf(offer, budget, longerFits), terms };
}
