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
import { foldOf, foldsToOpen } from './folds';
import { carried } from './household';

/** What the page shows of the form, and of the household beside its offer. */
export interface PlanPageView extends PlanFormView {
  readonly carried: HouseholdView;
  /** The folds that stand open: those that a person opened, and those in which something is wrong. */
  readonly opened: readonly string[];
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
  readonly data: { readonly household: HouseholdValues; readonly opened: readonly string[] };
  readonly loans: readonly LoanRecord[];
  /** The saved plan that it was opened from, or null. */
  readonly own: PlanRecord | null;
  reading: PlanReading | null;
  readonly leftOfHousehold: readonly HouseholdField[];
  readonly unfolded: boolean;
  /** Whether a loan can be taken. */
  readonly hasChoices: boolean;
  /** The folds in which something is wrong; and those that this opened: putting it right doesn't close them under the finger. */
  wrong: readonly string[];
  forced: readonly string[];
}

/** The fields that can be wrong, as they stand on the screen: of several the first is gone to. */
const ON_SCREEN: readonly PlanField[] = [
  'principal', 'interest', 'penalty', 'lateFee', 'contractPercent', 'originalTerms',
  'termCount', 'totalInterest', 'perTerm', 'annualPercent', 'months', 'settlement', 'signedOn', 'firstDueOn',
  'overduePrincipal', 'multiplier', 'penaltyWaiver', 'waivePenalty', 'waiveInterest', 'waiveLateFee', 'waivePrincipal', 'downPayment',
];

export function planForm(page: PlanPage): PlanForm {
  return {
    folded: [],
    foldOf: (field) => foldOf(field, page.hasChoices),
    onScreen: ON_SCREEN,
    changed: (values, field, value) => ({ ...values, [field]: value }),
    view(values, left, household = page.data.household) {
      page.reading = readPlanForm(values);
      const view = planFormView(page.reading, left, today(), page.loans);
      const result = view.result === null || page.unfolded ? view.result : { ...view.result, schedule: [] };
      const shown = {
        ...view, result, carried: carried(page, household),
        offerAside: hasOfferAside(values), isAnother: page.own !== null && isAnotherPlan(values, formOf(page.own)),
      };
      const wrong = foldsToOpen(shown, page.reading, page.hasChoices);
      // Who closes one all the same isn't contradicted: it opens again when something else goes wrong in it.
      page.forced = [...new Set([...page.forced, ...wrong.filter((fold) => !page.wrong.includes(fold))])];
      page.wrong = wrong;
      return { ...shown, opened: [...new Set([...page.data.opened, ...page.forced])] };
    },
  };
}
