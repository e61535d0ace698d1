import type { ISODate } from '../../calc/main';
import { drafts } from '../../ledger/index';
import { today } from '../../platform/clock';
import { openTab } from '../../platform/navigation';
import { setAside } from '../../page-kit/set-aside';
import { saysTheSame } from '../../forms/plan/record';
import { emptyPlanForm, planFormFromDraft, saysSomething, type PlanFormValues } from '../../forms/plan/values';

/** The plan of the article that the app began with (rule 5.12), with what is left of its own schedule to compare it with. */
export function examplePlan(day: ISODate): PlanFormValues {
  return { ...emptyPlanForm(day), principal: '57000', termCount: '36', priceKind: 'total-interest', totalInterest: '7000', contractPercent: '0.05', originalTerms: '12' };
}

/** Opens 协商方案 with it; what stood there is set aside, to be brought back. */
export async function openExamplePlan(): Promise<void> {
  const example = examplePlan(today());
  const draft = await drafts.read('plan');
  const before = draft && planFormFromDraft(draft, today());
  await drafts.keep('plan', example);
  if (before !== undefined && saysSomething(before) && !saysTheSame(before, example)) setAside.put(before, '先前填的换下来了');
  openTab('/pages/plan/index');
}
