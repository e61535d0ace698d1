import type { Fen } from '../../calc/main';
import { undo } from '../../ledger/index';
import type { LoanRecord, OtherDebtRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { newId } from '../../platform/new-id';
import { secondTapIsOver } from '../../platform/second-tap';
import { setChanged } from '../../page-kit/set-changed';
import { shown } from '../../page-kit/shown';
import { yuan } from '../../text/money';
import { titleOf, type DebtRecord } from '../../text/title';
import { loanList, type LoanList } from '../../views/loan-list';
import { sideBySide, type Sums } from '../../views/side-by-side';
import { dueOf, thisMonth } from '../../views/this-month';

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
  /** What stands above it, once it was read. */
  above: LoanList | null;
  means: Fen | null;
  all: boolean;
}

type RowTap = WechatMiniprogram.TouchEvent<object, object, { key: string }>;

export function nothingDue(): DueNow {
  return { loans: [], others: [], above: null, means: null, all: false };
}

export const thisMonthEvents = {
  sums(this: LoansPage): Sums {
    const { loans, others, means, all } = this.due;
    const above = this.due.above ?? loanList(loans, today());
    return shown(sideBySide(above, thisMonth(loans, today(), means, all, others)));
  },

  showMonth(this: LoansPage & { sums(): Sums }): void {
    setChanged(this, { ...this.sums() });
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
};
