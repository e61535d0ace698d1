import type { Fen } from '../../calc/main';
import { drafts } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { newId } from '../../platform/new-id';
import { openPage } from '../../platform/navigation';
import { payNow, takeBack, type PaidNow } from '../../page-kit/paid-now';
import { shown } from '../../page-kit/shown';
import { yuan } from '../../text/money';
import { titleOf } from '../../text/title';
import { monthlyMeans } from '../../views/household/means';
import { dueOf, thisMonth, type ThisMonth } from '../../views/this-month';

/** The page, as 本月要还 needs it. */
interface LoansPage {
  due: DueNow;
  setData(data: { month: ThisMonth | null }): void;
  change(make: () => Promise<void>): Promise<void>;
}

/** What 本月要还 rests on, and what was tapped in it. */
export interface DueNow {
  loans: readonly LoanRecord[];
  means: Fen | null;
  all: boolean;
  paid: PaidNow | null;
  /** A repayment is being written: a second tap is none. */
  busy: boolean;
}

type RowTap = WechatMiniprogram.TouchEvent<object, object, { key: string }>;

export function nothingDue(): DueNow {
  return { loans: [], means: null, all: false, paid: null, busy: false };
}

/** What a month carries, asked beside the list, which doesn't wait for it. */
export async function readMeans(): Promise<Fen | null> {
  const [household, lines] = await Promise.all(['household', 'household-lines'].map((form) => drafts.read(form).catch(() => undefined)));
  return monthlyMeans(household, lines);
}

/** What the undo bar says of the repayment written last, or ''. */
export function paidText({ paid, loans }: DueNow): string {
  const loan = loans.find(({ id }) => id === paid?.loanId);
  const stands = loan?.repayments.some(({ id }) => id === paid?.repaymentId) === true;
  return paid === null || loan === undefined || !stands ? '' : `已记下「${titleOf(loan)}」今天还了 ${yuan(paid.amount)} 元`;
}

export const thisMonthEvents = {
  showMonth(this: LoansPage): void {
    const { loans, means, all } = this.due;
    this.setData({ month: shown(thisMonth(loans, today(), means, all)) });
  },

  showAllDue(this: LoansPage & { showMonth(): void }): void {
    this.due.all = true;
    this.showMonth();
  },

  async payRow(this: LoansPage, { currentTarget }: RowTap): Promise<void> {
    const item = dueOf(this.due.loans, today(), currentTarget.dataset.key);
    if (this.due.busy || item === undefined) return;
    this.due.busy = true;
    await this.change(async () => {
      this.due.paid = await payNow(item.loanId, newId(), item.amount, today());
    });
    this.due.busy = false;
  },

  async undoPaid(this: LoansPage): Promise<void> {
    const { paid } = this.due;
    if (paid === null) return;
    await this.change(async () => {
      await takeBack(paid);
      this.due.paid = null;
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
};
