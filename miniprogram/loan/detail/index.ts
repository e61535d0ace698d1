import { ledger, undo } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { goBack, openTab, queryText, setTitle } from '../../platform/navigation';
import { ask, tell } from '../../platform/interaction';
import { newId } from '../../platform/new-id';
import { secondTapIsOver } from '../../platform/second-tap';
import { failureSentence } from '../../text/failure';
import { loanDoors, type LoanDoors } from '../loan-page/doors';
import { explanation, type Explanation } from '../loan-page/explanation';
import { loanPage } from '../loan-page/loan-page';
import type { PartKind } from '../loan-page/parts';
import { reach } from '../../page-kit/portions';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { shown } from '../../page-kit/shown';
import type { Undoable } from '../../ledger/undo';
import { removedText } from '../../views/removed-text';
import { agreementTakenBack, closingTakenBack, repaymentDeleted } from './changes';
import { links, type Tap } from './links';
import { allDue, filledIn, firstDue } from './filling-in';
import { takeToPlan } from './to-plan';

/** A loan's page: what is owed today and why, its installments, its repayments, what was agreed; or a plan that held before. */
Page({
  ...links,
  ...recordsPage,

  data: {
    ...UNREAD,
    page: null as ReturnType<typeof loanPage> | null,
    explained: null as Explanation | null,
    explaining: false,
    opened: [] as string[],
    laterShown: false,
    /** The installment that 还了这一期 stands on, 0 for none, and how many 补记多期 could fill in. */
    payable: 0,
    fillable: 0,
    doors: null as LoanDoors | null,
  },

  id: '',
  /** Which plan that held before is looked at (views/loan-page/look.ts); '' for what holds today. */
  original: '',
  record: null as LoanRecord | null,
  loans: [] as readonly LoanRecord[],

  onLoad({ id = '', original = '' }: { id?: string; original?: string }) {
    this.id = queryText(id);
    this.original = queryText(original);
  },

  longLists: { 'page.paidInstallments': 20, 'page.laterInstallments': 20, 'page.repayments': 20, 'explained.rows': 40 },

  place() {
    return `loan/${this.id}` as const;
  },

  async read() {
    this.loans = (await ledger.state()).loans;
    this.record = this.loans.find(({ id }) => id === this.id) ?? null;
    if (this.record === null) return { state: 'unknown', undo: '' };
    const page = shown(loanPage(this.record, today(), this.loans, this.original));
    setTitle(page.title);
    const [first, due] = page.kind === 'own' ? [firstDue(this.record, today()), allDue(this.record, today())] : [undefined, []];
    const doors = page.kind === 'own' && !page.settled && page.problem === '' ? loanDoors(page) : null;
    return { page, doors, payable: first?.number ?? 0, fillable: due.length, ...(page.kind === 'earlier' && { undo: '' }) };
  },

  explain({ currentTarget }: Tap<{ kind: PartKind }>) {
    const explained = this.record && explanation(this.record, today(), currentTarget.dataset.kind, this.loans, this.original);
    reach(this, 'explained_rows', 0);
    setChanged(this, { explained: shown(explained), explaining: explained !== null });
  },

  closeExplanation() {
    this.setData({ explaining: false });
  },

  /** A tile: a way of this page, or what help has for this loan. */
  go({ detail: { page } }: { detail: { page: string } }) {
    if (page === 'plan') void this.plan();
    else this.open(page);
  },

  unfold() {
    this.setData({ laterShown: !this.data.laterShown });
  },

  fold({ detail }: { detail: { value: string[] } }) {
    this.setData({ opened: detail.value });
  },

  async removeRepayment({ currentTarget }: Tap<{ id: string }>) {
    await this.make((now) => repaymentDeleted(now, currentTarget.dataset.id));
  },

  /** 还了这一期: its amount, on its due date. */
  async payFirst() {
    const secondTap = secondTapIsOver();
    await this.store(async () => {
      await undo.change('loan', this.id, (now) => filledIn(now, 1, today(), newId));
      // By then the button stands on the next installment: a second tap in a hurry isn't meant for that.
      await secondTap;
    });
  },

  /** 撤销结清. */
  async reopen() {
    await this.make(closingTakenBack);
  },

  async takeBack() {
    const agreement = this.data.page?.agreement;
    if (!agreement || !(await ask(agreement.takeBackLabel, agreement.takeBack, '撤回'))) return;
    await this.make((now) => agreementTakenBack(now, agreement.id));
  },

  /** A change of the loan that can be undone. */
  make(make: (now: LoanRecord) => Undoable<LoanRecord> | undefined): Promise<void> {
    return this.store(() => undo.change('loan', this.id, make));
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
    const { record, loans } = this;
    if (this.busy || record === null) return;
    this.busy = true;
    try {
      await undo.remove('loan', [this.id], removedText([record], loans.filter((loan) => loan !== record), today()));
      goBack();
    } catch (failure) {
      this.busy = false;
      tell('没有删掉', failureSentence(failure));
    }
  },
});
