import { ledger } from '../../ledger/index';
import { today } from '../../platform/clock';
import { openPage } from '../../platform/navigation';
import { repaymentList } from '../../views/repayment-list';
import { waysToRecord } from '../../views/ways-to-record';
import { reach } from '../../page-kit/portions';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { shown } from '../../page-kit/shown';

const ROWS = 'list_months_rows';

/** 还款记录: every repayment by month, what it paid off, and the totals; all loans or one. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    list: null as ReturnType<typeof repaymentList> | null,
    loanId: '',
    filters: [] as { value: string; label: string }[],
    /** Which of them. */
    taken: 0,
    ways: [] as ReturnType<typeof waysToRecord>,
  },

  longLists: { 'list.months.rows': 40, 'list.unreadable': 5 },

  /** The next come when the end is reached; what would take the place of what is there is asked for. */
  onReachBottom() {
    const { [ROWS]: turn } = this.data.turns;
    if (turn !== undefined && turn.next > 0 && !turn.replaces) this.turn({ detail: { list: ROWS, back: false } });
  },

  async read() {
    const { loans } = await ledger.state();
    const loanId = loans.some(({ id }) => id === this.data.loanId) ? this.data.loanId : '';
    const list = repaymentList(loans, today(), loanId);
    const filters = [{ value: '', label: '全部借款' }, ...list.loans];
    const taken = filters.findIndex(({ value }) => value === loanId);
    return shown({ list, loanId, filters, taken, ways: list.count === 0 ? waysToRecord(loanId === '' ? list.loans : list.loans.filter(({ value }) => value === loanId)) : [] });
  },

  async filter({ detail }: WechatMiniprogram.PickerChange) {
    reach(this, ROWS, 0);
    this.setData({ loanId: this.data.filters[Number(detail.value)]?.value ?? '' });
    await this.refresh();
  },

  edit({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { loan: string; id: string }>) {
    openPage('/loan/repayment-form/index', { ...currentTarget.dataset });
  },

  toTables() {
    openPage('/settings/backup/index');
  },

  go({ detail }: WechatMiniprogram.CustomEvent<{ page: string }>) {
    openPage(detail.page);
  },
});
