import { drafts } from '../../ledger/index';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { openPage, openTab } from '../../platform/navigation';
import { readMeans } from '../../page-kit/monthly-means';
import { firstPicture } from '../../page-kit/first-picture';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { openDebts, type OpenDebts } from '../simulate/debt';
import { orderOf, type Strategy } from '../simulate/orders';
import { drawBelow } from '../draw-below';
import { NOTHING_WRITTEN, readDebts } from '../written-debts';
import { reckon, type Reckoned } from './reckoning';
import { strategiesFor } from './rows';
import { draftOf, moved, readBudget, switched, valuesOf, type OrderValues } from './values';
import { orderPage, type OrderPage } from './view';

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string; strategy: Strategy }>;

/** 先还哪笔: all debts on one monthly budget, in each order, side by side. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    below: false,
    budget: '',
    budgetHint: '',
    left: false,
    page: null as OrderPage | null,
  },

  longLists: { 'page.debts': 20, 'page.first.payments': 20 },
  values: valuesOf(),
  debts: NOTHING_WRITTEN,
  open: { debts: [], leftOut: [] } as OpenDebts,
  reckoned: null as Reckoned | null,
  /** Counts what was to be reckoned: an answer to an earlier question isn't shown. */
  reckonings: 0,

  onUnload() {
    this.reckonings += 1;
  },

  async read() {
    if (amountsHidden()) return { state: 'hidden' };
    this.debts = await readDebts();
    const [draft, left] = await Promise.all([drafts.read('months-order').catch(() => undefined), readMeans()]);
    this.values = valuesOf(draft);
    const usual = left === null || left === 0 ? '' : String(left / 100);
    const budget = this.values.budget ?? usual;
    this.reckoned = null;
    this.open = this.openNow();
    const first = this.data.page === null && { page: this.pageNow(budget) };
    void firstPicture(this).then(() => setTimeout(() => this.recount(), 0));
    drawBelow(this);
    return { budget, budgetHint: this.values.budget === undefined && usual !== '' ? '照收支表里每月能拿出的填的，可以改' : '', ...first };
  },

  openNow(): OpenDebts {
    return openDebts(this.debts.loans, today(), this.values.parts, this.debts.others);
  },

  /** The debts anew: loans changed, or what is known of their lenders. */
  reopen() {
    this.open = this.openNow();
    this.recount();
  },

  /** Shows the estimate at once, and the exact figures when they are there. */
  recount() {
    this.reckoned = null;
    this.show();
    const reckoning = this.reckonings += 1;
    const budget = readBudget(this.data.budget);
    const { debts } = this.open;
    if (!budget.ok || debts.length === 0) return;
    const pause = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(this.reckonings === reckoning), 0));
    const question = { debts, strategies: strategiesFor(debts), own: this.values.own, from: today(), budget: budget.value };
    void reckon(question, pause, (reckoned) => {
      this.reckoned = reckoned;
      this.show();
    });
  },

  pageNow(budget: string): OrderPage {
    return orderPage(this.open, this.values, budget, this.reckoned, today());
  },

  show() {
    setChanged(this, { page: this.pageNow(this.data.budget) });
  },

  keep(changes: Partial<OrderValues>) {
    this.values = { ...this.values, ...changes };
    void drafts.keep('months-order', draftOf(this.values)).catch(() => undefined);
  },

  type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ budget: detail.value, budgetHint: '' });
    this.keep({ budget: detail.value });
    this.recount();
  },

  leave() {
    this.setData({ left: true });
  },

  choose({ currentTarget }: Tap) {
    const { strategy } = currentTarget.dataset;
    this.keep({ chosen: strategy });
    this.show();
  },

  /** The lender of that loan takes parts, or it doesn't. */
  part({ currentTarget }: Tap) {
    this.keep({ parts: switched(this.values.parts, currentTarget.dataset.id) });
    this.reopen();
  },

  earlier({ currentTarget }: Tap) {
    const { debts } = this.open;
    const ids = orderOf(debts, 'own', this.values.own).ahead.flatMap((index) => debts[index]?.id ?? []);
    this.keep({ own: moved(ids, currentTarget.dataset.id), chosen: 'own' });
    this.recount();
  },

  household() {
    openPage('/months/household/index');
  },

  extra() {
    openPage('/months/extra/index');
  },

  toLoans() {
    openTab('/pages/loans/index');
  },
});
