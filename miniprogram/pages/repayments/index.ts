import { ledger } from '../../ledger/index';
import { today } from '../../platform/clock';
import { openPage, openTab } from '../../platform/navigation';
import { portions, repaymentList, type Portion } from '../../views/repayment-list';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { shown } from '../../page-kit/shown';

/** Rows that a screen or two hold; the next come when the end is reached. */
const PORTION = 60;

/** 还款记录: every repayment by month, what it paid off, and the totals; all loans or one. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    list: null as Omit<ReturnType<typeof repaymentList>, 'months'> | null,
    shown: [] as Portion[],
    loanId: '',
    filters: [] as { value: string; label: string }[],
  },

  portions: [] as Portion[],

  onReachBottom() {
    const next = this.data.shown.length;
    const portion = this.portions[next];
    if (portion !== undefined) this.setData({ [`shown[${next}]`]: shown(portion) });
  },

  async read() {
    const { loans } = await ledger.state();
    const loanId = loans.some(({ id }) => id === this.data.loanId) ? this.data.loanId : '';
    const { months, ...list } = repaymentList(loans, today(), loanId);
    this.portions = portions(months, PORTION);
    const filters = [{ value: '', label: '全部借款' }, ...list.loans];
    return shown({ list, loanId, filters, shown: this.portions.slice(0, 1) });
  },

  async filter({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ loanId: detail.value });
    await this.refresh();
  },

  edit({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { loan: string; id: string }>) {
    openPage('/loan/repayment-form/index', { ...currentTarget.dataset });
  },

  toTables() {
    openPage('/settings/backup/index');
  },

  toLoans() {
    openTab('/pages/loans/index');
  },
});
