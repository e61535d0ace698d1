/** What stands in the household's form, as text, just as it was typed. Amounts are those of a month. */
export type HouseholdValues = Readonly<Record<HouseholdField, string>>;
export type HouseholdField = 'income' | 'livingCosts' | 'otherDebts' | 'share';

/**
 * The share of what is left that goes to this debt, in percent, unless the person says otherwise. Not all of it: living
 * costs are told from memory and come out too low, and a plan that takes the last yuan breaks in the first month with a
 * bill more. Who has counted everything types 100.
 */
const USUAL_SHARE = '80';

export function emptyHousehold(): HouseholdValues {
  return { income: '', livingCosts: '', otherDebts: '', share: USUAL_SHARE };
}

/** A household kept as the draft 'household', as it was left; the usual one where there is none. */
export function householdFromDraft(draft: Readonly<Record<string, string>> = {}): HouseholdValues {
  const usual = emptyHousehold();
  const kept = (field: HouseholdField): string => draft[field] ?? usual[field];
  return { income: kept('income'), livingCosts: kept('livingCosts'), otherDebts: kept('otherDebts'), share: kept('share') };
}
