import { openPage, openTab } from '../../platform/navigation';

export type Tap<Data extends object> = WechatMiniprogram.TouchEvent<object, object, Data>;

/** The page, as its links need it. */
interface OfLoan {
  readonly id: string;
  readonly data: { readonly page: { readonly agreement: { readonly id: string } | null } | null };
}

/** Where a loan's page leads. */
export const links = {
  addRepayment(this: OfLoan): void {
    openPage('/loan/repayment-form/index', { loan: this.id });
  },

  /** 补记多期. */
  fillIn(this: OfLoan): void {
    openPage('/loan/fill-in/index', { id: this.id });
  },

  /** 换新还款计划. */
  newBill(this: OfLoan): void {
    openPage('/loan/new-bill/index', { loan: this.id });
  },

  editNewBill(this: OfLoan): void {
    openPage('/loan/new-bill/index', { loan: this.id, id: this.data.page?.agreement?.id ?? '' });
  },

  /** 标为已结清. */
  close(this: OfLoan): void {
    openPage('/loan/repayment-form/index', { loan: this.id, closes: 'yes' });
  },

  editRepayment(this: OfLoan, { currentTarget }: Tap<{ id: string }>): void {
    openPage('/loan/repayment-form/index', { loan: this.id, id: currentTarget.dataset.id });
  },

  /** A plan that held before. */
  openOriginal(this: OfLoan, { currentTarget }: Tap<{ original: string }>): void {
    openPage('/loan/detail/index', { id: this.id, original: currentTarget.dataset.original });
  },

  /** The loan through whose agreement this one is repaid. */
  openCarrier({ currentTarget }: Tap<{ id: string }>): void {
    openPage('/loan/detail/index', { id: currentTarget.dataset.id });
  },

  edit(this: OfLoan): void {
    openPage('/loan/loan-form/index', { id: this.id });
  },

  /** What a tile leads to: 对账, 换新还款计划, 多还一点, or a page of help that takes the loan with it. */
  open(this: OfLoan, page: string): void {
    if (page === 'reconcile') openPage('/loan/reconcile/index', { id: this.id });
    else if (page === 'newBill') openPage('/loan/new-bill/index', { loan: this.id });
    else if (page === 'extra') openPage('/months/extra/index', { id: this.id });
    else openPage(page, { loan: this.id });
  },

  toList(): void {
    openTab('/pages/loans/index');
  },
};
