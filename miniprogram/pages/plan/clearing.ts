import { plans } from '../../ledger/index';
import { today } from '../../platform/clock';
import { emptyPlanForm, saysSomething, type PlanFormValues } from '../../forms/plan/values';
import { setAside } from '../../page-kit/set-aside';

/** The plan's page, as clearing its form needs it. */
interface ClearedPage {
  readonly data: { readonly values: PlanFormValues };
  readonly busy: boolean;
  setData(data: { undo: string }): void;
  /** Shows and keeps another form; `savedName` is that of the saved plan it stands for, or ''. */
  begin(values: PlanFormValues, savedName: string): void;
}

/** Clearing the form at one tap, and bringing back what stood there: whichever way, the other one is still on offer. */
export const clearing = {
  startOver(this: ClearedPage): void {
    if (this.busy) return;
    if (saysSomething(this.data.values)) setAside.put(this.data.values, '已清空方案里填的');
    this.begin(emptyPlanForm(today()), '');
    this.setData({ undo: setAside.said() });
  },

  async undo(this: ClearedPage): Promise<void> {
    const before = setAside.take();
    if (before === null) return this.setData({ undo: '' });
    if (saysSomething(this.data.values)) setAside.put(this.data.values, '换回了先前填的');
    const saved = await plans.plan(before.savedId).catch(() => undefined);
    this.begin(before, saved?.name ?? '');
    this.setData({ undo: setAside.said() });
  },

  closeUndo(this: ClearedPage): void {
    setAside.take();
    this.setData({ undo: '' });
  },
};
