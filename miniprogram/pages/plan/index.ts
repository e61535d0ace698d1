import { drafts, ledger } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { titleOf } from '../../views/title';
import { emptyPlanForm, planFormFromDraft, withDebtOf, type PlanField, type PlanFormValues } from '../../views/plan/values';
import { planFormView, type PlanFormView } from '../../views/plan/view';

type FieldEvent = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: PlanField }>;

const TYPED = { value: '', label: '自己填' };

/** 协商方案: what an installment plan that a lender offers really costs, while the figures are typed. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready',
    /** The book couldn't be read: the debt can still be typed. */
    closed: false,
    sources: [TYPED],
    opened: [] as string[],
    values: emptyPlanForm('2000-01-01'),
    view: null as PlanFormView | null,
    priceKinds: [
      { value: 'total-interest', label: '总利息' },
      { value: 'per-term', label: '每期还款' },
      { value: 'annual-rate', label: '年利率' },
      { value: 'none', label: '不收利息' },
    ],
    rateMethods: [{ value: 'equal-installment', label: '等额本息' }, { value: 'equal-principal', label: '等额本金' }],
  },

  loans: [] as readonly LoanRecord[],
  left: [] as PlanField[],

  async onShow() {
    const book = await ledger.state().catch(() => null);
    this.loans = book?.loans ?? [];
    const draft = await drafts.read('plan').catch(() => undefined);
    const values = draft === undefined ? emptyPlanForm(today()) : planFormFromDraft(draft, today());
    const sources = [TYPED, ...this.loans.map((loan) => ({ value: loan.id, label: titleOf(loan) }))];
    const known = sources.some(({ value }) => value === values.loanId);
    this.setData({ state: 'ready', sources, closed: book === null });
    this.show(known || book === null ? values : { ...values, loanId: '' });
  },

  show(values: PlanFormValues) {
    this.setData({ values, view: planFormView(values, this.left, today(), this.loans.find(({ id }) => id === values.loanId)) });
  },

  keep(values: PlanFormValues) {
    this.show(values);
    void drafts.keep('plan', values).catch(() => undefined);
  },

  source({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    const loan = this.loans.find(({ id }) => id === detail.value);
    this.keep(loan === undefined ? { ...this.data.values, loanId: '' } : withDebtOf(this.data.values, loan, today()));
  },

  change({ currentTarget, detail }: FieldEvent) {
    this.keep({ ...this.data.values, [currentTarget.dataset.field]: detail.value });
  },

  leave({ currentTarget }: FieldEvent) {
    this.left = [...new Set([...this.left, currentTarget.dataset.field])];
    this.show(this.data.values);
  },

  choose(event: FieldEvent) {
    this.change(event);
    this.leave(event);
  },

  fold({ detail }: WechatMiniprogram.CustomEvent<{ value: string[] }>) {
    this.setData({ opened: detail.value });
  },

  startOver() {
    this.left = [];
    this.keep(emptyPlanForm(today()));
  },
});
