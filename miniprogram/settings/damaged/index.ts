import { snapshots, stores } from '../../ledger/index';
import { damagesIn, takeOut } from '../../ledger/stores';
import { ask, copyText, say, tell, tellRefused } from '../../platform/interaction';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { goBack } from '../../platform/navigation';
import { failureSentence } from '../../text/failure';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { shareFile } from '../platform/files';
import { damagedRecords, damagedText, type DamagedRecord } from './records';

const KEPT = '恢复账本以前就读不出来，原样留着';

/** 读不出来的记录: what is left of each, in words and as it stands, to be copied, sent, or taken out one by one. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    records: [] as readonly DamagedRecord[],
  },

  longLists: { records: 20 },
  /** All of them, of which a part may stand there. */
  records: [] as readonly DamagedRecord[],

  async read() {
    // What is left may hold amounts in any form.
    if (amountsHidden()) return { state: 'hidden' };
    const aside = (await snapshots.keptAside()).map((key) => ({ key, reason: KEPT }));
    const records = [
      ...(await damagedRecords((key) => snapshots.face().get(key), await damagesIn(stores), today())),
      ...(await damagedRecords((name) => snapshots.readAside(name), aside, today())),
    ];
    this.records = records;
    return { state: records.length === 0 ? 'unknown' : 'ready', records };
  },

  async copy() {
    const refusal = await copyText(damagedText(this.records));
    if (refusal !== null) tellRefused(refusal, '复制');
  },

  async send() {
    const refusal = await shareFile(`还得清-读不出来的记录-${today()}.txt`, damagedText(this.records));
    if (refusal !== null) tellRefused(refusal, '发出去');
  },

  /** One alone, for good: whatever it is, it no longer stands in the way of the others. */
  async takeOut({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { key: string }>) {
    const { key } = currentTarget.dataset;
    if (!(await ask('取出这一条', '会从手机里删掉，读得出的内容先复制或发给自己。别的记录不受影响。', '取出'))) return;
    try {
      const isAside = (await snapshots.keptAside()).includes(key);
      await (isAside ? snapshots.takeOut(key) : takeOut(stores, key));
      say('取出来了');
    } catch (failure) {
      tell('没有取出来', failureSentence(failure));
    }
    await this.refresh();
  },

  goBack,
});
