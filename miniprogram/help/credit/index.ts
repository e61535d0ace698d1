import { ledger } from '../../ledger/index';
import { today } from '../../platform/clock';
import { openPage } from '../../platform/navigation';
import { endPullDown } from '../../platform/pull-down';
import { shown } from '../../page-kit/shown';
import { failureSentence } from '../../text/failure';
import { CREDIT_FACTS, MARKS } from '../content/credit';
import { creditPage, type LoanCredit } from './page';

/** 征信: the marks that each loan's own history comes to, when a bad record would end, and what doesn't end it. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready' | 'failed',
    failure: '',
    loans: [] as readonly LoanCredit[],
    marks: MARKS,
    facts: CREDIT_FACTS,
  },

  onShow() {
    void this.refresh();
  },

  async onPullDownRefresh() {
    await this.refresh();
    endPullDown();
  },

  async refresh() {
    try {
      const { loans } = await ledger.state();
      this.setData({ state: 'ready', loans: shown(creditPage(loans, today())) });
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
  },

  add() {
    openPage('/pages/new-loan/index');
  },
});
