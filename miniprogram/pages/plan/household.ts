import { drafts } from '../../ledger/index';
import type { HouseholdField, HouseholdValues } from '../../forms/household/values';
import { householdView, type HouseholdView } from '../../views/household/view';
import { householdOffer } from '../../views/plan/household-offer';
import { readPlanForm } from '../../forms/plan/read';
import type { PlanFormValues } from '../../forms/plan/values';

/** The plan's page, as the household's part of it needs it. */
interface HouseholdPage {
  readonly data: { readonly values: PlanFormValues; readonly household: HouseholdValues };
  leftOfHousehold: HouseholdField[];
  setData(data: { household?: HouseholdValues; carried: HouseholdView }): void;
}

/** 还得起吗, for the offer that stands in the form. */
export function carried(values: PlanFormValues, household: HouseholdValues, left: readonly HouseholdField[]): HouseholdView {
  const reading = readPlanForm(values);
  return householdView(household, left, householdOffer('offer' in reading ? reading.offer : null));
}

/** What the page does when something is typed about the household. */
export const householdEvents = {
  changeHousehold(this: HouseholdPage, { detail }: WechatMiniprogram.CustomEvent<{ field: HouseholdField; value: string }>): void {
    const household = { ...this.data.household, [detail.field]: detail.value };
    this.setData({ household, carried: carried(this.data.values, household, this.leftOfHousehold) });
    void drafts.keep('household', household).catch(() => undefined);
  },

  leaveHousehold(this: HouseholdPage, { detail }: WechatMiniprogram.CustomEvent<{ field: HouseholdField }>): void {
    this.leftOfHousehold = [...new Set([...this.leftOfHousehold, detail.field])];
    this.setData({ carried: carried(this.data.values, this.data.household, this.leftOfHousehold) });
  },
};
