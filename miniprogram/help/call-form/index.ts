import { calls, drafts, ledger, plans } from '../../ledger/index';
import type { CallRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { goBack, queryText, setTitle } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { tell } from '../../platform/interaction';
import type { Form } from '../../page-kit/form-life';
import { formPage } from '../../page-kit/form-page';
import { failureSentence } from '../../text/failure';
import { titlesApart } from '../../text/title';
import { WAYS } from '../calls/page';
import { readCallForm } from './read';
import { callFormOf, changedCall, emptyCallForm, type CallField } from './values';
import { callFormView, type CallFormView } from './view';

interface Query {
  readonly id?: string | undefined;
  readonly loan?: string | undefined;
  readonly plan?: string | undefined;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The form of a call, new or edited: the rules of collection that it doesn't keep are named while it is typed. */
const page = formPage(callForm, { ways: WAYS, loans: [] as Choice[], plans: [] as Choice[] });

Page({
  ...page,

  async onLoad(query: Query) {
    // Beside the form, which can be filled in without them.
    void this.offer().catch(() => undefined);
    await page.onLoad.call(this as never, query as never);
  },

  async offer() {
    const [{ loans }, { plans: saved }] = await Promise.all([ledger.state(), plans.state()]);
    const titles = titlesApart(loans);
    const none = { value: '', label: '不说哪一笔' };
    this.setData({
      loans: [none, ...loans.map(({ id }) => ({ value: id, label: titles.get(id) ?? '' }))],
      plans: [{ value: '', label: '不说哪一个' }, ...saved.map(({ id, name }) => ({ value: id, label: name }))],
    } as never);
  },

  /** From the tap on nothing else changes it, as with a save; its draft goes along. */
  async remove() {
    const { options, form, data } = this as unknown as { options: Query; form: Form<CallField, CallFormView> | null; data: { saving: boolean } };
    if (data.saving || form === null) return;
    this.setData({ saving: true });
    try {
      await calls.remove(queryText(options.id));
      await drafts.drop(form.draft).catch(() => undefined);
      goBack();
    } catch (failure) {
      this.setData({ saving: false });
      tell('没有删掉', failureSentence(failure));
    }
  },
});

async function callForm({ id = '', loan = '', plan = '' }: Query): Promise<Form<CallField, CallFormView> | undefined> {
  const { records } = await calls.state();
  const existing = records.find((call) => call.id === queryText(id));
  if (id !== '' && existing === undefined) return undefined;
  if (existing !== undefined) setTitle('修改通话');
  return formOf(existing, records.filter((call) => call !== existing), { loan: queryText(loan), plan: queryText(plan) });
}

function formOf(existing: CallRecord | undefined, others: readonly CallRecord[], about: { loan: string; plan: string }): Form<CallField, CallFormView> {
  const opened = existing === undefined ? emptyCallForm(today(), about) : callFormOf(existing);
  const id = existing?.id ?? newId(); // the same at every try to save: saving twice makes one call
  return {
    draft: `call-form/${existing?.id ?? 'new'}`,
    opened,
    editing: existing !== undefined,
    folded: [],
    restored: (draft) => ({ ...opened, ...draft }),
    changed: changedCall,
    view: (values, left) => callFormView(values, left, others, today(), id),
    read(values) {
      const result = readCallForm(values, today(), id);
      return 'problems' in result ? result : { keep: () => calls.save(result.call) };
    },
  };
}
