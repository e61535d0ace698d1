import { ledger, plans } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { agreementForm } from '../../ledger/keys';
import { today } from '../../platform/clock';
import { openPage, queryText } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { changedAgreement } from './changed';
import { agreementFormOf, type AgreementField, type AgreementFormValues } from './values';
import { coverable } from './read-loans';
import { readAgreementForm, type AgreementContext } from './read';
import { agreementFormView, toggledLoan, type AgreementFormView } from './view';
import { MISSED_TERMS } from '../choices';
import { readPlanForm } from '../../forms/plan/read';
import { loanIdsOf } from '../../forms/plan/values';
import { signedAs } from '../../loans/signed-as';
import { formOf } from '../../forms/plan/record';
import { NONE } from '../../forms/clash';
import { keepAgreement, type AgreementReading } from './keep';
import type { Form } from '../../page-kit/form';
import { opening, type FormPage, type FormQuery } from '../../page-kit/form-life';
import { change } from '../../page-kit/form-typing';
import { turning } from '../../page-kit/turning';
import { formPage } from '../../page-kit/form-page';

type This = FormPage<AgreementField, AgreementFormView>;

const PARTS = [
  { field: 'principal', waiver: 'waivePrincipal', label: '本金' },
  { field: 'interest', waiver: 'waiveInterest', label: '利息' },
  { field: 'penalty', waiver: 'waivePenalty', label: '罚息' },
  { field: 'lateFee', waiver: 'waiveLateFee', label: '违约金' },
];

/** 记为已签: what was agreed, as the agreement has it; the loan follows it from the day of signing on. */
const page = formPage(formFor, {
  parts: PARTS,
  missedTerms: MISSED_TERMS,
  sameDayChoices: [{ value: 'before', label: '签约前还的' }, { value: 'agreed', label: '按协议还的' }],
  rowChoices: [{ value: 'rule', label: '每期一样' }, { value: 'each', label: '逐期填' }],
});

Page({
  ...page,
  ...turning,

  longLists: { 'view.loans': 20 },

  /** A loan that was recorded meanwhile is there to be covered. */
  async onShow(this: This) {
    page.onShow.call(this);
    if (this.data.view?.loans.length === 0) await opening(this, () => formFor(this.options));
  },

  toggleLoan(this: This, { currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
    change(this, 'loanIds', toggledLoan(this.data.values as AgreementFormValues, currentTarget.dataset.id));
  },

  addLoan() {
    openPage('/pages/new-loan/index');
  },
});

async function formFor({ plan = '' }: FormQuery): Promise<Form<AgreementField, AgreementFormView> | undefined> {
  const saved = await plans.plan(queryText(plan));
  const reading = saved && readPlanForm(formOf(saved));
  if (saved === undefined || reading === undefined || 'problems' in reading) return undefined;
  const all = (await ledger.state()).loans;
  if (signedAs(saved.id, all) !== null) return undefined;
  const loans = coverable(all, today());
  const taken = loanIdsOf(formOf(saved)).filter((id) => loans.some((loan) => loan.id === id));
  return formOn({ offer: reading.offer, planId: saved.id, id: newId(), loans, today: today() }, taken, all);
}

/**
 * @param taken the loans that the plan's debt came from
 * @param all every loan when it was opened
 */
function formOn(first: AgreementContext, taken: readonly string[], all: readonly LoanRecord[]): Form<AgreementField, AgreementFormView> {
  const form: AgreementReading = { context: first, gone: '' };
  const opened = agreementFormOf(first.offer, taken, first.today);
  return {
    draft: agreementForm(first.planId),
    get id() { return form.context.id; },
    opened,
    seen: NONE,
    editing: false,
    folded: [],
    restored(draft, id = first.id) {
      if (all.some(({ agreements = [] }) => agreements.some((one) => one.id === id))) return null;
      form.context = { ...form.context, id };
      return { ...opened, ...draft };
    },
    changed(values, field, value) {
      if (field === 'loanIds') form.gone = '';
      return changedAgreement(values, field, value);
    },
    view(values, left) {
      form.context = { ...form.context, today: today() };
      const view = agreementFormView(values, left, form.context);
      return form.gone === '' ? view : { ...view, problems: { ...view.problems, loanIds: form.gone } };
    },
    read(values) {
      form.context = { ...form.context, today: today() };
      const result = readAgreementForm(values, form.context);
      return 'problems' in result ? result : { keep: (seen) => keepAgreement(values, form, seen) };
    },
  };
}
