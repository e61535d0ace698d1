import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import type { HouseholdField, HouseholdValues } from '../../forms/household/values';
import { readPlanForm, type PlanReading } from '../../forms/plan/read';
import type { PlanField, PlanFormValues } from '../../forms/plan/values';
import type { TypedForm } from '../../page-kit/form-typing';
import type { HouseholdView } from '../../views/household/view';
import { planFormView, type PlanFormView } from '../../views/plan/view';
import { carried } from './household';

/** What the page shows of the form, and of the household beside its offer. */
export type PlanPageView = PlanFormView & { readonly carried: HouseholdView };

export interface PlanForm extends TypedForm<PlanField, PlanPageView, PlanFormValues> {
  view(values: PlanFormValues, left: readonly PlanField[], household?: HouseholdValues): PlanPageView;
}

/** The plan's page, as its form needs it. */
interface PlanPage {
  readonly data: { readonly household: HouseholdValues };
  readonly loans: readonly LoanRecord[];
  reading: PlanReading | null;
  readonly leftOfHousehold: readonly HouseholdField[];
  readonly unfolded: boolean;
}

/** The fields that the fold of waivers hides. */
const FOLDED: readonly PlanField[] = ['waivePenalty', 'waiveInterest', 'waiveLateFee', 'waivePrincipal', 'downPayment'];

/** The fields that can be wrong, as they stand on the screen: of several the first is gone to. */
const ON_SCREEN: readonly PlanField[] = [
  'principal', 'interest', 'penalty', 'lateFee', 'contractPercent',
  'termCount', 'totalInterest', 'perTerm', 'annualPercent', 'months', 'settlement', 'signedOn', 'firstDueOn',
  'overduePrincipal', 'multiplier', 'penaltyWaiver', ...FOLDED,
];

export function planForm(page: PlanPage): PlanForm {
  return {
    folded: FOLDED,
    fold: 'reduction',
    onScreen: ON_SCREEN,
    changed: (values, field, value) => ({ ...values, [field]: value }),
    view(values, left, household = page.data.household) {
      page.reading = readPlanForm(values);
      const view = planFormView(page.reading, left, today(), page.loans);
      const result = view.result === null || page.unfolded ? view.result : { ...view.result, schedule: [] };
      return { ...view, result, carried: carried(page, household) };
    },
  };
}
