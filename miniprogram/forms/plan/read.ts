import type { FormProblems } from '../form-values';
import type { Offer } from '../../loans/offer';
import { readDebt } from './read-debt';
import { readDeferral } from './read-deferral';
import { readInstallments } from './read-installments';
import { readSettlement } from './read-settlement';
import { readContractRate, readOriginalTerms } from './read-contract';
import { kindOf, type PlanField, type PlanFormValues } from './values';

export type PlanProblems = FormProblems<PlanField>;

const READ = { installments: readInstallments, deferral: readDeferral, 'lump-sum': readSettlement } as const;

/** Reads the form and makes the plan, or gives a sentence for each field of that kind of plan that is wrong. */
export function readPlanForm(values: PlanFormValues): { readonly offer: Offer } | { readonly problems: PlanProblems } {
  const debt = readDebt(values);
  const rest = READ[kindOf(values)](values, 'debt' in debt ? debt.debt : null);
  return 'debt' in debt ? rest : { problems: { ...('problems' in rest && rest.problems), ...debt.problems } };
}

/** What is wrong with the fields that only the comparisons need: it keeps no plan from being shown. */
export function comparisonProblems(values: PlanFormValues): PlanProblems {
  const rate = readContractRate(values);
  const terms = readOriginalTerms(values);
  return { ...(!rate.ok && { contractPercent: rate.problem }), ...(!terms.ok && { originalTerms: terms.problem }) };
}
