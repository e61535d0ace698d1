import { ledger, plans, undo } from '../../ledger/index';
import type { LoanRecord, PlanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { goBack, openPage, openTab, queryText, setTitle } from '../../platform/navigation';
import { amountsHidden } from '../../platform/hidden-amounts';
import { tell } from '../../platform/interaction';
import { failureSentence } from '../../text/failure';
import { savedPlanPage, type SavedPlanPage } from './page';
import { takenFrom, withDebtOf } from '../../forms/plan/debt-of-loans';
import { formOf, named, readName } from '../../forms/plan/record';
import type { PlanFormValues } from '../../forms/plan/values';
import { putIntoPlan } from '../../page-kit/put-into-plan';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { shown } from '../../page-kit/shown';

/** A saved plan: its figures again, its name, the checklist, and what can be done with it. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    name: '',
    nameProblem: '',
    /** A name may say an amount: while they are hidden it is not a field. */
    hidden: false,
    page: null as SavedPlanPage | null,
  },

  id: '',
  /** The plan as it is stored; null where there is none, or no longer. */
  plan: null as PlanRecord | null,
  loans: [] as readonly LoanRecord[],
  /** The name as it was typed and isn't stored yet. */
  typed: null as string | null,
  /** Another page's title isn't this one's to set. */
  inFront: false,

  onLoad({ id = '' }: { id?: string }) {
    this.id = queryText(id);
  },

  onShow() {
    this.inFront = true;
    void this.refresh();
  },

  /** A name that was typed and not left is kept all the same. */
  onHide() {
    this.inFront = false;
    void this.rename();
  },

  onUnload() {
    this.inFront = false;
    void this.rename();
  },

  /** 存回 and what is renewed can be undone here. */
  place() {
    return `plan/${this.id}` as const;
  },

  async read() {
    const plan = await plans.plan(this.id);
    this.plan = plan ?? null;
    if (plan === undefined) return { state: 'unknown', undo: '' };
    this.loans = (await ledger.state()).loans;
    const page = savedPlanPage(plan, this.loans, today());
    if (this.inFront) setTitle(shown({ name: page.name }).name);
    return { page: shown(page), name: this.typed ?? page.name, hidden: amountsHidden() };
  },

  typeName({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.typed = detail.value;
    const read = readName(detail.value);
    this.setData({ name: detail.value, nameProblem: read.ok ? '' : read.problem });
  },

  /** Shows the name as it was kept: an emptied field has the old one again. */
  async leaveName() {
    await this.rename();
    await this.refresh();
  },

  /** Asks for the write at once: the page that is gone back to reads after it. What can't be stored stays typed. */
  async rename() {
    const { plan, typed } = this;
    if (plan === null || typed === null || !readName(typed).ok) return;
    const renamed = named(plan, typed);
    try {
      if (renamed.name !== plan.name) await plans.change(plan.id, (now) => named(now, typed));
      if (this.plan === plan) this.plan = renamed;
      if (this.typed === typed) this.typed = null;
    } catch (failure) {
      tell('没有存上', failureSentence(failure));
    }
  },

  edit() {
    return this.toForm((values) => values);
  },

  /** With what its loans owe today, as far as the ledger has them. */
  renew() {
    return this.toForm((values) => withDebtOf(values, takenFrom(values, this.loans), today()));
  },

  /** Puts it into the plan form; what stood there is set aside, to be brought back. */
  async toForm(make: (values: PlanFormValues) => PlanFormValues) {
    if (this.plan === null) return;
    try {
      await putIntoPlan(make(formOf(this.plan)), '先前填的换下来了');
      openTab('/pages/plan/index');
    } catch (failure) {
      tell('没有打开', failureSentence(failure));
    }
  },

  checklist() {
    openPage('/plans/checklist/index', { plan: this.id });
  },

  prepare() {
    openPage('/help/prepare/index', { plan: this.id });
  },

  logCall() {
    openPage('/help/call-form/index', { plan: this.id });
  },

  sign() {
    openPage('/loan/agreement-form/index', { plan: this.id });
  },

  openLoan() {
    openPage('/loan/detail/index', { id: this.data.page?.signed?.loanId ?? '' });
  },

  /** From the tap on nothing else changes it: a second tap, or a name kept on leaving, would bring it back. */
  async remove() {
    const { plan } = this;
    if (plan === null) return;
    this.plan = null;
    try {
      await undo.remove('plan', [plan.id], `已删除「${plan.name}」`);
      goBack();
    } catch (failure) {
      this.plan = plan;
      tell('没有删掉', failureSentence(failure));
    }
  },

  toPlan() {
    openTab('/pages/plan/index');
  },
});
