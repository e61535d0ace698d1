import { drafts, ledger, plans } from '../../ledger/index';
import type { PlanRecord } from '../../ledger/records';
import { createQueue } from '../../platform/queue';
import { today } from '../../platform/clock';
import { openPage, openTab } from '../../platform/navigation';
import { say, tell } from '../../platform/interaction';
import { failureSentence } from '../../text/failure';
import { budgetOf } from '../../views/household/budget';
import { householdFromDraft } from '../../forms/household/values';
import { readPlanForm } from '../../forms/plan/read';
import { planFormFromDraft, type PlanFormValues } from '../../forms/plan/values';
import { formOf, saysTheSame } from '../../forms/plan/record';
import { savedPlans, toggled, type SavedPlans } from './view';
import { shown } from '../../page-kit/shown';

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;

/** One queue for the page however often it is opened: each tap begins with the choice that the one before has left. */
const queue = createQueue();

/** 存下的方案: the saved plans, and up to four of them side by side, that in the form among them. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready' | 'failed',
    failure: '',
    page: null as SavedPlans | null,
    damages: [] as readonly { key: string; reason: string }[],
    undo: '',
  },

  /** The ids to compare, once the person has chosen. */
  chosen: null as readonly string[] | null,
  /** Those whose undo bar was closed. */
  dismissed: [] as string[],
  /** What the undo bar offers to bring back. */
  removed: '',

  onShow() {
    void this.refresh();
  },

  async refresh() {
    try {
      const { loans } = await ledger.state();
      const { plans: saved, removed, damages } = await plans.state();
      const last = removed.filter(({ id }) => !this.dismissed.includes(id)).pop();
      this.removed = last?.id ?? '';
      const budget = budgetOf(householdFromDraft(await drafts.read('household').catch(() => undefined)));
      const page = savedPlans(saved, await this.typed(saved), loans, this.chosen, budget);
      this.setData(shown({ state: 'ready' as const, page, damages, undo: last === undefined ? '' : `已删除「${last.name}」` }));
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
  },

  /** What stands in the plan form, where it makes a plan and isn't just what one of the saved ones is. */
  async typed(saved: readonly PlanRecord[]): Promise<PlanFormValues | null> {
    const draft = await drafts.read('plan').catch(() => undefined);
    const values = draft && planFormFromDraft(draft, today());
    if (values === undefined || 'problems' in readPlanForm(values)) return null;
    return saved.some((plan) => saysTheSame(values, formOf(plan))) ? null : values;
  },

  toggle({ currentTarget }: Tap) {
    return queue.add(() => this.choose(currentTarget.dataset.id));
  },

  async choose(id: string) {
    if (this.data.page === null) return;
    const chosen = toggled(this.data.page, id);
    if (chosen === 'too-many') return say('最多并排四个，先取消一个');
    this.chosen = chosen;
    await this.refresh();
  },

  open({ currentTarget }: Tap) {
    openPage('/plans/saved-plan/index', { id: currentTarget.dataset.id });
  },

  async undo() {
    try {
      await plans.restore(this.removed);
    } catch (failure) {
      tell('没有放回去', failureSentence(failure));
    }
    await this.refresh();
  },

  async closeUndo() {
    this.dismissed.push(this.removed);
    await this.refresh();
  },

  toPlan() {
    openTab('/pages/plan/index');
  },
});
