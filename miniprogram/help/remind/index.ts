import { ledger } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { copyText, say, tellRefused } from '../../platform/interaction';
import { today } from '../../platform/clock';
import { openPage, queryText } from '../../platform/navigation';
import { reach } from '../../page-kit/portions';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { shown } from '../../page-kit/shown';
import { addToCalendar, HANDED } from '../platform/calendar';
import { AHEAD_CHOICES, HOUR_CHOICES, remindPage, type Chosen, type RemindPage } from './page';

type Choice = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: 'loanId' | 'hour' | 'ahead' }>;

/** 还款日提醒: the due days of a loan into the phone's calendar, an entry a tap, or as a list to be copied. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    page: null as Omit<RemindPage, 'list'> | null,
    list: '',
    hours: HOUR_CHOICES,
    aheads: AHEAD_CHOICES,
    hour: '9',
    ahead: '1',
    named: false,
    /** The texts of the entries that were handed to the calendar while this page was open. */
    added: [] as readonly string[],
    /** The phone or the person refused the calendar: the list is the way then. */
    refused: false,
  },

  longLists: { 'page.entries': 20 },
  loans: [] as readonly LoanRecord[],
  loanId: '',
  real: null as RemindPage | null,

  onLoad({ loan }: { loan?: string }) {
    this.loanId = queryText(loan);
  },

  async read() {
    this.loans = (await ledger.state()).loans;
    return this.page();
  },

  show() {
    setChanged(this, this.page());
  },

  page() {
    const { hour, ahead, named } = this.data;
    const chosen: Chosen = { loanId: this.loanId, hour, ahead, named };
    this.real = remindPage(this.loans, chosen, today());
    const { list, ...page } = this.real;
    this.loanId = page.loanId;
    return { page: shown(page), list: shown(list) };
  },

  choose({ detail, currentTarget }: Choice) {
    const { field } = currentTarget.dataset;
    reach(this, 'page_entries', 0);
    if (field === 'loanId') this.loanId = detail.value;
    else this.setData({ [field]: detail.value });
    this.setData({ added: [] });
    this.show();
  },

  toggleNamed() {
    this.setData({ named: !this.data.named, added: [] });
    this.show();
  },

  /** One entry a tap: the phone allows no more. */
  async add({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { text: string }>) {
    const entry = this.real?.entries.find(({ text }) => shown(text) === currentTarget.dataset.text);
    if (entry === undefined) return;
    const refusal = await addToCalendar(entry.event);
    if (refusal === null) {
      this.setData({ added: [...this.data.added, entry.text] });
      return say(HANDED);
    }
    this.setData({ refused: refusal.refused !== 'cancelled' });
    tellRefused(refusal, '加进日历');
  },

  async copy() {
    const refusal = await copyText(this.real?.list ?? '');
    if (refusal !== null) tellRefused(refusal, '复制');
  },

  record() {
    openPage('/pages/new-loan/index');
  },
});
