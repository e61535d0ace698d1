import { drafts, ledger, undo } from '../../ledger/index';
import { READING_DRAFT } from '../../ledger/keys';
import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { openPage, queryText, setTitle } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { INTEREST_BASES, METHODS } from '../../text/choices';
import { ALLOCATIONS, PENALTY_BASES, PENALTY_ROUNDINGS, PENALTY_STARTS } from '../choices';
import { changeLoanField, proposed } from './proposals';
import { readLoanForm } from './read';
import { begunLoan, editedLoan, loanFormOf } from './record';
import { emptyLoanForm, FOLDED_FIELDS, type LoanField, type LoanFormValues } from './values';
import { loanFormView, type LoanFormView } from './view';
import { PAID_CHOICES } from './so-far-view';
import { turnedOver } from './turned-over';
import { loanKept, loanLine, loanSeen, loanStands } from './keep';
import { changeLoan } from '../keep-loan';
import type { Form, Outcome } from '../../page-kit/form';
import { formPage } from '../../page-kit/form-page';

/** The form of a new loan, or of the one that is edited. */
Page({
  ...formPage(loanForm, {
    paidChoices: PAID_CHOICES,
    products: [{ value: 'weilidai', label: '微粒贷' }, { value: 'other', label: '其他' }],
    rateUnits: [{ value: 'day', label: '日利率' }, { value: 'year', label: '年利率' }, { value: 'month', label: '月费率' }, { value: 'payment', label: '每期还款' }],
    yearDays: [{ value: '360', label: '360 天' }, { value: '365', label: '365 天' }],
    methods: METHODS,
    interestBases: INTEREST_BASES,
    penaltyBases: PENALTY_BASES,
    penaltyStarts: PENALTY_STARTS,
    penaltyRoundings: PENALTY_ROUNDINGS,
    allocations: ALLOCATIONS,
  }),

  /** Where a habit of the lender's was found, and how sure it is. */
  showSource({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { article: string }>) {
    openPage('/help/article/index', { id: currentTarget.dataset.article });
  },
});

const common = { folded: FOLDED_FIELDS };

interface Query {
  readonly id?: string | undefined;
  /** 'reading': what was read from a bill or a message is looked over. */
  readonly from?: string | undefined;
}

async function loanForm({ id = '', from = '' }: Query): Promise<Form<LoanField, LoanFormView> | undefined> {
  const { loans, removed } = await ledger.state();
  const existing = id === '' ? undefined : loans.find((loan) => loan.id === queryText(id));
  if (id !== '' && existing === undefined) return undefined;
  if (existing !== undefined) setTitle('编辑借款');
  if (existing !== undefined) return editForm(existing);
  const taken = [...loans, ...removed].map((loan) => loan.id);
  const about: NewLoan = { taken, loans };
  if (from !== 'reading') return newLoanForm('loan-form', emptyLoanForm(), about);
  setTitle('核对后保存');
  return newLoanForm(READING_DRAFT, { ...emptyLoanForm(), ...onlyFields(await drafts.read(READING_DRAFT)) }, about);
}

/** A draft names the record it makes beside its fields. */
function onlyFields(draft: Readonly<Record<string, string>> = {}): Partial<LoanFormValues> {
  return Object.fromEntries(Object.entries(draft).filter(([field]) => field in emptyLoanForm()));
}

interface NewLoan {
  /** The ids of the loans that were there when the form was opened. */
  readonly taken: readonly string[];
  readonly loans: readonly LoanRecord[];
}

/** @param given what stands in it at first: nothing, or what was read */
function newLoanForm(draft: string, given: LoanFormValues, { taken, loans }: NewLoan): Form<LoanField, LoanFormView> {
  const opened = proposed(given, loans);
  let loanId = newId(); // the same at every try to save: saving twice makes one loan
  return {
    ...common,
    draft,
    get id() { return loanId; },
    opened,
    seen: loanSeen(undefined),
    editing: false,
    get next() { return { page: '/loan/detail/index', query: { id: loanId } }; },
    restored(typed, id = loanId) {
      if (taken.includes(id)) return null;
      loanId = id;
      return proposed({ ...opened, ...typed }, loans);
    },
    changed: (values, field, value) => changeLoanField(values, field, value, loans),
    view: (values, left) => loanFormView(values, left, today()),
    read(values) {
      const result = readLoanForm(values, today());
      return 'problems' in result ? result : { keep: (seen) => keepNew(values, begunLoan(result.entry, loanId, values, today()), seen) };
    },
  };
}

/** Where it was saved by another form that went on with the same draft, that one is changed. */
async function keepNew(values: LoanFormValues, loan: LoanRecord, seen: readonly string[]): Promise<Outcome<LoanField>> {
  const { loans, removed } = await ledger.state();
  if ([...loans, ...removed].some(({ id }) => id === loan.id)) return change(values, loan.id, seen);
  await ledger.save(loan);
  // What was filled in with it is taken out as one.
  if (loan.repayments.length > 0) undo.changed('loan', { ...loan, repayments: [] }, { made: loan, said: `已补记 ${loan.repayments.length} 期还款` });
  // What it was read from is in the ledger now.
  if (values.origin !== '') await drafts.drop(values.origin).catch(() => undefined);
  return 'kept';
}

function editForm(existing: LoanRecord): Form<LoanField, LoanFormView> {
  const opened = loanFormOf(existing);
  let record = existing; // as it was read last
  return {
    ...common,
    draft: `loan-form/${existing.id}`,
    id: existing.id,
    opened,
    seen: loanSeen(existing),
    editing: true,
    restored(draft) {
      const values = { ...opened, ...draft };
      return loanStands(values, existing, today()) ? null : values;
    },
    changed: (values, field, value) => changeLoanField(values, field, value),
    view: (values, left) => loanFormView(values, left, today(), record),
    read(values) {
      const result = readLoanForm(values, today(), record);
      if ('problems' in result) return result;
      const consequence = turnedOver(record, editedLoan(record, result.entry), today());
      return { consequence, keep: (seen) => change(values, existing.id, seen, (now) => { record = now; }) };
    },
  };
}

function change(values: LoanFormValues, id: string, seen: readonly string[], found?: (now: LoanRecord) => void): Promise<Outcome<LoanField>> {
  const make = (now: LoanRecord) => {
    found?.(now);
    return loanKept(values, now, { today: today(), seen });
  };
  return changeLoan({ id, seen, here: loanLine(values, today()), make, said: '已修改这笔借款' });
}
