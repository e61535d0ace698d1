import { drafts, undo } from '../ledger/index';
import { today } from '../platform/clock';
import { saysTheSame } from '../forms/plan/record';
import { planFormFromDraft, saysSomething, type PlanFormValues } from '../forms/plan/values';

/** Where what stood in the plan form before is offered back. */
export const PLAN_FORM = 'draft/plan';

/**
 * Puts another plan into the plan form, or an empty one. What stood there can be brought back, and then this one in turn:
 * whichever way, the other is still on offer. Rejects where the storage does.
 */
export async function putIntoPlan(values: PlanFormValues, said: string): Promise<void> {
  const draft = await drafts.read('plan');
  const before = draft && planFormFromDraft(draft, today());
  if (before !== undefined && saysSomething(before) && !saysTheSame(before, values)) offerBack(before, said);
  await drafts.keep('plan', values);
}

function offerBack(values: PlanFormValues, said: string): void {
  const takeBack = async (): Promise<string> => {
    await putIntoPlan(values, '换回了先前填的');
    return '';
  };
  undo.add({ place: PLAN_FORM, said, takeBack });
}
