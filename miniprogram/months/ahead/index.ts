import { plans } from '../../ledger/index';
import type { PlanRecord } from '../../ledger/records';
import type { Fen } from '../../calc/main';
import { today } from '../../platform/clock';
import { openPage, openTab } from '../../platform/navigation';
import { readMeans } from '../../page-kit/monthly-means';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { shown } from '../../page-kit/shown';
import { switched } from '../order/values';
import { drawBelow } from '../draw-below';
import { NOTHING_WRITTEN, readDebts } from '../written-debts';
import { aheadPage, type AheadPage } from './view';

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;

/** 未来 12 个月: what falls due each month over all debts, against what there is; and what would make it fit. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    below: false,
    page: null as AheadPage | null,
  },

  longLists: { 'page.months.*items': 40, 'page.plans': 20 },
  debts: NOTHING_WRITTEN,
  saved: [] as readonly PlanRecord[],
  means: null as Fen | null,
  chosen: [] as readonly string[],
  opened: '',

  async read() {
    this.debts = await readDebts();
    this.saved = (await plans.state()).plans;
    this.means = await readMeans();
    drawBelow(this);
    return this.page();
  },

  page() {
    const { debts: { loans, others }, means, chosen, opened } = this;
    return { page: shown(aheadPage(loans, this.saved, today(), { means, chosen, opened, others })) };
  },

  show() {
    setChanged(this, this.page());
  },

  open({ currentTarget }: Tap) {
    const { id } = currentTarget.dataset;
    this.opened = this.opened === id ? '' : id;
    this.show();
  },

  tryOn({ currentTarget }: Tap) {
    this.chosen = switched(this.chosen, currentTarget.dataset.id);
    this.show();
  },

  household() {
    openPage('/months/household/index');
  },

  order() {
    openPage('/months/order/index');
  },

  toPlan() {
    openTab('/pages/plan/index');
  },

  toLoans() {
    openTab('/pages/loans/index');
  },
});
