import { plans } from '../../ledger/index';
import { today } from '../../platform/clock';
import { emptyPlanForm, type PlanFormValues } from '../../views/plan/values';

/** The plan's page, as clearing its form needs it. */
interface ClearedPage {
  readonly data: { readonly values: PlanFormValues };
  /** What stood in the form before it was cleared. */
  cleared: PlanFormValues | null;
  readonly busy: boolean;
  setData(data: { undo: string }): void;
  /** Shows and keeps another form; `savedName` is that of the saved plan it stands for, or ''. */
  begin(values: PlanFormValues, savedName: string): void;
}

/** Clearing the form at one tap, and taking that back. */
export const clearing = {
  startOver(this: ClearedPage): void {
    if (this.busy) return;
    this.cleared = this.data.values;
    this.setData({ undo: '已清空方案里填的' });
    this.begin(emptyPlanForm(today()), '');
  },

  async undo(this: ClearedPage): Promise<void> {
    const { cleared } = this;
    forget(this);
    if (cleared === null) return;
    const saved = await plans.plan(cleared.savedId).catch(() => undefined);
    this.begin(cleared, saved?.name ?? '');
  },

  closeUndo(this: ClearedPage): void {
    forget(this);
  },
};

function forget(page: ClearedPage): void {
  page.cleared = null;
  page.setData({ undo: '' });
}
