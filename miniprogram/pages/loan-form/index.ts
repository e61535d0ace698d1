import { ledger } from '../../ledger/index';
import { today } from '../../platform/clock';
import { queryText, setTitle } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { ALLOCATIONS, INTEREST_BASES, METHODS, PENALTY_BASES } from '../../text/choices';
import { changeLoanField } from '../../forms/loan/proposals';
import { readLoanForm } from '../../forms/loan/read';
import { editedLoan, loanFormOf, newLoan } from '../../forms/loan/record';
import { emptyLoanForm, FOLDED_FIELDS, type LoanField } from '../../forms/loan/values';
import { loanFormView, type LoanFormView } from '../../views/loan-form';
import { keepingLoan, type Form } from '../../page-kit/form-life';
import { formPage } from '../../page-kit/form-page';

/** The form of a new loan, or of the one that is edited. */
Page(formPage(loanForm, {
  products: [{ value: 'weilidai', label: '微粒贷' }, { value: 'other', label: '其他' }],
  rateUnits: [{ value: 'day', label: '日利率' }, { value: 'year', label: '年利率' }],
  yearDays: [{ value: '360', label: '360 天' }, { value: '365', label: '365 天' }],
  methods: METHODS,
  interestBases: INTEREST_BASES,
  penaltyBases: PENALTY_BASES,
  allocations: ALLOCATIONS,
}));

async function loanForm({ id = '' }: { id?: string | undefined }): Promise<Form<LoanField, LoanFormView> | undefined> {
  const existing = id === '' ? undefined : await ledger.loan(queryText(id));
  if (id !== '' && existing === undefined) return undefined;
  if (existing !== undefined) setTitle('编辑借款');
  const opened = existing === undefined ? emptyLoanForm() : loanFormOf(existing);
  const newLoanId = newId(); // the same at every try to save: saving twice makes one loan
  return {
    draft: existing === undefined ? 'loan-form' : `loan-form/${existing.id}`,
    opened,
    editing: existing !== undefined,
    folded: FOLDED_FIELDS,
    restored: (draft) => ({ ...opened, ...draft }),
    changed: changeLoanField,
    view: (values, left) => loanFormView(values, left, today(), existing),
    read(values) {
      const result = readLoanForm(values, today(), existing);
      if ('problems' in result) return result;
      return keepingLoan({ loan: existing === undefined ? newLoan(result.entry, newLoanId) : editedLoan(existing, result.entry) });
    },
  };
}
