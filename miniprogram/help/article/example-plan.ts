import type { ISODate } from '../../calc/main';
import { today } from '../../platform/clock';
import { openTab } from '../../platform/navigation';
import { putIntoPlan } from '../../page-kit/put-into-plan';
import { emptyPlanForm, type PlanFormValues } from '../../forms/plan/values';

/** The plan of the article that the app began with (rule 5.12), with what is left of its own schedule to compare it with. */
export function examplePlan(day: ISODate): PlanFormValues {
  return { ...emptyPlanForm(day), principal: '57000', termCount: '36', priceKind: 'total-interest', totalInterest: '7000', contractPercent: '0.05', originalTerms: '12' };
}

/** Opens 协商方案 with it; what stood there is set aside, to be brought back. */
export async function openExamplePlan(): Promise<void> {
  await putIntoPlan(examplePlan(today()), '先前填的换下来了');
  openTab('/pages/plan/index');
}
