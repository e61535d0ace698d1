import { ledger } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { queryText, setTitle } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { ALLOCATIONS, INTEREST_BASES, METHODS, PENALTY_BASES, PENALTY_ROUNDINGS, PENALTY_STARTS } from '../../text/choices';
import { changeLoanField, dueDayOfFirst, proposed, type DueDayOf } from '../../forms/loan/proposals';
import { readLoanForm } from '../../forms/loan/read';
import { editedLoan, loanFormOf, newLoan } from '../../forms/loan/record';
import { emptyLoanForm, FOLDED_FIELDS, type LoanField, type LoanFormValues } from '../../forms/loan/values';
import { loanFormView, type LoanFormView } from '../../views/loan-form';
import { turnedOver } from '../../views/turned-over';
import { loanKept, loanLine, loanSeen, loanStands } from '../../forms/loan/keep';
import { changeLoan } from '../../page-kit/keep-loan';
import type { Outcome } from '../../page-kit/outcome';
import type { Form } from '../../page-kit/form';
import { formPage } from '../../page-kit/form-page';

/** The form of a new loan, or of the one that is edited. */
Page(formPage(loanForm, {
  products: [{ value: 'weilidai', label: '微粒贷' }, { value: 'other', label: '其他' }],
  rateUnits: [{ value: 'day', label: '日利率' }, { value: 'year', label: '年利率' }],
  yearDays: [{ value: '360', label: '360 天' }, { value: '365', label: '365 天' }],
  methods: METHODS,
  interestBases: INTEREST_BASES,
  penaltyBases: PENALTY_BASES,
  penaltyStarts: PENALTY_STARTS,
  penaltyRoundings: PENALTY_ROUNDINGS,
  allocations: ALLOCATIONS,
}));

const common = { folded: FOLDED_FIELDS };

async function loanForm({ id = '' }: { id?: string | undefined }): Promise<Form<LoanField, LoanFormView> | undefined> {
  const { loans, removed } = await ledger.state();
  const existing = id === '' ? undefined : loans.find((loan) => loan.id === queryText(id));
  if (id !== '' && existing === undefined) return undefined;
  if (existing !== undefined) setTitle('编辑借款');
  return existing === undefined ? newLoanForm([...loans, ...removed].map((loan) => loan.id), dueDayOfFirst(loans)) : editForm(existing);
}

/** @param taken the ids of the loans that were there when it was opened */
function newLoanForm(taken: readonly string[], dueDayOf: DueDayOf): Form<LoanField, LoanFormView> {
  const opened = proposed(emptyLoanForm(), dueDayOf);
  let loanId = newId(); // the same at every try to save: saving twice makes one loan
  return {
    ...common,
    draft: 'loan-form',
    get id() { return loanId; },
    opened,
    seen: loanSeen(undefined),
    editing: false,
    restored(draft, id = loanId) {
      if (taken.includes(id)) return null;
      loanId = id;
      return { ...opened, ...draft };
    },
    changed: (values, field, value) => changeLoanField(values, field, value, dueDayOf),
    view: (values, left) => loanFormView(values, left, today()),
    read(values) {
      const result = readLoanForm(values, today());
      return 'problems' in result ? result : { keep: (seen) => keepNew(values, newLoan(result.entry, loanId), seen) };
    },
  };
}

/** Where it was saved by another form that went on with the same draft, that one is changed. */
async function keepNew(values: LoanFormValues, loan: LoanRecord, seen: readonly string[]): Promise<Outcome<LoanField>> {
  const { loans, removed } = await ledger.state();
  if ([...loans, ...removed].some(({ id }) => id === loan.id)) return change(values, loan.id, seen);
  await ledger.save(loan);
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
    changed: changeLoanField,
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
  return changeLoan({ id, seen, here: loanLine(values), make });
}
