import { drafts, ledger, plans } from '../../ledger/index';
import type { PlanRecord } from '../../ledger/records';
import { goBack, openPage, openTab, queryText, setTitle } from '../../platform/navigation';
import { tell } from '../../platform/notice';
import { failureSentence } from '../../views/failure-sentence';
import { savedPlanPage, type SavedPlanPage } from '../../views/saved-plans/page';
import { formOf, named } from '../../views/saved-plans/record';

/** A saved plan: its figures again, its name, the checklist, and what can be done with it. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready' | 'unknown' | 'failed',
    failure: '',
    name: '',
    page: null as SavedPlanPage | null,
  },

  id: '',
  plan: null as PlanRecord | null,
  /** While a change is being stored, a second tap does nothing. */
  busy: false,

  onLoad({ id = '' }: { id?: string }) {
    this.id = queryText(id);
  },

  onShow() {
    void this.refresh();
  },

  /** A name that was typed and not left is kept all the same. */
  onHide() {
    void this.rename();
  },

  onUnload() {
    void this.rename();
  },

  async refresh() {
    try {
      const plan = await plans.plan(this.id);
      this.plan = plan ?? null;
      if (plan === undefined) return this.setData({ state: 'unknown' });
      const page = savedPlanPage(plan, (await ledger.state()).loans);
      setTitle(page.name);
      this.setData({ state: 'ready', page, name: page.name });
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
  },

  typeName({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ name: detail.value });
  },

  async rename() {
    const { plan } = this;
    const renamed = plan && named(plan, this.data.name);
    if (plan === null || renamed === null || renamed.name === plan.name) return;
    this.plan = renamed;
    await this.change(async () => {
      const stored = await plans.plan(this.id);
      if (stored !== undefined) await plans.save({ ...stored, name: renamed.name });
    });
  },

  /** Puts it into the plan form; what stood there is replaced, as the person asked for this one. */
  async edit() {
    if (this.plan === null) return;
    try {
      await drafts.keep('plan', formOf(this.plan));
      openTab('/pages/plan/index');
    } catch (failure) {
      tell('没有打开', failureSentence(failure));
    }
  },

  checklist() {
    openPage('/pages/checklist/index', { plan: this.id });
  },

  sign() {
    openPage('/pages/agreement-form/index', { plan: this.id });
  },

  openLoan() {
    openPage('/pages/loan/index', { id: this.data.page?.signed?.loanId ?? '' });
  },

  async remove() {
    await this.change(async () => {
      await plans.remove(this.id);
      this.plan = null;
      goBack();
    });
  },

  toPlan() {
    openTab('/pages/plan/index');
  },

  async change(make: () => Promise<void>) {
    if (this.busy) return;
    this.busy = true;
    try {
      await make();
      if (this.plan !== null) await this.refresh();
    } catch (failure) {
      tell('没有存上', failureSentence(failure));
    } finally {
      this.busy = false;
    }
  },
});
