import { undo as steps } from '../../ledger/index';
import { today } from '../../platform/clock';
import { tell } from '../../platform/interaction';
import { emptyPlanForm, type PlanField } from '../../forms/plan/values';
import { PLAN_FORM, putIntoPlan } from '../../page-kit/put-into-plan';
import { failureSentence } from '../../text/failure';

/** The plan's page, as clearing its form needs it. */
interface ClearedPage {
  readonly busy: boolean;
  left: PlanField[];
  setData(data: { undo: string }): void;
  /** Shows what stands in the form by now. */
  refresh(): Promise<void>;
}

/** Clearing the form at one tap, and bringing back what stood there. */
export const clearing = {
  startOver(this: ClearedPage): Promise<void> {
    return putting(this, () => putIntoPlan(emptyPlanForm(today()), '已清空方案里填的'), '没有清空');
  },

  undo(this: ClearedPage): Promise<void> {
    return putting(this, () => steps.takeBack(PLAN_FORM), '没有撤销');
  },

  closeUndo(this: ClearedPage): void {
    steps.forget(PLAN_FORM);
    this.setData({ undo: '' });
  },
};

async function putting(page: ClearedPage, put: () => Promise<unknown>, failed: string): Promise<void> {
  if (page.busy) return;
  try {
    await put();
    page.left = [];
  } catch (failure) {
    tell(failed, failureSentence(failure));
  }
  await page.refresh();
}
