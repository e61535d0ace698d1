import { drafts, ledger } from '../../ledger/index';
import type { LoanRecord, Repayment } from '../../ledger/records';
import { today } from '../../platform/clock';
import { goBack, scrollTo, setTitle } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { say, tell } from '../../platform/notice';
import { failureSentence } from '../../views/failure-sentence';
import { readRepaymentForm } from '../../views/repayment-form/read';
import { emptyRepaymentForm, repaymentFormOf, STATED_FIELDS, type RepaymentField } from '../../views/repayment-form/values';
import { repaymentFormView, type RepaymentFormView } from '../../views/repayment-form/view';

type FieldEvent<Value = string> = WechatMiniprogram.CustomEvent<{ value: Value }, object, { field: RepaymentField }>;

/** The form of a repayment, new or edited: what it will be split into is shown before it is saved. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready' | 'unknown' | 'failed',
    failure: '',
    restored: false,
    saving: false,
    today: '',
    borrowedOn: '',
    values: emptyRepaymentForm(''),
    view: null as RepaymentFormView | null,
    statedFields: STATED_FIELDS,
  },

  record: null as LoanRecord | null,
  id: '',
  draftName: '',
  left: [] as RepaymentField[],

  async onLoad(query: { loan?: string; id?: string }): Promise<void> {
    try {
      await this.open(query);
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
  },

  async retry(): Promise<void> {
    await this.onLoad(this.options);
  },

  async open({ loan = '', id = '' }: { loan?: string; id?: string }): Promise<void> {
    const record = await ledger.loan(decodeURIComponent(loan));
    const existing = record?.repayments.find((repayment) => repayment.id === decodeURIComponent(id));
    if (record === undefined || (id !== '' && existing === undefined)) {
      this.setData({ state: 'unknown' });
      return;
    }
    if (existing !== undefined) setTitle('修改还款');
    this.record = record;
    this.id = existing?.id ?? newId();
    this.draftName = `repayment-form/${record.id}/${existing?.id ?? 'new'}`;
    await this.fillIn(record, existing);
  },

  /** The form as it was left, or as the repayment stands, or empty. */
  async fillIn(record: LoanRecord, existing: Repayment | undefined): Promise<void> {
    const draft = await drafts.read(this.draftName).catch(() => undefined);
    const stored = existing === undefined ? emptyRepaymentForm(today()) : repaymentFormOf(existing);
    this.setData({
      state: 'ready',
      restored: draft !== undefined,
      today: today(),
      borrowedOn: record.terms.borrowedOn,
      values: { ...stored, ...draft },
    });
    this.show();
  },

  async startOver(): Promise<void> {
    if (this.record === null) return;
    await drafts.drop(this.draftName).catch(() => undefined);
    this.left = [];
    await this.fillIn(this.record, this.record.repayments.find(({ id }) => id === this.id));
  },

  show(): void {
    if (this.record === null) return;
    this.setData({ view: repaymentFormView(this.data.values, this.left, this.record, today(), this.id) });
  },

  set(field: RepaymentField, value: string): void {
    this.setData({ values: { ...this.data.values, [field]: value } });
    this.show();
    void drafts.keep(this.draftName, this.data.values).catch(() => undefined);
  },

  change({ currentTarget, detail }: FieldEvent): void {
    this.set(currentTarget.dataset.field, detail.value);
  },

  choose(event: FieldEvent): void {
    this.change(event);
    this.leave(event);
  },

  leave({ currentTarget }: FieldEvent): void {
    this.left = [...this.left, currentTarget.dataset.field];
    this.show();
  },

  switchStated({ detail }: FieldEvent<boolean>): void {
    this.set('stated', detail.value ? 'yes' : '');
  },

  fill({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { amount: string }>) {
    this.set('amount', currentTarget.dataset.amount);
  },

  async save(): Promise<void> {
    if (this.data.saving || this.record === null) return;
    const result = readRepaymentForm(this.data.values, this.record, today(), this.id);
    if ('problems' in result) {
      this.showProblems(Object.keys(result.problems) as RepaymentField[]);
      return;
    }
    this.setData({ saving: true });
    try {
      await ledger.save(result.loan);
      await drafts.drop(this.draftName).catch(() => undefined);
      say('记下了');
      goBack();
    } catch (failure) {
      this.setData({ saving: false });
      tell('没有存上', `${failureSentence(failure)}填好的都还在。`);
    }
  },

  showProblems(fields: RepaymentField[]): void {
    this.left = [...this.left, ...fields];
    this.show();
    scrollTo(`#field-${fields[0] ?? 'amount'}`);
  },

  goBack(): void {
    goBack();
  },
});
