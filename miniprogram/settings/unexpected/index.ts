import { copyText, say, tellRefused } from '../../platform/interaction';
import { goBack, openAlone } from '../../platform/navigation';
import { lastUnexpected } from '../../platform/unexpected';
import { pictured } from '../../page-kit/first-picture';
import { phoneFacts } from '../platform/phone-facts';
import { reportOf } from './report';

/** 出了点意外: comes over the page where something went wrong that nobody expected. What was recorded is as it was. */
Page({
  ...pictured,

  data: {
    shown: false,
    report: '',
  },

  toggle() {
    const happened = lastUnexpected();
    this.setData({ shown: !this.data.shown, report: happened === null ? '' : reportOf(happened, phoneFacts()) });
  },

  async copy() {
    const happened = lastUnexpected();
    const refusal = await copyText(happened === null ? '没有记下意外' : reportOf(happened, phoneFacts()));
    if (refusal === null) return say('复制好了');
    tellRefused(refusal, '复制');
  },

  /** To the page as it was left. */
  goOn() {
    goBack();
  },

  /** That page anew, alone: whatever was open may be what went wrong. */
  openAgain() {
    const address = lastUnexpected()?.address ?? '';
    openAlone(`/${address === '' ? 'pages/loans/index' : address}`);
  },

  toLoans() {
    openAlone('/pages/loans/index');
  },
});
