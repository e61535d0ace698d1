import { ledger } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { goBack, openTab, queryText, setTitle } from '../../platform/navigation';
import { ask, tell } from '../../platform/interaction';
import { newId } from '../../platform/new-id';
import { failureSentence } from '../../text/failure';
import { explanation, type Explanation } from '../loan-page/explanation';
import { loanPage } from '../loan-page/loan-page';
import type { PartKind } from '../loan-page/parts';
import { shown } from '../../page-kit/shown';
import { takeBackAgreement } from './agreement-changes';
import { links, type Tap } from './links';
import { allDue, fillIn, firstDue } from './filling-in';
import { deleteRepayment, reopen } from './repayment-changes';
import { takeToPlan } from './to-plan';
import { forgetOffers, offered, undoLast } from './undo-offers';

/** A loan's page: what is owed today and why, its installments, its repayments, what was agreed; or a plan that held before. */
Page({
  ...links,

  data: {
    state: 'loading' as 'loading' | 'ready' | 'unknown' | 'failed',
    failure: '',
    page: null as ReturnType<typeof loanPage> | null,
    explained: null as Explanation | null,
    explaining: false,
    opened: [] as string[],
    /** The installment that 还了这一期 stands on, 0 for none, and how many 补记多期 could fill in. */
    payable: 0,
    fillable: 0,
    undo: '',
  },

  id: '',
  /** Which plan that held before is looked at (views/loan-page/look.ts); '' for what holds today. */
  original: '',
  record: null as LoanRecord | null,
  loans: [] as readonly LoanRecord[],
  /** While a change is being stored, a second tap in a hurry does nothing: it would start from the record before it. */
  busy: false,

  onLoad({ id = '', original = '' }: { id?: string; original?: string }) {
    this.id = queryText(id);
    this.original = queryText(original);
  },

  onShow() {
    void this.refresh();
  },

  async refresh() {
    try {
      this.loans = (await ledger.state()).loans;
      this.record = this.loans.find(({ id }) => id === this.id) ?? null;
      if (this.record === null) return this.setData({ state: 'unknown' });
      const page = shown(loanPage(this.record, today(), this.loans, this.original));
      setTitle(page.title);
      const [first, due] = page.kind === 'own' ? [firstDue(this.record, today()), allDue(this.record, today())] : [undefined, []];
      this.setData({ state: 'ready', page, payable: first?.number ?? 0, fillable: due.length, undo: page.kind === 'earlier' ? '' : shown(offered(this.record)) });
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
  },

  explain({ currentTarget }: Tap<{ kind: PartKind }>) {
    const explained = this.record && explanation(this.record, today(), currentTarget.dataset.kind, this.loans, this.original);
    this.setData({ explained: shown(explained), explaining: explained !== null });
  },

  closeExplanation() {
    this.setData({ explaining: false });
  },

  fold({ detail }: { detail: { value: string[] } }) {
    this.setData({ opened: detail.value });
  },

  async removeRepayment({ currentTarget }: Tap<{ id: string }>) {
    await this.change((record) => deleteRepayment(record, currentTarget.dataset.id));
  },

  /** 还了这一期: its amount, on its due date. */
  async payFirst() {
    await this.change((record) => fillIn(record, 1, today(), newId));
  },

  /** 撤销结清. */
  async reopen() {
    await this.change(reopen);
  },

  async takeBack() {
    const agreement = this.data.page?.agreement;
    if (!agreement || !(await ask('撤回这份协议', agreement.takeBack, '撤回'))) return;
    await this.change((record) => takeBackAgreement(record, agreement.id, today()));
  },

  async undo() {
    await this.change(async (record) => {
      const problem = await undoLast(record, today());
      if (problem !== '') tell('放不回去', shown(`${problem}。先改借款，再撤销。`));
    });
  },

  closeUndo() {
    forgetOffers(this.id);
    this.setData({ undo: '' });
  },

  async plan() {
    if (this.record === null) return;
    try {
      await takeToPlan(this.record, today());
      openTab('/pages/plan/index');
    } catch (failure) {
      tell('没有带过去', failureSentence(failure));
    }
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
