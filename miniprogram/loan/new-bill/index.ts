import { ledger } from '../../ledger/index';
import type { Agreement, LoanRecord } from '../../ledger/records';
import { carrierOf } from '../../loans/joined';
import { today } from '../../platform/clock';
import { queryText, setTitle } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { changeLoan } from '../keep-loan';
import type { Form } from '../../page-kit/form';
import type { FormQuery } from '../../page-kit/form-life';
import { formPage } from '../../page-kit/form-page';
import { without } from './before';
import { newBillKept, newBillLine, newBillSeen, SOURCES } from './keep';
import { readNewBillForm } from './read';
import { changedNewBill, emptyNewBillForm, newBillFormOf, type NewBillField } from './values';
import { newBillFormView, type NewBillFormView } from './view';

const PARTS = [{ field: 'interest', label: '欠着的利息' }, { field: 'penalty', label: '欠着的罚息' }, { field: 'lateFee', label: '欠着的违约金' }];

/** 换新还款计划: from a day on the loan follows the installments that the lender has made anew. */
Page(formPage(newBillForm, { parts: PARTS, sources: SOURCES }));

async function newBillForm({ loan = '', id = '' }: FormQuery): Promise<Form<NewBillField, NewBillFormView> | undefined> {
  const { loans } = await ledger.state();
  const record = loans.find((one) => one.id === queryText(loan));
  const existing = record?.agreements?.find((one) => one.id === queryText(id) && one.newBill !== undefined && one.takenBackOn === undefined);
  // What went into the agreement of another follows that one.
  if (record === undefined || (id !== '' && existing === undefined) || carrierOf(loans, record.id, today()) !== undefined) return undefined;
  if (existing !== undefined) setTitle('修改新还款计划');
  return formOf(record, existing);
}

function formOf(opened: LoanRecord, existing: Agreement | undefined): Form<NewBillField, NewBillFormView> {
  const empty = existing === undefined ? emptyNewBillForm(opened, today()) : newBillFormOf(existing);
  let record = opened; // as it was read last
  let billId = existing?.id ?? newId(); // the same at every try to save: saving twice makes one
  return {
    draft: `new-bill/${record.id}/${existing?.id ?? 'new'}`,
    get id() { return billId; },
    opened: empty,
    seen: newBillSeen(record, billId),
    editing: existing !== undefined,
    folded: [],
    restored(draft, id = billId) {
      if (existing === undefined && record.agreements?.some((one) => one.id === id) === true) return null;
      billId = existing?.id ?? id;
      return { ...empty, ...draft };
    },
    changed: (values, field, value) => changedNewBill(values, field, value, without(record, billId)),
    view: (values, left) => newBillFormView(values, left, record, today(), billId),
    read(values) {
      const result = readNewBillForm(values, record, today(), billId);
      if ('problems' in result) return result;
      return {
        keep: (seen) => {
          const make = (now: LoanRecord) => {
            record = now;
            return newBillKept(values, now, { id: billId, today: today(), seen });
          };
          return changeLoan({ id: record.id, seen, here: newBillLine(values, record, today()), make });
        },
      };
    },
  };
}
