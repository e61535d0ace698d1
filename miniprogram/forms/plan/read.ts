import type { FormProblems } from '../form-values';
import type { InstallmentOffer, Offer } from '../../loans/offer';
import { partsOf, type PlanParts } from './parts';
import { readDeferral } from './read-deferral';
import { readInstallments } from './read-installments';
import { readSettlement } from './read-settlement';
import { kindOf, type PlanField, type PlanFormValues } from './values';

export type PlanProblems = FormProblems<PlanField>;

/** A plan form, read once: what its parts say, and the offer that they make or what is wrong. Who has it asks the form no more. */
export type PlanReading = PlanParts & ({ readonly offer: Offer } | { readonly problems: PlanProblems });

const READ = { installments: readInstallments, deferral: readDeferral, 'lump-sum': readSettlement } as const;

/** Reads the form and makes the plan, or gives a sentence for each field of that kind of plan that is wrong. */
export function readPlanForm(values: PlanFormValues): PlanReading {
  const parts = partsOf(values);
  const rest = READ[kindOf(values)](parts);
  if (parts.debt !== null) return { ...parts, ...rest };
  return { ...parts, problems: { ...('problems' in rest && rest.problems), ...parts.debtProblems } };
}

/** What is wrong with the fields that only the comparisons need: it keeps no plan from being shown. */
export function comparisonProblems({ contract: { rate, originalTerms } }: PlanParts): PlanProblems {
  return { ...(!rate.ok && { contractPercent: rate.problem }), ...(!originalTerms.ok && { originalTerms: originalTerms.problem }) };
}

/** The installment plan that a deferral could be instead, where the form has one. */
export function installmentsInstead(parts: PlanParts): InstallmentOffer | null {
  const reading = readInstallments(parts);
  return 'offer' in reading ? reading.offer : null;
}
