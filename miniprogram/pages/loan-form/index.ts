import { drafts, ledger } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { goBack, scrollTo, setTitle } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { say, tell } from '../../platform/notice';
import { ALLOCATIONS, INTEREST_BASES, METHODS, PENALTY_BASES } from '../../views/choices';
import { failureSentence } from '../../views/failure-sentence';
import { changeLoanField } from '../../views/loan-form/proposals';
import { readLoanForm } from '../../views/loan-form/read';
import { editedLoan, newLoan } from '../../views/loan-form/record';
import { emptyLoanForm, FOLDED_FIELDS, isTouched, loanFormFromDraft, loanFormOf, type LoanField } from '../../views/loan-form/values';
import { loanFormView } from '../../views/loan-form/view';

type FieldEvent = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: LoanField }>;

/** The form of a new loan, or of one that is edited. What is typed is kept as a draft until it is saved or thrown away. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready' | 'unknown' | 'failed',
    failure: '',
    editing: false,
    restored: false,
    saving: false,
    opened: [] as string[],
    today: '',
    values: emptyLoanForm(),
    view: loanFormView(emptyLoanForm(), [], '2000-01-01'),
    products: [{ value: 'weilidai', label: '微粒贷' }, { value: 'other', label: '其他' }],
    rateUnits: [{ value: 'day', label: '日利率' }, { value: 'year', label: '年利率' }],
    yearDays: [{ value: '360', label: '360 天' }, { value: '365', label: '365 天' }],
    methods: METHODS,
    interestBases: INTEREST_BASES,
    penaltyBases: PENALTY_BASES,
    allocations: ALLOCATIONS,
  },

  /** The loan being edited, or the id that the new one will have, so that saving twice makes one loan. */
  existing: undefined as LoanRecord | undefined,
  id: '',
  left: [] as LoanField[],

  async onLoad({ id = '' }: { id?: string }): Promise<void> {
    this.id = decodeURIComponent(id) || newId();
    if (id !== '') {
      try {
        this.existing = await ledger.loan(this.id);
      } catch (failure) {
        this.setData({ state: 'failed', failure: failureSentence(failure) });
        return;
      }
      if (this.existing === undefined) {
        this.setData({ state: 'unknown' });
        return;
      }
      setTitle('编辑借款');
    }
    const draft = await drafts.read(this.draftName()).catch(() => undefined);
    const stored = this.existing === undefined ? emptyLoanForm() : loanFormOf(this.existing);
    this.setData({
      state: 'ready',
      editing: this.existing !== undefined,
      restored: draft !== undefined,
      today: today(),
      values: draft === undefined ? stored : loanFormFromDraft(draft),
    });
    this.show();
  },

  async retry(): Promise<void> {
    await this.onLoad(this.options);
  },

  draftName(): string {
    return this.existing === undefined ? 'loan-form' : `loan-form/${this.id}`;
  },

  show(): void {
    this.setData({ view: loanFormView(this.data.values, this.left, today(), this.existing) });
  },

  change({ currentTarget, detail }: FieldEvent): void {
    const values = changeLoanField(this.data.values, currentTarget.dataset.field, detail.value);
    this.setData({ values });
    this.show();
    const kept = isTouched(values) ? drafts.keep(this.draftName(), values) : drafts.drop(this.draftName());
    void kept.catch(() => undefined);
  },

  /** A choice is left by being made; a typed field when the finger goes elsewhere. */
  choose(event: FieldEvent): void {
    this.change(event);
    this.leave(event);
  },

  clear({ currentTarget }: FieldEvent): void {
    this.change({ currentTarget, detail: { value: '' } } as FieldEvent);
  },

  leave({ currentTarget }: FieldEvent): void {
    this.left = [...this.left, currentTarget.dataset.field];
    this.show();
  },

  fold({ detail }: WechatMiniprogram.CustomEvent<{ value: string[] }>) {
    this.setData({ opened: detail.value });
  },

  async startOver(): Promise<void> {
    await drafts.drop(this.draftName()).catch(() => undefined);
    this.left = [];
    this.setData({ restored: false, values: this.existing === undefined ? emptyLoanForm() : loanFormOf(this.existing) });
    this.show();
  },

  async save(): Promise<void> {
    if (this.data.saving) return;
    const result = readLoanForm(this.data.values, today(), this.existing);
    if ('problems' in result) {
      this.showProblems(Object.keys(result.problems) as LoanField[]);
      return;
    }
    this.setData({ saving: true });
    try {
      await ledger.save(this.existing === undefined ? newLoan(result.entry, this.id) : editedLoan(this.existing, result.entry));
      await drafts.drop(this.draftName()).catch(() => undefined);
      say('记下了');
      goBack();
    } catch (failure) {
      this.setData({ saving: false });
      tell('没有存上', `${failureSentence(failure)}填好的都还在。`);
    }
  },

  showProblems(fields: LoanField[]): void {
    this.left = [...this.left, ...fields];
    if (fields.some((field) => FOLDED_FIELDS.includes(field))) this.setData({ opened: ['more'] });
    this.show();
    scrollTo(`#field-${fields[0] ?? 'amount'}`);
  },

  goBack(): void {
    goBack();
  },
});
