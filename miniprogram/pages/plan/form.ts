import type { LoanRecord, PlanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import type { HouseholdField, HouseholdValues } from '../../forms/household/values';
import { formOf } from '../../forms/plan/record';
import { readPlanForm, type PlanReading } from '../../forms/plan/read';
import { hasOfferAside, isAnotherPlan } from '../../forms/plan/typed-for';
import type { PlanField, PlanFormValues } from '../../forms/plan/values';
import type { TypedForm } from '../../page-kit/form-typing';
import type { HouseholdView } from '../../views/household/view';
import { planFormView, type PlanFormView } from '../../views/plan/view';
import { carried } from './household';

/** What the page shows of the form, and of the household beside its offer. */
export interface PlanPageView extends PlanFormView {
  readonly carried: HouseholdView;
  /** What was offered for other loans is there again with them. */
  readonly offerAside: boolean;
  /** It is about another debt than the saved plan that it was opened from, or of another kind. */
  readonly isAnother: boolean;
}

export interface PlanForm extends TypedForm<PlanField, PlanPageView, PlanFormValues> {
  view(values: PlanFormValues, left: readonly PlanField[], household?: HouseholdValues): PlanPageView;
}

/** The plan's page, as its form needs it. */
interface PlanPage {
  readonly data: { readonly household: HouseholdValues };
  readonly loans: readonly LoanRecord[];
  /** The saved plan that it was opened from, or null. */
  readonly own: PlanRecord | null;
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
      return {
        ...view, result, carried: carried(page, household),
        offerAside: hasOfferAside(values), isAnother: page.own !== null && isAnotherPlan(values, formOf(page.own)),
      };
    },
  };
}
