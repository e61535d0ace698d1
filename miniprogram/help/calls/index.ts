import { calls, ledger, plans } from '../../ledger/index';
import { copyText, tellRefused } from '../../platform/interaction';
import { today } from '../../platform/clock';
import { openPage } from '../../platform/navigation';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { shown } from '../../page-kit/shown';
import * as collection from '../content/facts/collection';
import { BANK_FIRST } from '../content/facts/complaints';
import { CENTRAL_BANK, HOTLINE, REGULATOR } from '../content/numbers';
import type { Complaint } from './complaint';
import { callsPage, type CallsPage } from './page';

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;

/** 通话记录: the calls, what was promised, which rules of collection they didn't keep, and the way of a complaint. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    page: null as CallsPage | null,
    rules: [
      collection.NO_CALLS_AT_NIGHT, collection.THREE_TALKS, collection.SIX_CALLS, collection.NO_THIRD_PARTIES,
      collection.WHICHEVER_NUMBER, collection.NO_CONTACTS, collection.CONCERNED, collection.NOT_ALLOWED,
    ],
    bankFirst: BANK_FIRST,
    numbers: [HOTLINE, REGULATOR, CENTRAL_BANK],
  },

  complaints: [] as readonly Complaint[],

  longLists: { 'page.rows': 20, 'page.complaints': 10 },

  place: () => 'call' as const,

  async read() {
    const { records } = await calls.state();
    const [{ loans }, { plans: saved }] = await Promise.all([ledger.state(), plans.state()]);
    const page = callsPage(records, loans, saved, today());
    this.complaints = page.complaints;
    return { page: shown(page) };
  },

  add() {
    openPage('/help/call-form/index');
  },

  edit({ currentTarget }: Tap) {
    openPage('/help/call-form/index', { id: currentTarget.dataset.id });
  },

  async copy({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { lender: string }>) {
    const refusal = await copyText(this.complaints.find(({ lender }) => lender === currentTarget.dataset.lender)?.text ?? '');
    if (refusal !== null) tellRefused(refusal, '复制');
  },
});
