import { drafts, ledger, plans } from '../../ledger/index';
import type { LoanRecord, PlanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { openPage } from '../../platform/navigation';
import { emptyHousehold, householdFromDraft, type HouseholdField } from '../../forms/household/values';
import { PLAN_CHOICES } from '../../forms/plan/choices';
import { takenFrom, withDebtOf, withLenderDebt } from '../../forms/plan/debt-of-loans';
import { debtLine, type DebtLine } from '../../views/plan/debt-line';
import { loanChoices, type LoanChoice } from '../../views/plan/loan-choices';
import type { PlanReading } from '../../forms/plan/read';
import { emptyPlanForm, loanIdsOf, planFormFromDraft, withTerms, type PlanFormValues } from '../../forms/plan/values';
import { toggled } from '../../forms/toggled';
import { signedAs } from '../../loans/signed-as';
import { planForm, type PlanForm, type PlanPageView } from './form';
import { householdEvents } from './household';
import { planTyping, tellResult } from './spoken';
import { named, savePlan } from './saving';
import { put, show, typedIn } from '../../page-kit/form-typing';
import { PLAN_FORM, putIntoPlan } from '../../page-kit/put-into-plan';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';

/** 协商方案: what a lender's offer really costs, while the figures are typed. */
Page({
  ...recordsPage,
  ...planTyping,
  ...householdEvents,

  data: {
    ...UNREAD,
    /** The book couldn't be read: the debt can still be typed. */
    closed: false,
    savedCount: 0,
    savedName: '',
    opened: [] as string[],
    /** The loans to take the debt from. */
    choices: [] as readonly LoanChoice[],
    /** Those that were taken, in a line: the list is folded behind it, unless they are being chosen. */
    taken: null as DebtLine | null,
    choosing: false,
    values: emptyPlanForm('2000-01-01'),
    view: null as PlanPageView | null,
    household: emptyHousehold(),
    /** What a screen reader says of the result once a field was left. */
    told: '',
    ...PLAN_CHOICES,
  },

  form: null as PlanForm | null,
  loans: [] as readonly LoanRecord[],
  /** The saved plan that the form was opened from; null for a new one. */
  own: null as PlanRecord | null,
  /** What stands in the form, read once a key. */
  reading: null as PlanReading | null,
  leftOfHousehold: [] as readonly HouseholdField[],
  /** Whether every term of the offer is looked at: else the rows aren't sent to the screen. */
  unfolded: false,
  hasChoices: false,
  wrong: [] as readonly string[],
  forced: [] as readonly string[],
  making: '',

  longLists: { choices: 20 },

  place: () => PLAN_FORM,

  async read() {
    const book = await ledger.state().catch(() => null);
    const saved = await plans.state().then((state) => state.plans, () => []);
    if (amountsHidden()) return { state: 'hidden', savedCount: saved.length, undo: '' };
    // What can't be read again stays as it is on screen.
    const again = this.form !== null;
    const draft = await drafts.read('plan').catch(() => (again ? this.data.values : undefined));
    const typed = await drafts.read('household').catch(() => (again ? this.data.household : undefined));
    this.loans = book?.loans ?? [];
    const kept = draft === undefined ? emptyPlanForm(today()) : planFormFromDraft(draft, today());
    // A plan that was signed stays as it was signed: what is changed of it is another plan.
    this.own = saved.find(({ id }) => id === kept.savedId && signedAs(id, this.loans) === null) ?? null;
    // A debt of loans that aren't all there any more is one that was typed: the others' contracts say nothing of it.
    const gone = book !== null && takenFrom(kept, this.loans).length < loanIdsOf(kept).length;
    const values = gone ? { ...kept, loanIds: '' } : kept;
    const household = householdFromDraft(typed);
    const choices = this.choicesFor(values);
    this.form = planForm(this);
    const view = this.form.view(values, this.left, household);
    return { closed: book === null, savedCount: saved.length, savedName: this.own?.name ?? '', ...choices, values, view, household };
  },

  /** What is typed stays under the finger; what is said of it is of the new day. */
  onNewDay() {
    setChanged(this, this.choicesFor(this.data.values));
    show(this);
  },

  /** They change when one is taken, not at each key. What is folded of the form depends on whether there are any. */
  choicesFor(values: PlanFormValues) {
    const choices = loanChoices(this.loans, loanIdsOf(values), today());
    this.hasChoices = choices.length > 0;
    return { choices, taken: debtLine(choices) };
  },

  keepTyped() {
    const values = named(typedIn<PlanFormValues>(this));
    if (values.savedId !== this.data.values.savedId) this.setData({ 'values.savedId': values.savedId });
    void drafts.keep('plan', values).catch(() => undefined);
  },

  toggleLoan({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
    const wanted = toggled(loanIdsOf(this.data.values), currentTarget.dataset.id);
    const values = withDebtOf(typedIn(this), this.loans.filter((loan) => wanted.includes(loan.id)), today());
    setChanged(this, this.choicesFor(values));
    this.wrong = [];
    this.forced = [];
    put(this, values);
    tellResult(this);
  },

  turnChoices() {
    this.setData({ choosing: !this.data.choosing });
  },

  fold({ detail }: WechatMiniprogram.CustomEvent<{ value: string[] }>) {
    this.setData({ opened: detail.value });
    this.forced = [];
    show(this);
  },

  /** 用对账时对方的数. */
  takeLenderDebt() {
    const values = typedIn<PlanFormValues>(this);
    put(this, withLenderDebt(values, takenFrom(values, this.loans), today()));
  },

  /** Another number of terms at the price that it was shown with. */
  take({ detail }: WechatMiniprogram.CustomEvent<{ termCount: number; totalInterest: string; perTerm: string }>) {
    put(this, withTerms(typedIn(this), detail));
    tellResult(this);
  },

  foldResult({ detail }: WechatMiniprogram.CustomEvent<{ schedule: boolean }>) {
    this.unfolded = detail.schedule;
    show(this);
  },

  /** A changed debt or kind is another plan, unless the person says that it takes the place of the saved one. */
  async save() {
    await savePlan(this, this.data.view?.isAnother === true ? '' : this.own?.id ?? '');
  },

  async saveBack() {
    await savePlan(this, this.own?.id ?? '');
  },

  async saveAnother() {
    await savePlan(this, '');
  },

  startOver() {
    return this.store(async () => {
      await putIntoPlan(emptyPlanForm(today()), '已清空方案里填的');
      this.left = [];
      this.forced = [];
    });
  },

  toSaved() {
    openPage('/plans/saved/index');
  },
});
