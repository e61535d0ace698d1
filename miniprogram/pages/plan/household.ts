import { drafts } from '../../ledger/index';
import type { HouseholdField, HouseholdValues } from '../../forms/household/values';
import { householdView, type HouseholdView } from '../../views/household/view';
import { householdOffer } from '../../views/plan/household-offer';
import type { PlanReading } from '../../forms/plan/read';

/** The plan's page, as the household's part of it needs it. */
interface HouseholdPage {
  readonly data: { readonly household: HouseholdValues };
  /** What stands in the plan's form, as it was read last. */
  readonly reading: PlanReading | null;
  leftOfHousehold: HouseholdField[];
  setData(data: { household?: HouseholdValues; carried: HouseholdView }): void;
}

/** 还得起吗, for the offer that stands in the form. */
export function carried(reading: PlanReading | null, household: HouseholdValues, left: readonly HouseholdField[]): HouseholdView {
  return householdView(household, left, householdOffer(reading !== null && 'offer' in reading ? reading.offer : null));
}

/** What the page does when something is typed about the household. */
export const householdEvents = {
  changeHousehold(this: HouseholdPage, { detail }: WechatMiniprogram.CustomEvent<{ field: HouseholdField; value: string }>): void {
    const household = { ...this.data.household, [detail.field]: detail.value };
    this.setData({ household, carried: carried(this.reading, household, this.leftOfHousehold) });
    void drafts.keep('household', household).catch(() => undefined);
  },

  leaveHousehold(this: HouseholdPage, { detail }: WechatMiniprogram.CustomEvent<{ field: HouseholdField }>): void {
    this.leftOfHousehold = [...new Set([...this.leftOfHousehold, detail.field])];
    this.setData({ carried: carried(this.reading, this.data.household, this.leftOfHousehold) });
  },
};
