import { today } from '../../platform/clock';
import { copyText, say, tellRefused } from '../../platform/interaction';
import { openTab } from '../../platform/navigation';
import { refusalOf } from '../../platform/phone-refusal';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { shown } from '../../page-kit/shown';
import { drawBelow } from '../draw-below';
import { NOTHING_WRITTEN, readDebts } from '../written-debts';
import { phoneMeasure, sharePicture, type Drawing } from '../platform/drawn-picture';
import { overviewDrawings } from './picture';
import { AMOUNTS_CHOICES, LENDER_CHOICES, USUAL_CHOICES, type OverviewChoices } from './values';
import { overviewPage, overviewText, type OverviewPage } from './view';

type Chosen = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: keyof OverviewChoices }>;
type PictureTap = WechatMiniprogram.TouchEvent<object, object, { place: number }>;

/** 债务一览: one page of all debts for somebody who helps. It goes nowhere but by the person's own taps. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    below: false,
    choices: USUAL_CHOICES,
    amountsChoices: AMOUNTS_CHOICES,
    lenderChoices: LENDER_CHOICES,
    page: null as OverviewPage | null,
    /** Which pictures there are, where it takes more than one. */
    more: [] as readonly number[],
  },

  debts: NOTHING_WRITTEN,
  longLists: { 'page.debts': 40 },
  /** All of it, of which a part may stand there. */
  all: null as OverviewPage | null,
  /** The menu for a picture is open. */
  sharing: false,

  async read() {
    this.debts = await readDebts();
    drawBelow(this);
    return this.page();
  },

  /** What is copied and drawn is what stands here: while amounts are hidden, without them. */
  page() {
    this.all = shown(overviewPage(this.debts, this.data.choices, today()));
    return { more: [], page: this.all };
  },

  choose({ currentTarget, detail }: Chosen) {
    this.setData({ choices: { ...this.data.choices, [currentTarget.dataset.field]: detail.value } });
    setChanged(this, this.page());
  },

  async copy() {
    if (this.all === null) return;
    const refusal = await copyText(overviewText(this.all));
    if (refusal === null) say('复制好了');
    else tellRefused(refusal, '复制');
  },

  /** Where one picture doesn't hold it, each is asked for by itself. */
  async draw() {
    const drawings = this.drawings();
    if (drawings.length > 1) return this.setData({ more: drawings.map((_, place) => place + 1) });
    await this.share(drawings[0]);
  },

  async drawOne({ currentTarget }: PictureTap) {
    await this.share(this.drawings()[currentTarget.dataset.place - 1]);
  },

  drawings(): Drawing[] {
    try {
      return this.all === null ? [] : overviewDrawings(this.all, phoneMeasure());
    } catch (failure) {
      tellRefused(refusalOf(failure), '画成图片');
      return [];
    }
  },

  async share(drawing: Drawing | undefined) {
    if (drawing === undefined || this.sharing) return;
    this.sharing = true;
    const refusal = await sharePicture(drawing, `债务一览-${today()}`);
    this.sharing = false;
    if (refusal !== null) tellRefused(refusal, '画成图片');
  },

  toLoans() {
    openTab('/pages/loans/index');
  },
});
