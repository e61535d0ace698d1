import { drafts, ledger, otherDebts } from '../../ledger/index';
import type { Fen } from '../../calc/main';
import type { Draft } from '../../ledger/drafts';
import type { LoanRecord, OtherDebtRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { openPage, openTab, queryText, type Query } from '../../platform/navigation';
import { readMeans } from '../../page-kit/monthly-means';
import { setChanged } from '../../page-kit/set-changed';
import { turning } from '../../page-kit/turning';
import { failureSentence } from '../../text/failure';
import { draftOf as orderDraftOf, switched, valuesOf as orderValuesOf } from '../order/values';
import { isLoan } from '../simulate/debt';
import { budgetFor, hintOf } from './budget';
import { subjectOf } from './read-subject';
import { reckon } from './reckoning';
import { needsBudget, type Found, type Subject } from './subject';
import { draftOf, extraOf, readBudget, valuesOf, type ExtraField, type ExtraValues } from './values';
import { canAnswer, extraPage, type ExtraPage } from './view';

type Field = { field: ExtraField };
type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, Field>;
type Slid = WechatMiniprogram.CustomEvent<{ value: number }, object, { field: 'once' | 'monthly' }>;

/** A finger that has stopped for so long is at rest: what takes a while begins. */
const REST = 300; // ms

/** 多还一点: what money beside the usual saves, of one loan or of all, and by how much earlier they are over. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready' | 'failed' | 'hidden',
    failure: '',
    values: valuesOf(),
    budget: '',
    budgetHint: '',
    left: {} as Partial<Record<ExtraField, boolean>>,
    today: '',
    canAsk: false,
    takesPart: false,
    page: null as ExtraPage | null,
  },

  id: '',
  order: orderValuesOf(),
  records: [] as readonly LoanRecord[],
  others: [] as readonly OtherDebtRecord[],
  subject: null as Subject | null,
  found: { usual: null, withExtra: null } as Found,
  /** Counts what was asked for: an answer to an earlier question isn't shown. */
  asked: 0,
  sliding: null as 'once' | 'monthly' | null,

  ...turning,
  longLists: { 'page.debts': 20 },

  onLoad(query: Query) {
    this.id = queryText(query['id']);
  },

  onShow() {
    void this.refresh();
  },

  onUnload() {
    this.asked += 1;
  },

  async refresh() {
    // The page is made of amounts, and typed into looking at them.
    if (amountsHidden()) return this.setData({ state: 'hidden' });
    try {
      this.records = (await ledger.state()).loans;
      this.others = (await otherDebts.state()).records;
      const read = (form: string): Promise<Draft | undefined> => drafts.read(form).catch(() => undefined);
      const [draft, order, means] = await Promise.all([read(this.draft()), read('months-order'), readMeans()]);
      this.order = orderValuesOf(order);
      this.setData({ values: valuesOf(draft), today: today() });
      this.reopen(means);
      this.setData({ state: 'ready' });
      this.reckon();
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
  },

  /** The debts anew: loans changed, or what is known of their lenders. */
  reopen(means: Fen | null) {
    const subject = subjectOf(this.records, this.id, this.order, today(), this.others);
    const { text, hint } = budgetFor(this.data.values, this.order.budget, means, subject);
    const [one] = subject.debts;
    this.subject = subject;
    this.found = { usual: null, withExtra: null };
    this.setData({ budget: text, budgetHint: hint, canAsk: subject.isOne && one !== undefined && !one.agreed && isLoan(one) && one.record.product !== 'weilidai', takesPart: one?.takesPart === true });
    this.show();
  },

  /** Shows the estimate at once, and the exact figures once the finger rests. */
  recount() {
    this.found = { ...this.found, withExtra: null };
    const asked = this.asked += 1;
    this.show();
    setTimeout(() => { if (this.asked === asked) this.reckon(); }, REST);
  },

  reckon() {
    const [asked, { subject }] = [this.asked += 1, this];
    const [extra, budget] = [extraOf(this.data.values, today()), readBudget(this.data.budget)];
    if (subject === null || extra === null || !budget.ok || !canAnswer(subject, budget.value)) return;
    const pause = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(this.asked === asked), 0));
    void reckon({ ...subject, from: subject.today, budget: budget.value, extra }, this.found.usual, pause, (usual, withExtra) => {
      this.found = { usual, withExtra };
      this.show();
    });
  },

  show() {
    if (this.subject === null) return;
    const page = extraPage(this.subject, this.data.values, this.data.budget, this.found);
    // The slider under the finger is led by the finger.
    const kept = this.sliding === null ? {} : { [this.sliding]: this.data.page?.sliders[this.sliding] ?? page.sliders[this.sliding] };
    setChanged(this, { page: { ...page, sliders: { ...page.sliders, ...kept } } });
  },

  draft(): string {
    return this.id === '' ? 'months-extra' : `months-extra/${this.id}`;
  },

  change(changes: Partial<ExtraValues>) {
    this.setData({ values: { ...this.data.values, ...changes } });
    if (this.sliding === null) void drafts.keep(this.draft(), draftOf(this.data.values)).catch(() => undefined);
    this.recount();
  },

  type({ currentTarget, detail }: Typed) {
    this.change({ [currentTarget.dataset.field]: detail.value });
  },

  typeBudget({ detail }: Typed) {
    this.found = { usual: null, withExtra: null };
    this.setData({ budget: detail.value, budgetHint: hintOf(detail.value, this.subject !== null && needsBudget(this.subject)) });
    this.change({ budget: detail.value });
  },

  leave({ currentTarget }: Typed) {
    this.setData({ left: { ...this.data.left, [currentTarget.dataset.field]: true } });
  },

  slide({ currentTarget, detail }: Slid) {
    this.sliding = currentTarget.dataset.field;
    this.change({ [this.sliding]: textOf(detail.value) });
  },

  slid({ currentTarget, detail }: Slid) {
    this.sliding = null;
    this.change({ [currentTarget.dataset.field]: textOf(detail.value) });
  },

  choose({ detail }: Typed) {
    this.change({ on: detail.value });
  },

  /** The lender takes parts, or it doesn't: as 先还哪笔 has it. */
  part() {
    this.order = { ...this.order, parts: switched(this.order.parts, this.id) };
    void drafts.keep('months-order', orderDraftOf(this.order)).catch(() => undefined);
    this.reopen(null);
    this.recount();
  },

  toOrder() {
    openPage('/months/order/index');
  },

  toLoans() {
    openTab('/pages/loans/index');
  },
});

function textOf(yuan: number): string {
  return yuan === 0 ? '' : String(yuan);
}
