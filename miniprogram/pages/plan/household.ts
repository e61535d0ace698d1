import { drafts } from '../../ledger/index';
import { openPage } from '../../platform/navigation';
import type { HouseholdField, HouseholdValues } from '../../forms/household/values';
import { setChanged } from '../../page-kit/set-changed';
import { householdView, type HouseholdView } from '../../views/household/view';
import { householdOffer } from '../../views/plan/household-offer';
import type { PlanReading } from '../../forms/plan/read';

/** The plan's page, as the household's part of it needs it. */
interface HouseholdPage {
  readonly data: { readonly household: HouseholdValues; readonly view: { readonly carried: HouseholdView } | null };
  /** What stands in the plan's form, as it was read last. */
  readonly reading: PlanReading | null;
  leftOfHousehold: readonly HouseholdField[];
  setData(data: object, shown?: () => void): void;
}

/** 还得起吗, for the offer that stands in the form. */
export function carried({ reading, leftOfHousehold }: Pick<HouseholdPage, 'reading' | 'leftOfHousehold'>, household: HouseholdValues): HouseholdView {
  return householdView(household, leftOfHousehold, householdOffer(reading !== null && 'offer' in reading ? reading.offer : null));
}

/** What the page does when something is typed about the household. */
export const householdEvents = {
  changeHousehold(this: HouseholdPage, { detail }: WechatMiniprogram.CustomEvent<{ field: HouseholdField; value: string }>): void {
    const household = { ...this.data.household, [detail.field]: detail.value };
    setChanged(this, { household, ...withCarried(this, household) });
    void drafts.keep('household', household).catch(() => undefined);
  },

  /** Its sums come back into these fields. */
  openHousehold(): void {
    openPage('/months/household/index');
  },

  leaveHousehold(this: HouseholdPage, { detail }: WechatMiniprogram.CustomEvent<{ field: HouseholdField }>): void {
    this.leftOfHousehold = [...new Set([...this.leftOfHousehold, detail.field])];
    setChanged(this, withCarried(this, this.data.household));
  },
};

function withCarried(page: HouseholdPage, household: HouseholdValues): Readonly<Record<string, unknown>> {
  return page.data.view === null ? {} : { view: { ...page.data.view, carried: carried(page, household) } };
}
