import { ledger } from '../../ledger/index';
import { today } from '../../platform/clock';
import { openPage, openTab } from '../../platform/navigation';
import { endPullDown } from '../../platform/pull-down';
import { failureSentence } from '../../views/failure-sentence';
import { repaymentList } from '../../views/repayment-list';

/** 还款记录: every repayment by month, what it paid off, and the totals; all loans or one. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready' | 'failed',
    failure: '',
    list: null as ReturnType<typeof repaymentList> | null,
    loanId: '',
    filters: [] as { value: string; label: string }[],
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
      const loanId = loans.some(({ id }) => id === this.data.loanId) ? this.data.loanId : '';
      const list = repaymentList(loans, today(), loanId);
      this.setData({ state: 'ready', list, loanId, filters: [{ value: '', label: '全部借款' }, ...list.loans] });
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
  },

  async filter({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ loanId: detail.value });
    await this.refresh();
  },

  edit({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { loan: string; id: string }>) {
    openPage('/pages/repayment-form/index', { ...currentTarget.dataset });
  },

  toLoans() {
    openTab('/pages/loans/index');
  },
});
