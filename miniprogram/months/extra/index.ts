import { drafts } from '../../ledger/index';
import type { Fen } from '../../calc/main';
import type { Draft } from '../../ledger/drafts';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { openPage, openTab, queryText, type Query } from '../../platform/navigation';
import { readMeans } from '../../page-kit/monthly-means';
import { firstPicture } from '../../page-kit/first-picture';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { draftOf as orderDraftOf, switched, valuesOf as orderValuesOf } from '../order/values';
import { isLoan } from '../simulate/debt';
import { NOTHING_WRITTEN, readDebts } from '../written-debts';
import { budgetFor, hintOf } from './budget';
import { subjectOf } from './read-subject';
import { reckon } from './reckoning';
import { needsBudget, NOTHING_FOUND, type Found, type Subject } from './subject';
import { draftOf, extraOf, readBudget, valuesOf, type ExtraField, type ExtraValues } from './values';
import { canAnswer, extraPage, type ExtraPage } from './view';

type Field = { field: ExtraField };
type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, Field>;
type Slid = WechatMiniprogram.CustomEvent<{ value: number }, object, { field: 'once' | 'monthly' }>;

/** A finger that has stopped for so long is at rest: what takes a while begins. */
const REST = 300; // ms

/** 多还一点: what money beside the usual saves, of one loan or of all, and by how much earlier they are over. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
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
  debts: NOTHING_WRITTEN,
  subject: null as Subject | null,
  found: NOTHING_FOUND as Found,
  /** Counts what was to be reckoned: an answer to an earlier question isn't shown. */
  questions: 0,
  sliding: null as 'once' | 'monthly' | null,

  longLists: { 'page.debts': 20 },

  onLoad(query: Query) {
    this.id = queryText(query['id']);
  },

  onUnload() {
    this.questions += 1;
  },

  async read() {
    // The page is made of amounts, and typed into looking at them.
    if (amountsHidden()) return { state: 'hidden' };
    const read = (form: string): Promise<Draft | undefined> => drafts.read(form).catch(() => undefined);
    const [debts, draft, order, means] = await Promise.all([readDebts(), read(this.draft()), read('months-order'), readMeans()]);
    this.debts = debts;
    this.order = orderValuesOf(order);
    const values = valuesOf(draft);
    const fields = this.opened(values, means);
    // What is owed and the fields are drawn first; the rest takes its time with twenty debts.
    void firstPicture(this).then(() => setTimeout(() => { this.show(); this.reckon(); }, 0));
    const first = this.data.page === null && this.subject !== null && { page: extraPage(this.subject, values, fields.budget, null) };
    return { values, today: today(), ...fields, ...first };
  },

  /** The debts anew: loans changed, or what is known of their lenders. */
  opened(values: ExtraValues, means: Fen | null) {
    const subject = subjectOf(this.debts.loans, this.id, this.order, today(), this.debts.others);
    const { text: budget, hint: budgetHint } = budgetFor(values, this.order.budget, means, subject);
    const [one] = subject.debts;
    this.subject = subject;
    this.found = NOTHING_FOUND;
    const canAsk = subject.isOne && one !== undefined && !one.agreed && isLoan(one) && one.record.product !== 'weilidai';
    return { budget, budgetHint, canAsk, takesPart: one?.takesPart === true };
  },

  /** Shows the estimate at once, and the exact figures once the finger rests. */
  recount() {
    this.found = { ...this.found, withExtra: null };
    const question = this.questions += 1;
    this.show();
    setTimeout(() => { if (this.questions === question) this.reckon(); }, REST);
  },

  reckon() {
    const [question, { subject }] = [this.questions += 1, this];
    const [extra, budget] = [extraOf(this.data.values, today()), readBudget(this.data.budget)];
    if (subject === null || extra === null || !budget.ok || !canAnswer(subject, budget.value)) return;
    const pause = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(this.questions === question), 0));
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
    this.found = NOTHING_FOUND;
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
    this.setData(this.opened(this.data.values, null));
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
