import { ledger } from '../../ledger/index';
import type { LoanRecord, Repayment } from '../../ledger/records';
import { today } from '../../platform/clock';
import { queryText, setTitle } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { withField } from '../../forms/form-values';
import { readRepaymentForm } from '../../forms/repayment/read';
import { emptyRepaymentForm, repaymentFormOf, restoredRepaymentForm, STATED_FIELDS, type RepaymentField } from '../../forms/repayment/values';
import { repaymentFormView, type RepaymentFormView } from '../../views/repayment-form';
import { keepingLoan, type Form } from '../../page-kit/form-life';
import { formPage } from '../../page-kit/form-page';

/** The form of a repayment, new or edited: what it will be split into is shown before it is saved. */
Page(formPage(repaymentForm, { statedFields: STATED_FIELDS }));

interface Query {
  readonly loan?: string | undefined;
  readonly id?: string | undefined;
}

async function repaymentForm({ loan = '', id = '' }: Query): Promise<Form<RepaymentField, RepaymentFormView> | undefined> {
  const record = await ledger.loan(queryText(loan));
  const existing = record?.repayments.find((repayment) => repayment.id === queryText(id));
  if (record === undefined || (id !== '' && existing === undefined)) return undefined;
  if (existing !== undefined) setTitle('修改还款');
  return formOf(record, existing);
}

function formOf(record: LoanRecord, existing: Repayment | undefined): Form<RepaymentField, RepaymentFormView> {
  const opened = existing === undefined ? emptyRepaymentForm(today()) : repaymentFormOf(existing);
  const repaymentId = existing?.id ?? newId();
  return {
    draft: `repayment-form/${record.id}/${existing?.id ?? 'new'}`,
    opened,
    editing: existing !== undefined,
    folded: [],
    restored: (draft) => restoredRepaymentForm(draft, opened),
    changed: withField,
    view: (values, left) => repaymentFormView(values, left, record, today(), repaymentId),
    read: (values) => keepingLoan(readRepaymentForm(values, record, today(), repaymentId)),
  };
}
