import type { PlanReading } from '../../forms/plan/read';
import type { PlanField } from '../../forms/plan/values';
import type { HouseholdView } from '../../views/household/view';
import type { PlanFormView } from '../../views/plan/view';

/*
 * What has a good default, or is known from the ledger, stands folded: a line says what it comes to. 'debt' holds all of a
 * debt where there are loans to take it from; 'parts' what a typed debt seldom has, where there are none.
 */

type Fold = 'debt' | 'parts' | 'dates' | 'reduction' | 'charges' | '';

const FOLDS: Partial<Record<PlanField, Fold>> = {
  interest: 'parts', penalty: 'parts', lateFee: 'parts',
  signedOn: 'dates', firstDueOn: 'dates',
  overduePrincipal: 'charges', multiplier: 'charges',
  waivePenalty: 'reduction', waiveInterest: 'reduction', waiveLateFee: 'reduction', waivePrincipal: 'reduction', downPayment: 'reduction',
};

const DEBT: readonly PlanField[] = ['principal', 'interest', 'penalty', 'lateFee', 'contractPercent', 'originalTerms'];

/** @param hasLoans whether the ledger has loans to take the debt from */
export function foldOf(field: PlanField, hasLoans: boolean): Fold {
  return hasLoans && DEBT.includes(field) ? 'debt' : FOLDS[field] ?? '';
}

/** Those that mustn't stand closed: something in them is wrong, or nothing is known of a loan that was taken. */
export function foldsToOpen(view: PlanFormView & { readonly carried: HouseholdView }, { values, debt }: PlanReading, hasLoans: boolean): string[] {
  const wrong = (Object.keys(view.problems) as PlanField[]).map((field) => foldOf(field, hasLoans)).filter((fold) => fold !== '');
  const unknown = hasLoans && values.loanIds !== '' && debt === null ? ['debt'] : [];
  const household = Object.keys(view.carried.problems).length > 0 ? ['household'] : [];
  return [...wrong, ...unknown, ...household];
}
