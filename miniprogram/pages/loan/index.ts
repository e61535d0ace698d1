import { drafts, ledger } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { removedRepayments } from '../../ledger/removed-repayments';
import { today } from '../../platform/clock';
import { goBack, openPage, openTab, queryText, setTitle } from '../../platform/navigation';
import { tell } from '../../platform/notice';
import { failureSentence } from '../../views/failure-sentence';
import { explanation, type Explanation } from '../../views/loan-page/explanation';
import { loanPage } from '../../views/loan-page/loan-page';
import type { PartKind } from '../../views/loan-page/parts';
import { withDebtOf } from '../../views/plan/debt-of-loans';
import { emptyPlanForm, planFormFromDraft } from '../../views/plan/values';
import { bringBackRepayment, deleteRepayment, offered } from './repayment-changes';

type Tap<Data extends object> = WechatMiniprogram.TouchEvent<object, object, Data>;

/** A loan's page: what is owed today and why, its installments and its repayments. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready' | 'unknown' | 'failed',
    failure: '',
    page: null as ReturnType<typeof loanPage> | null,
    explained: null as Explanation | null,
    explaining: false,
    opened: [] as string[],
    undo: '',
  },

  id: '',
  record: null as LoanRecord | null,
  /** While a change is being stored, a second tap in a hurry does nothing: it would start from the record before it. */
  busy: false,

  onLoad({ id = '' }: { id?: string }) {
    this.id = queryText(id);
  },

  onShow() {
    void this.refresh();
  },

  async refresh() {
    try {
      this.record = (await ledger.loan(this.id)) ?? null;
      if (this.record === null) return this.setData({ state: 'unknown' });
      const page = loanPage(this.record, today());
      setTitle(page.title);
      this.setData({ state: 'ready', page, undo: offered(this.id) });
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
  },

  explain({ currentTarget }: Tap<{ kind: PartKind }>) {
    const explained = this.record && explanation(this.record, today(), currentTarget.dataset.kind);
    this.setData({ explained, explaining: explained !== null });
  },

  closeExplanation() {
    this.setData({ explaining: false });
  },

  fold({ detail }: { detail: { value: string[] } }) {
    this.setData({ opened: detail.value });
  },

  addRepayment() {
    openPage('/pages/repayment-form/index', { loan: this.id });
  },

  editRepayment({ currentTarget }: Tap<{ id: string }>) {
    openPage('/pages/repayment-form/index', { loan: this.id, id: currentTarget.dataset.id });
  },

  async removeRepayment({ currentTarget }: Tap<{ id: string }>) {
    await this.change((record) => deleteRepayment(record, currentTarget.dataset.id));
  },

  async undo() {
    await this.change(async (record) => {
      const problem = await bringBackRepayment(record, today());
      if (problem !== '') tell('放不回去', `${problem}。先改借款，再撤销。`);
    });
  },

  closeUndo() {
    removedRepayments.clear(this.id);
    this.setData({ undo: '' });
  },

  /** Takes the debt along; what was typed of an offer before stays. */
  async plan() {
    if (this.record === null) return;
    try {
      const draft = await drafts.read('plan');
      const typed = draft === undefined ? emptyPlanForm(today()) : planFormFromDraft(draft, today());
      await drafts.keep('plan', withDebtOf(typed, [this.record], today()));
      openTab('/pages/plan/index');
    } catch (failure) {
      tell('没有带过去', failureSentence(failure));
    }
  },

  edit() {
    openPage('/pages/loan-form/index', { id: this.id });
  },

  async remove() {
    if (this.busy) return;
    this.busy = true;
    try {
      await ledger.remove(this.id);
      goBack();
    } catch (failure) {
      this.busy = false;
      tell('没有删掉', failureSentence(failure));
    }
  },

  toList() {
    openTab('/pages/loans/index');
  },

  /** One change of the record at a time; what can't be stored is said. */
  async change(make: (record: LoanRecord) => Promise<void>) {
    if (this.busy || this.record === null) return;
    this.busy = true;
    try {
      await make(this.record);
      await this.refresh();
    } catch (failure) {
      tell('没有存上', failureSentence(failure));
    } finally {
      this.busy = false;
    }
  },
});
