import { calls, ledger, plans } from '../../ledger/index';
import { copyText, tell, tellRefused } from '../../platform/interaction';
import { today } from '../../platform/clock';
import { openPage } from '../../platform/navigation';
import { shown } from '../../page-kit/shown';
import { failureSentence } from '../../text/failure';
import * as collection from '../content/facts/collection';
import { BANK_FIRST } from '../content/facts/complaints';
import { CENTRAL_BANK, HOTLINE, REGULATOR } from '../content/numbers';
import type { Complaint } from './complaint';
import { callsPage, type CallsPage } from './page';

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;

/** 通话记录: the calls, what was promised, which rules of collection they didn't keep, and the way of a complaint. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready' | 'failed',
    failure: '',
    page: null as CallsPage | null,
    undo: '',
    rules: [
      collection.NO_CALLS_AT_NIGHT, collection.THREE_TALKS, collection.SIX_CALLS, collection.NO_THIRD_PARTIES,
      collection.WHICHEVER_NUMBER, collection.NO_CONTACTS, collection.CONCERNED, collection.NOT_ALLOWED,
    ],
    bankFirst: BANK_FIRST,
    numbers: [HOTLINE, REGULATOR, CENTRAL_BANK],
  },

  complaints: [] as readonly Complaint[],
  removed: '',
  dismissed: [] as string[],

  onShow() {
    void this.refresh();
  },

  async refresh() {
    try {
      const { records, removed } = await calls.state();
      const [{ loans }, { plans: saved }] = await Promise.all([ledger.state(), plans.state()]);
      const page = callsPage(records, loans, saved, today());
      const last = removed.filter(({ id }) => !this.dismissed.includes(id)).pop();
      this.removed = last?.id ?? '';
      this.complaints = page.complaints;
      this.setData({ state: 'ready', page: shown(page), undo: last === undefined ? '' : `已删除 ${last.calledOn} 的通话` });
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
  },

  add() {
    openPage('/help/call-form/index');
  },

  edit({ currentTarget }: Tap) {
    openPage('/help/call-form/index', { id: currentTarget.dataset.id });
  },

  async copy({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { place: number }>) {
    const refusal = await copyText(this.complaints[currentTarget.dataset.place]?.text ?? '');
    if (refusal !== null) tellRefused(refusal, '复制');
  },

  async undo() {
    try {
      await calls.restore(this.removed);
    } catch (failure) {
      tell('没有放回去', failureSentence(failure));
    }
    await this.refresh();
  },

  async closeUndo() {
    this.dismissed.push(this.removed);
    await this.refresh();
  },
});
