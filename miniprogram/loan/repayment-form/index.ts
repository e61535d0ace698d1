import { drafts, ledger } from '../../ledger/index';
import type { LoanRecord, Repayment } from '../../ledger/records';
import { today } from '../../platform/clock';
import { queryText, setTitle } from '../../platform/navigation';
import { ask } from '../../platform/interaction';
import { newId } from '../../platform/new-id';
import { isChanged, withField } from '../../forms/form-values';
import { dayDue, withAmountDue } from './due';
import { readRepaymentForm } from './read';
import { emptyRepaymentForm, repaymentFormOf, restoredRepaymentForm, STATED_FIELDS, WAIVED_FIELDS, type RepaymentField, type RepaymentFormValues } from './values';
import { repaymentFormView, type RepaymentFormView } from './view';
import { repaymentKept, repaymentLine, repaymentSeen, repaymentStands } from './keep';
import { changeLoan } from '../keep-loan';
import type { Form } from '../../page-kit/form';
import { formPage } from '../../page-kit/form-page';
import { shown } from '../../page-kit/shown';

/** The form of a repayment, new or edited: what it will be split into is shown before it is saved. */
Page(formPage(repaymentForm, { statedFields: STATED_FIELDS, waivedFields: WAIVED_FIELDS }));

interface Query {
  readonly loan?: string | undefined;
  readonly id?: string | undefined;
  /** 'yes' for 标为已结清. */
  readonly closes?: string | undefined;
  /** 'message': what was read from one is looked over. */
  readonly from?: string | undefined;
}

async function repaymentForm({ loan, id = '', closes, from }: Query): Promise<Form<RepaymentField, RepaymentFormView> | undefined> {
  const record = await ledger.loan(queryText(loan));
  const existing = record?.repayments.find((repayment) => repayment.id === queryText(id));
  if (record === undefined || (id !== '' && existing === undefined)) return undefined;
  const closing = existing === undefined && closes === 'yes';
  const read = existing === undefined && from === 'message' ? await readFrom(record.id) : undefined;
  if (existing !== undefined) setTitle('修改还款');
  if (closing) setTitle('标为已结清');
  return formOf(record, existing, closing, read);
}

/** What was read from a message, handed over as a draft. */
async function readFrom(loanId: string): Promise<Partial<RepaymentFormValues>> {
  const draft = (await drafts.read(`repayment-form/${loanId}/message`)) ?? {};
  return Object.fromEntries(Object.entries(draft).filter(([field]) => field in emptyRepaymentForm('')));
}

function formOf(opened: LoanRecord, existing: Repayment | undefined, closing: boolean, read?: Partial<RepaymentFormValues>): Form<RepaymentField, RepaymentFormView> {
  const due = withAmountDue(emptyRepaymentForm(closing ? today() : dayDue(opened, today()), closing), opened, today());
  const empty = existing === undefined ? restoredRepaymentForm(read ?? {}, due) : repaymentFormOf(existing);
  let record = opened; // as it was read last
  let repaymentId = existing?.id ?? newId(); // the same at every try to save: saving twice makes one repayment
  const isClosed = closedAsked();
  return {
    draft: `repayment-form/${record.id}/${existing?.id ?? kindOfNew(closing, read)}`,
    get id() { return repaymentId; },
    opened: empty,
    seen: repaymentSeen(record, repaymentId),
    editing: existing !== undefined,
    folded: [],
    restored(draft, id = repaymentId) {
      const values = restoredRepaymentForm(draft, empty);
      if (existing === undefined && saysNothing(values, empty)) return null;
      if (existing !== undefined) return repaymentStands(values, record, existing.id, today()) ? null : values;
      if (record.repayments.some((one) => one.id === id)) return null;
      repaymentId = id;
      return withAmountDue(values, record, today());
    },
    changed: (values, field, value) => (existing === undefined ? withAmountDue(withField(values, field, value), record, today()) : withField(values, field, value)),
    view: (values, left) => repaymentFormView(values, left, record, today(), repaymentId),
    read(values) {
      const result = readRepaymentForm(values, record, today(), repaymentId);
      if ('problems' in result) return result;
      const view = repaymentFormView(values, [], record, today(), repaymentId);
      return {
        keep: async (seen) => {
          const answered = (await isClosed(view.preview?.closing ?? '')) ? withField(values, 'closes', 'yes') : values;
          const make = (now: LoanRecord) => {
            record = now;
            return repaymentKept(answered, now, { id: repaymentId, today: today(), seen });
          };
          return changeLoan({ id: record.id, seen, here: repaymentLine(answered, today()), make });
        },
      };
    },
  };
}

/** Only the amount was wiped out: what is due stands there again. */
function saysNothing(values: RepaymentFormValues, opened: RepaymentFormValues): boolean {
  return values.amount === '' && !isChanged({ ...values, amount: opened.amount }, opened);
}

function kindOfNew(closing: boolean, read: object | undefined): string {
  if (read !== undefined) return 'message';
  return closing ? 'closing' : 'new';
}

/** Asks whether the loan is closed, once for a question: who saves again after a clash has answered. */
function closedAsked(): (question: string) => Promise<boolean> {
  const answers = new Map<string, boolean>([['', false]]);
  return async (question) => {
    const answer = answers.get(question) ?? (await ask('结清了吗', shown(question), '已结清', '还没有'));
    answers.set(question, answer);
    return answer;
  };
}
