import { eraseAll, stores } from '../../ledger/index';
import { recordsIn } from '../../ledger/stores';
import { today } from '../../platform/clock';
import { openAlone, openPage, scrollTo } from '../../platform/navigation';
import { ask, say, tell, tellRefused } from '../../platform/interaction';
import { failureSentence } from '../../text/failure';
import { lastBackupOn } from '../../ledger/last-backup';
import { openPrivacyGuide } from '../platform/privacy-guide';
import { CONSENT_LINES, PRIVACY } from '../content/privacy';
import { PRIVACY_INTERFACES } from '../content/privacy-interfaces';
import { whatGoes } from './what-goes';

/** 隐私: what is kept and where, what never, which of WeChat's interfaces are used; and how to erase it all. */
Page({
  data: {
    sections: PRIVACY,
    consent: CONSENT_LINES,
    interfaces: PRIVACY_INTERFACES,
    /** What an erase would take, once the person asks for one. */
    erasing: null as ReturnType<typeof whatGoes> | null,
    busy: false,
    failure: '',
  },

  async openGuide() {
    const refusal = await openPrivacyGuide();
    if (refusal !== null) tellRefused(refusal, '打开');
  },

  toBackup() {
    openPage('/settings/backup/index');
  },

  /** Counts anew each time: a repayment may have been recorded since. */
  async askErase() {
    const erasing = whatGoes(await recordsIn(stores).catch(() => null), await lastBackupOn().catch(() => null), today());
    this.setData({ erasing, failure: '' }, () => scrollTo('#erase'));
  },

  leaveErase() {
    this.setData({ erasing: null, failure: '' });
  },

  async erase() {
    const { erasing, busy } = this.data;
    if (erasing === null || busy) return;
    if (!(await ask('全部删除', `${erasing.goes}删掉以后不能撤销。`, '全部删除'))) return;
    this.setData({ busy: true, failure: '' });
    try {
      await eraseAll();
      say('都删掉了');
      openAlone('/pages/loans/index');
    } catch (failure) {
      tell('没有删完', failureSentence(failure));
      this.setData({ busy: false, failure: failureSentence(failure) });
    }
  },
});
