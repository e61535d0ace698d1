import { otherDebts, undo } from '../../ledger/index';
import type { OtherDebtRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { tell } from '../../platform/interaction';
import { queryText, setTitle } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { secondTapIsOver } from '../../platform/second-tap';
import { DELETED, NONE } from '../../forms/clash';
import type { Form, Outcome } from '../../page-kit/form';
import type { FormPage } from '../../page-kit/form-life';
import { formPage } from '../../page-kit/form-page';
import { applied, closing } from '../../page-kit/form-saving';
import { failureSentence } from '../../text/failure';
import { titleOf } from '../../text/title';
import { otherKept, otherLine, otherSeen } from './keep';
import { readOther } from './read';
import { changedOther, emptyOther, KINDS, otherFormOf, RATES, type OtherField, type OtherValues } from './values';
import { otherView, type OtherView } from './view';

/** The form of one of the other debts: a card, family, a mortgage. */
const page = formPage(otherForm, { kinds: KINDS, rates: RATES });

Page({
  ...page,

  /** From the tap on nothing else changes it, as with a save; its draft goes along. */
  async remove() {
    const form = this as unknown as FormPage<OtherField, OtherView>;
    if (form.data.saving || form.form === null) return;
    form.setData({ saving: true });
    const secondTap = secondTapIsOver();
    const { id, opened } = form.form;
    try {
      await otherDebts.remove(id);
      const isGone = async (): Promise<boolean> => (await otherDebts.state()).removed.some((one) => one.id === id);
      undo.add({ place: 'loan', said: `已删除「${opened.lender}」`, takeBack: () => otherDebts.restore(id).then(() => ''), stands: isGone });
      await closing(form, form.form, '', secondTap);
    } catch (failure) {
      form.setData({ saving: false });
      tell('没有删掉', failureSentence(failure));
    }
  },
});

async function otherForm({ id = '' }: { readonly id?: string | undefined }): Promise<Form<OtherField, OtherView> | undefined> {
  const { records, removed } = await otherDebts.state();
  const existing = records.find((one) => one.id === queryText(id));
  if (id !== '' && existing === undefined) return undefined;
  if (existing !== undefined) setTitle('修改欠款');
  return formOf(existing, [...records, ...removed]);
}

function formOf(existing: OtherDebtRecord | undefined, all: readonly OtherDebtRecord[]): Form<OtherField, OtherView> {
  let debtId = existing?.id ?? newId(); // the same at every try to save: saving twice makes one
  const opened = existing === undefined ? emptyOther(today()) : otherFormOf(existing);
  return {
    draft: `other-debt/${existing?.id ?? 'new'}`,
    get id() { return debtId; },
    opened,
    seen: otherSeen(existing),
    editing: existing !== undefined,
    folded: [],
    restored(draft, id = debtId) {
      const values = { ...opened, ...draft };
      if (existing !== undefined) {
        const result = readOther(values, today(), debtId, existing);
        return 'debt' in result && otherSeen(result.debt) === otherSeen(existing) ? null : values;
      }
      if (all.some((one) => one.id === id)) return null;
      debtId = id;
      return values;
    },
    changed: changedOther,
    view: (values, left) => otherView(values, left, today(), existing),
    read(values) {
      const result = readOther(values, today(), debtId, existing);
      return 'problems' in result ? result : { keep: (seen) => keepOther(values, result.debt, seen) };
    },
  };
}

/** Puts the debt into the ledger as that is then. One that was edited and is deleted by now comes back where the person says so. */
async function keepOther(values: OtherValues, debt: OtherDebtRecord, seen: readonly string[]): Promise<Outcome<OtherField>> {
  const { records } = await otherDebts.state();
  if (records.some(({ id }) => id === debt.id)) {
    return applied(
      (change) => undo.change('other', debt.id, (now) => ({ made: change(now), said: `已修改「${titleOf(now)}」`, at: 'loan' })),
      (now: OtherDebtRecord) => otherKept(values, now, { today: today(), seen }),
    );
  }
  const wasThere = seen.some((text) => text !== NONE);
  if (wasThere && !seen.includes(DELETED)) return { clash: { title: '这笔欠款刚才删除了。', there: '已经删除', here: otherLine(values, today()), seen: DELETED } };
  await otherDebts.save(debt);
  return 'kept';
}
