import type { Fen } from '../../calc/main';
import { undo } from '../../ledger/index';
import type { LoanRecord, OtherDebtRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { newId } from '../../platform/new-id';
import { openPage } from '../../platform/navigation';
import { secondTapIsOver } from '../../platform/second-tap';
import { setChanged } from '../../page-kit/set-changed';
import { shown } from '../../page-kit/shown';
import { yuan } from '../../text/money';
import { titleOf, type DebtRecord } from '../../text/title';
import type { LoanList } from '../../views/loan-list';
import { dueOf, thisMonth, withoutRepeats, type ThisMonth } from '../../views/this-month';

/** The page, as 本月要还 needs it. */
interface LoansPage {
  due: DueNow;
  data: object;
  setData(data: object, shown?: () => void): void;
  store(make: () => Promise<unknown>): Promise<void>;
}

/** What 本月要还 rests on. */
export interface DueNow {
  loans: readonly LoanRecord[];
  others: readonly OtherDebtRecord[];
  /** What stands above it. */
  above: Pick<LoanList, 'rows' | 'overdue' | 'soon'>;
  means: Fen | null;
  all: boolean;
}

type RowTap = WechatMiniprogram.TouchEvent<object, object, { key: string }>;

export function nothingDue(): DueNow {
  return { loans: [], others: [], above: { rows: [], overdue: null, soon: { total: '', summary: '' } }, means: null, all: false };
}

export const thisMonthEvents = {
  month(this: LoansPage): ThisMonth | null {
    const { loans, others, above, means, all } = this.due;
    return shown(withoutRepeats(thisMonth(loans, today(), means, all, others), above));
  },

  showMonth(this: LoansPage & { month(): ThisMonth | null }): void {
    setChanged(this, { month: this.month() });
  },

  showAllDue(this: LoansPage & { showMonth(): void }): void {
    this.due.all = true;
    this.showMonth();
  },

  /** 还了: what the row asks for, paid today. By the second of two hurried taps another row stands there. */
  async payRow(this: LoansPage, { currentTarget }: RowTap): Promise<void> {
    const { loans, others } = this.due;
    const item = dueOf(loans, today(), currentTarget.dataset.key, others);
    if (item === undefined) return;
    const secondTap = secondTapIsOver();
    const paid = { id: newId(), paidOn: today(), amount: item.amount };
    const done = (now: DebtRecord) => ({ said: `已记下「${titleOf(now)}」今天还了 ${yuan(item.amount)} 元`, at: 'loan' as const });
    await this.store(async () => {
      await (others.some(({ id }) => id === item.loanId)
        ? undo.change('other', item.loanId, (now) => ({ made: { ...now, payments: [...now.payments, { ...paid, inBalance: false }] }, ...done(now) }))
        : undo.change('loan', item.loanId, (now) => ({ made: { ...now, repayments: [...now.repayments, { ...paid, note: '' }] }, ...done(now) })));
      await secondTap;
    });
  },

  short(): void {
    openPage('/months/short/index');
  },

  order(): void {
    openPage('/months/order/index');
  },

  ahead(): void {
    openPage('/months/ahead/index');
  },

  household(): void {
    openPage('/months/household/index');
  },

  progress(): void {
    openPage('/months/progress/index');
  },

  overview(): void {
    openPage('/months/overview/index');
  },
};
