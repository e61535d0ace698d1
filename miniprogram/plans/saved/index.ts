import { drafts, ledger, plans } from '../../ledger/index';
import type { PlanRecord } from '../../ledger/records';
import { createQueue } from '../../platform/queue';
import { today } from '../../platform/clock';
import { openPage, openTab } from '../../platform/navigation';
import { say } from '../../platform/interaction';
import { budgetOf } from '../../views/household/budget';
import { householdFromDraft } from '../../forms/household/values';
import { readPlanForm } from '../../forms/plan/read';
import { planFormFromDraft, type PlanFormValues } from '../../forms/plan/values';
import { formOf, saysTheSame } from '../../forms/plan/record';
import { savedPlans, toggled, type SavedPlans } from './view';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { shown } from '../../page-kit/shown';

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;

/** One queue for the page however often it is opened: each tap begins with the choice that the one before has left. */
const queue = createQueue();

/** 存下的方案: the saved plans, and up to four of them side by side, that in the form among them. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    page: null as SavedPlans | null,
    damages: [] as readonly { key: string; reason: string }[],
  },

  /** The ids to compare, once the person has chosen. */
  chosen: null as readonly string[] | null,
  /** All of them, of which a part may stand there. */
  all: null as SavedPlans | null,
  longLists: { 'page.choices': 20, damages: 5 },
  place: () => 'plan' as const,

  async read() {
    const { loans } = await ledger.state();
    const { plans: saved, damages } = await plans.state();
    const budget = budgetOf(householdFromDraft(await drafts.read('household').catch(() => undefined)));
    this.all = savedPlans(saved, await this.typed(saved), loans, this.chosen, today(), budget);
    return shown({ page: this.all, damages });
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
    if (this.all === null) return;
    const chosen = toggled(this.all, id);
    if (chosen === 'too-many') return say('最多并排四个，先取消一个');
    this.chosen = chosen;
    await this.refresh();
  },

  open({ currentTarget }: Tap) {
    openPage('/plans/saved-plan/index', { id: currentTarget.dataset.id });
  },

  toPlan() {
    openTab('/pages/plan/index');
  },
});
