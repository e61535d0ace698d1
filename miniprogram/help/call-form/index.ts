import { calls, ledger, plans, undo } from '../../ledger/index';
import type { CallRecord, LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { queryText, setTitle } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { tell } from '../../platform/interaction';
import { DELETED, NONE } from '../../forms/clash';
import type { Form, Outcome } from '../../page-kit/form';
import type { FormPage } from '../../page-kit/form-life';
import { secondTapIsOver } from '../../platform/second-tap';
import { firstPicture } from '../../page-kit/first-picture';
import { formPage } from '../../page-kit/form-page';
import { applied, closing } from '../../page-kit/form-saving';
import { failureSentence } from '../../text/failure';
import { shortDay } from '../../text/day';
import { titlesApart } from '../../text/title';
import { WAYS } from '../calls/page';
import { readCallForm } from './read';
import { callKept, callLine, callSeen, callStands } from './keep';
import { callFormOf, changedCall, emptyCallForm, type CallField, type CallFormValues } from './values';
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

  onLoad(query: Query) {
    // Beside the form, which can be filled in without them.
    void this.offer().catch(() => undefined);
    page.onLoad.call(this as never, query as never);
  },

  async offer() {
    const [{ loans }, { plans: saved }] = await Promise.all([ledger.state(), plans.state()]);
    const titles = titlesApart(loans, today());
    const none = { value: '', label: '不说哪一笔' };
    await firstPicture(this);
    this.setData({
      loans: [none, ...loans.map(({ id }) => ({ value: id, label: titles.get(id) ?? '' }))],
      plans: [{ value: '', label: '不说哪一个' }, ...saved.map(({ id, name }) => ({ value: id, label: name }))],
    } as never);
  },

  /** From the tap on nothing else changes it, as with a save; its draft goes along. */
  async remove() {
    const form = this as unknown as FormPage<CallField, CallFormView>;
    if (form.data.saving || form.form === null) return;
    form.setData({ saving: true });
    const secondTap = secondTapIsOver();
    try {
      await undo.remove('call', [form.form.id], `已删除 ${shortDay(form.form.opened.calledOn, today())}的通话`);
      await closing(form, form.form, '', secondTap);
    } catch (failure) {
      form.setData({ saving: false });
      tell('没有删掉', failureSentence(failure));
    }
  },
});

async function callForm({ id = '', loan = '', plan = '' }: Query): Promise<Form<CallField, CallFormView> | undefined> {
  const { records, removed } = await calls.state();
  // Whose call it was is only seen beside the loans; without them the form can be filled in as well.
  const loans = await ledger.state().then((state) => state.loans, () => []);
  const existing = records.find((call) => call.id === queryText(id));
  if (id !== '' && existing === undefined) return undefined;
  if (existing !== undefined) setTitle('修改通话');
  const opened = existing === undefined ? emptyCallForm(today(), { loan: queryText(loan), plan: queryText(plan) }) : callFormOf(existing);
  return formOf(existing, opened, { all: [...records, ...removed], loans });
}

/** Every call when the form was opened, those deleted since the start too, and the loans. */
interface Book {
  readonly all: readonly CallRecord[];
  readonly loans: readonly LoanRecord[];
}

function formOf(existing: CallRecord | undefined, opened: CallFormValues, { all, loans }: Book): Form<CallField, CallFormView> {
  let callId = existing?.id ?? newId(); // the same at every try to save: saving twice makes one call
  const others = all.filter((call) => call !== existing && !call.deleted);
  return {
    draft: `call-form/${existing?.id ?? 'new'}`,
    get id() { return callId; },
    opened,
    seen: callSeen(existing),
    editing: existing !== undefined,
    folded: [],
    restored(draft, id = callId) {
      const values = { ...opened, ...draft };
      if (existing !== undefined) return callStands(values, existing, today()) ? null : values;
      if (all.some((call) => call.id === id)) return null;
      callId = id;
      return values;
    },
    changed: changedCall,
    view: (values, left) => callFormView(values, left, { id: callId, today: today(), others, loans }),
    read(values) {
      const result = readCallForm(values, today(), callId);
      return 'problems' in result ? result : { keep: (seen) => keepCall(values, result.call, seen) };
    },
  };
}

/** Puts the call into the log as that is then. One that was edited and is deleted by now comes back where the person says so. */
async function keepCall(values: CallFormValues, call: CallRecord, seen: readonly string[]): Promise<Outcome<CallField>> {
  const { records } = await calls.state();
  if (records.some(({ id }) => id === call.id)) {
    return applied((change) => calls.change(call.id, change), (now: CallRecord) => callKept(values, now, { today: today(), seen }));
  }
  const wasThere = seen.some((text) => text !== NONE);
  if (wasThere && !seen.includes(DELETED)) {
    return { clash: { title: '这次通话刚才删除了。', there: '已经删除', here: callLine(values, today()), seen: DELETED } };
  }
  await calls.save(call);
  return 'kept';
}
