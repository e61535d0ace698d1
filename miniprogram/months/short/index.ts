import { drafts } from '../../ledger/index';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { copyText, say, tellRefused } from '../../platform/interaction';
import { openPage, openTab } from '../../platform/navigation';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { openDebts } from '../simulate/debt';
import { drawBelow } from '../draw-below';
import { NOTHING_WRITTEN, readDebts } from '../written-debts';
import { shortPage, shortValues, type ShareWay, type ShortPage, type ShortValues } from './view';

type FieldEvent = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: 'cash' | 'keep' }>;

/** 钱不够时怎么分: the money of today among the debts that ask for it, and the words for each lender. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    below: false,
    values: shortValues(),
    left: {} as Partial<Record<'cash' | 'keep', boolean>>,
    ways: [{ value: 'worth', label: '先堵最贵的' }, { value: 'pro-rata', label: '每家按比例' }],
    page: null as ShortPage | null,
  },

  longLists: { 'page.rows': 30 },
  debts: NOTHING_WRITTEN,

  async read() {
    // The page is made of amounts, and typed into looking at them.
    if (amountsHidden()) return { state: 'hidden' };
    this.debts = await readDebts();
    const draft = await drafts.read('months-short').catch(() => undefined);
    drawBelow(this);
    return this.page(shortValues(draft));
  },

  page(values: ShortValues) {
    return { values, page: shortPage(openDebts(this.debts.loans, today(), [], this.debts.others), values, today()) };
  },

  keep(changes: Partial<ShortValues>) {
    const values = { ...this.data.values, ...changes };
    setChanged(this, this.page(values));
    void drafts.keep('months-short', values).catch(() => undefined);
  },

  type({ currentTarget, detail }: FieldEvent) {
    this.keep({ [currentTarget.dataset.field]: detail.value });
  },

  leave({ currentTarget }: FieldEvent) {
    this.setData({ left: { ...this.data.left, [currentTarget.dataset.field]: true } });
  },

  choose({ detail }: WechatMiniprogram.CustomEvent<{ value: ShareWay }>) {
    this.keep({ way: detail.value });
  },

  async copy({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
    const row = this.data.page?.rows.find(({ id }) => id === currentTarget.dataset.id);
    if (row === undefined) return;
    const refusal = await copyText(row.text);
    if (refusal === null) return say('复制好了');
    tellRefused(refusal, '复制');
  },

  household() {
    openPage('/months/household/index');
  },

  toLoans() {
    openTab('/pages/loans/index');
  },
});
