import { drafts, ledger, plans, undo } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { openPage } from '../../platform/navigation';
import { emptyHousehold, householdFromDraft, type HouseholdField, type HouseholdValues } from '../../forms/household/values';
import type { HouseholdView } from '../../views/household/view';
import { PLAN_CHOICES } from '../../forms/plan/choices';
import { takenFrom, withDebtOf } from '../../forms/plan/debt-of-loans';
import { loanChoices, type LoanChoice } from '../../views/plan/loan-choices';
import { readPlanForm, type PlanReading } from '../../forms/plan/read';
import { emptyPlanForm, loanIdsOf, planFormFromDraft, withTerms, type PlanField, type PlanFormValues } from '../../forms/plan/values';
import { toggled } from '../../forms/toggled';
import { planFormView, type PlanFormView } from '../../views/plan/view';
import { signedAs } from '../../loans/signed-as';
import { clearing } from './clearing';
import { carried, householdEvents } from './household';
import { named, savePlan } from './saving';
import { PLAN_FORM } from '../../page-kit/put-into-plan';

interface FieldEvent<Field> {
  currentTarget: { dataset: { field: Field; value?: string } };
  detail: { value: string };
}

/** 协商方案: what a lender's offer really costs, while the figures are typed. */
Page({
  ...householdEvents,
  ...clearing,

  data: {
    state: 'loading' as 'loading' | 'ready' | 'hidden',
    /** The book couldn't be read: the debt can still be typed. */
    closed: false,
    savedCount: 0,
    savedName: '',
    opened: [] as string[],
    /** The loans to take the debt from. */
    choices: [] as readonly LoanChoice[],
    values: emptyPlanForm('2000-01-01'),
    view: null as PlanFormView | null,
    household: emptyHousehold(),
    carried: null as HouseholdView | null,
    undo: '',
    ...PLAN_CHOICES,
  },

  loans: [] as readonly LoanRecord[],
  /** What stands in the form, read once a key. */
  reading: null as PlanReading | null,
  left: [] as PlanField[],
  leftOfHousehold: [] as HouseholdField[],
  /** While the plan is being saved, no other one begins. */
  busy: false,
  making: '',

  onShow(): Promise<void> {
    return this.refresh();
  },

  async refresh(): Promise<void> {
    const book = await ledger.state().catch(() => null);
    const saved = await plans.state().then((state) => state.plans, () => []);
    if (amountsHidden()) return this.setData({ state: 'hidden', savedCount: saved.length, undo: '' });
    // What can't be read again stays as it is on screen.
    const again = this.data.view !== null;
    const draft = await drafts.read('plan').catch(() => (again ? this.data.values : undefined));
    const household = await drafts.read('household').catch(() => (again ? this.data.household : undefined));
    this.loans = book?.loans ?? [];
    const values = draft === undefined ? emptyPlanForm(today()) : planFormFromDraft(draft, today());
    // A plan that was signed stays as it was signed: what is changed of it is another plan.
    const own = saved.find(({ id }) => id === values.savedId);
    const savedName = own !== undefined && signedAs(own.id, this.loans) === null ? own.name : '';
    // A debt of loans that aren't all there any more is one that was typed: the others' contracts say nothing of it.
    const gone = book !== null && takenFrom(values, this.loans).length < loanIdsOf(values).length;
    this.setData({ state: 'ready', closed: book === null, savedCount: saved.length, savedName, undo: await undo.offered(PLAN_FORM) });
    const shown = gone ? { ...values, loanIds: '' } : values;
    this.showLoans(shown);
    this.show(shown, householdFromDraft(household));
  },

  /** They change when one is taken, not at each key. */
  showLoans(values: PlanFormValues) {
    this.setData({ choices: loanChoices(this.loans, loanIdsOf(values), today()) });
  },

  show(values: PlanFormValues, changed?: HouseholdValues) {
    const household = changed ?? this.data.household;
    this.reading = readPlanForm(values);
    const view = planFormView(this.reading, this.left, today(), this.loans);
    this.setData({ values, view, household, carried: carried(this.reading, household, this.leftOfHousehold) });
  },

  keep(typed: PlanFormValues) {
    const values = named(typed);
    this.show(values);
    void drafts.keep('plan', values).catch(() => undefined);
  },

  toggleLoan({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
    const { id } = currentTarget.dataset;
    const wanted = toggled(loanIdsOf(this.data.values), id);
    const values = withDebtOf(this.data.values, this.loans.filter((loan) => wanted.includes(loan.id)), today());
    this.showLoans(values);
    this.keep(values);
  },

  change({ currentTarget, detail }: FieldEvent<PlanField>) {
    this.keep({ ...this.data.values, [currentTarget.dataset.field]: detail.value });
  },

  leave({ currentTarget }: FieldEvent<PlanField>) {
    this.left = [...new Set([...this.left, currentTarget.dataset.field])];
    this.show(this.data.values);
  },

  choose(event: FieldEvent<PlanField>) {
    this.left = [...new Set([...this.left, event.currentTarget.dataset.field])];
    this.change(event);
  },

  /** A button that fills a field in. */
  put({ currentTarget }: FieldEvent<PlanField>) {
    this.choose({ currentTarget, detail: { value: currentTarget.dataset.value ?? '' } });
  },

  /** Another number of terms at the price that it was shown with. */
  take({ detail }: WechatMiniprogram.CustomEvent<{ termCount: number; totalInterest: string; perTerm: string }>) {
    this.keep(withTerms(this.data.values, detail));
  },

  fold({ detail }: WechatMiniprogram.CustomEvent<{ value: string[] }>) {
    this.setData({ opened: detail.value });
  },

  async save() {
    await savePlan(this, this.data.savedName === '' ? '' : this.data.values.savedId);
  },

  async saveAnother() {
    await savePlan(this, '');
  },

  toSaved() {
    openPage('/plans/saved/index');
  },
});
