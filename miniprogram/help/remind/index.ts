import { ledger } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { copyText, say, tellRefused } from '../../platform/interaction';
import { today } from '../../platform/clock';
import { openPage, queryText } from '../../platform/navigation';
import { shown } from '../../page-kit/shown';
import { failureSentence } from '../../text/failure';
import { addToCalendar } from '../platform/calendar';
import { AHEAD_CHOICES, HOUR_CHOICES, remindPage, type Chosen, type RemindPage } from './page';

type Choice = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: 'loanId' | 'hour' | 'ahead' }>;

/** 还款日提醒: the due days of a loan into the phone's calendar, an entry a tap, or as a list to be copied. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready' | 'failed',
    failure: '',
    page: null as Omit<RemindPage, 'list'> | null,
    list: '',
    hours: HOUR_CHOICES,
    aheads: AHEAD_CHOICES,
    hour: '9',
    ahead: '1',
    named: false,
    /** The texts of the entries that went into the calendar while this page was open. */
    added: [] as readonly string[],
    /** The phone or the person refused the calendar: the list is the way then. */
    refused: false,
  },

  loans: [] as readonly LoanRecord[],
  loanId: '',
  real: null as RemindPage | null,

  onLoad({ loan }: { loan?: string }) {
    this.loanId = queryText(loan);
  },

  onShow() {
    void this.refresh();
  },

  async refresh() {
    try {
      this.loans = (await ledger.state()).loans;
      this.show();
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
  },

  show() {
    const { hour, ahead, named } = this.data;
    const chosen: Chosen = { loanId: this.loanId, hour, ahead, named };
    this.real = remindPage(this.loans, chosen, today());
    const { list, ...page } = this.real;
    this.loanId = page.loanId;
    this.setData({ state: 'ready', page: shown(page), list: shown(list) });
  },

  choose({ detail, currentTarget }: Choice) {
    const { field } = currentTarget.dataset;
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
  async add({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { place: number }>) {
    const entry = this.real?.entries[currentTarget.dataset.place];
    if (entry === undefined) return;
    const refusal = await addToCalendar(entry.event);
    if (refusal === null) {
      this.setData({ added: [...this.data.added, entry.text] });
      return say('加进日历了');
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
