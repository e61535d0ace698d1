import { ledger } from '../../ledger/index';
import type { LoanRecord, Repayment } from '../../ledger/records';
import { today } from '../../platform/clock';
import { queryText, setTitle } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { withField } from '../../forms/form-values';
import { readRepaymentForm } from './read';
import { emptyRepaymentForm, repaymentFormOf, restoredRepaymentForm, STATED_FIELDS, type RepaymentField } from './values';
import { repaymentFormView, type RepaymentFormView } from './view';
import { repaymentKept, repaymentLine, repaymentSeen, repaymentStands } from './keep';
import { changeLoan } from '../../page-kit/keep-loan';
import type { Form } from '../../page-kit/form';
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

function formOf(opened: LoanRecord, existing: Repayment | undefined): Form<RepaymentField, RepaymentFormView> {
  const empty = existing === undefined ? emptyRepaymentForm(today()) : repaymentFormOf(existing);
  let record = opened; // as it was read last
  let repaymentId = existing?.id ?? newId(); // the same at every try to save: saving twice makes one repayment
  return {
    draft: `repayment-form/${record.id}/${existing?.id ?? 'new'}`,
    get id() { return repaymentId; },
    opened: empty,
    seen: repaymentSeen(record, repaymentId),
    editing: existing !== undefined,
    folded: [],
    restored(draft, id = repaymentId) {
      const values = restoredRepaymentForm(draft, empty);
      if (existing !== undefined) return repaymentStands(values, record, existing.id, today()) ? null : values;
      if (record.repayments.some((one) => one.id === id)) return null;
      repaymentId = id;
      return values;
    },
    changed: withField,
    view: (values, left) => repaymentFormView(values, left, record, today(), repaymentId),
    read(values) {
      const result = readRepaymentForm(values, record, today(), repaymentId);
      if ('problems' in result) return result;
      const make = (seen: readonly string[]) => (now: LoanRecord) => {
        record = now;
        return repaymentKept(values, now, { id: repaymentId, today: today(), seen });
      };
      return { keep: (seen) => changeLoan({ id: record.id, seen, here: repaymentLine(values), make: make(seen) }) };
    },
  };
}
