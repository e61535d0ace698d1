import { drafts } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { withDebtOf } from '../../forms/plan/debt-of-loans';
import { emptyPlanForm, planFormFromDraft } from '../../forms/plan/values';

/** Puts the loan's debt into the plan form; what was typed of an offer before stays. Rejects where the storage does. */
export async function takeToPlan(record: LoanRecord, today: string): Promise<void> {
  const draft = await drafts.read('plan');
  const typed = draft === undefined ? emptyPlanForm(today) : planFormFromDraft(draft, today);
  await drafts.keep('plan', withDebtOf(typed, [record], today));
}
