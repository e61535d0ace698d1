import { calls, snapshots, ledger, plans } from '../../ledger/index';
import { copyText, tellRefused } from '../../platform/interaction';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { goBack } from '../../platform/navigation';
import { failureSentence } from '../../text/failure';
import { shareFile } from '../platform/files';
import { damagedRecords, damagedText, type DamagedRecord } from './records';

/** 读不出来的记录: what is left of each, in words and as it stands, to be copied or sent. Nothing is changed. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready' | 'failed' | 'unknown' | 'hidden',
    failure: '',
    records: [] as readonly DamagedRecord[],
  },

  onShow() {
    void this.refresh();
  },

  async refresh() {
    // What is left may hold amounts in any form.
    if (amountsHidden()) return this.setData({ state: 'hidden' });
    try {
      const damages = [...(await ledger.state()).damages, ...(await plans.state()).damages, ...(await calls.state()).damages];
      const records = await damagedRecords(snapshots.face(), damages);
      this.setData({ state: records.length === 0 ? 'unknown' : 'ready', records });
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
  },

  async copy() {
    const refusal = await copyText(damagedText(this.data.records));
    if (refusal !== null) tellRefused(refusal, '复制');
  },

  async send() {
    const refusal = await shareFile(`还得清-读不出来的记录-${today()}.txt`, damagedText(this.data.records));
    if (refusal !== null) tellRefused(refusal, '发出去');
  },

  goBack,
});
