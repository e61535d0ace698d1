import { drafts } from '../ledger/index';
import { closePage, isOnTop, replacePage, scrollTo } from '../platform/navigation';
import { ask, say, tell } from '../platform/interaction';
import { secondTapIsOver } from '../platform/second-tap';
import { failureSentence } from '../text/failure';
import type { Made, NotMade } from '../forms/clash';
import { isChanged, type FormValues } from '../forms/form-values';
import type { Form, Outcome } from './form';
import { draftOf } from './form-draft';
import type { FormPage } from './form-life';
import { show, showProblems, typedIn } from './form-typing';
import { shown } from './shown';

/*
 * What was typed into a form on its way into the ledger: as a draft over every key, then by one save, unless the record
 * has become another meanwhile.
 */

/** Whatever the storage says: the form itself still has what was typed. */
export function keepDraft<Field extends string, View>(page: FormPage<Field, View>, form: Form<Field, View>): void {
  const values = valuesOf(page);
  const kept = isChanged(values, form.opened) ? drafts.keep(form.draft, draftOf(values, form.id, page.seen)) : drafts.drop(form.draft);
  void kept.catch(() => undefined);
}

/** Saves once, or says what is wrong. What could not be saved stays in the form, and as a draft. */
export async function save<Field extends string, View>(page: FormPage<Field, View>): Promise<void> {
  const { form } = page;
  if (form === null || page.data.saving) return;
  const reading = form.read(valuesOf(page));
  if ('problems' in reading) return showProblems(page, Object.keys(reading.problems) as Field[]);
  page.setData({ saving: true, clash: null });
  if (!(await agreed(reading.consequence))) return page.setData({ saving: false });
  const secondTap = secondTapIsOver();
  try {
    const outcome = await reading.keep(page.seen);
    if (outcome !== 'kept') return stay(page, form, outcome);
    await closing(page, form, '记下了', secondTap, form.next);
  } catch (failure) {
    page.setData({ saving: false });
    keepDraft(page, form);
    tell('没有存上', `${failureSentence(failure)}填好的都还在。`);
  }
}

/** A change that turns the account over is shown before it is made. */
async function agreed(consequence = ''): Promise<boolean> {
  return consequence === '' || ask('账会变成这样', consequence, '照样保存', '再看看');
}

/** Leaves the form for good, its draft too; what was typed into it is in the ledger by now, or not wanted. */
export async function closing<Field extends string, View>(
  page: FormPage<Field, View>, { draft }: Form<Field, View>, said: string, secondTap: Promise<void>, next?: Form<Field, View>['next'],
): Promise<void> {
  page.done = true;
  await drafts.drop(draft).catch(() => undefined);
  if (said !== '') say(said);
  await secondTap;
  if (next === undefined) closePage(page);
  else if (isOnTop(page)) replacePage(next.page, next.query);
}

/** The record has become another meanwhile: what is typed doesn't fit it any more, or would undo what was done to it. */
function stay<Field extends string, View>(page: FormPage<Field, View>, form: Form<Field, View>, outcome: Exclude<Outcome<Field>, 'kept'>): void {
  page.setData({ saving: false });
  keepDraft(page, form);
  if ('problems' in outcome) return showProblems(page, Object.keys(outcome.problems) as Field[]);
  const { seen, ...lines } = outcome.clash;
  page.unseen = seen;
  page.setData({ clash: shown(lines) });
  show(page, () => scrollTo('#clash'));
}

/** 用我填的: what stands there is seen now, and what is typed takes its place. */
export function saveOver<Field extends string, View>(page: FormPage<Field, View>): Promise<void> {
  page.seen = [...page.seen, page.unseen];
  return save(page);
}

/** 留着那边的: the ledger stays as it is. */
export async function giveUp<Field extends string, View>(page: FormPage<Field, View>): Promise<void> {
  if (page.form === null || page.data.saving) return;
  page.setData({ saving: true });
  await closing(page, page.form, '没有改动', secondTapIsOver());
}

function valuesOf<Field extends string, View>(page: FormPage<Field, View>): FormValues<Field> {
  return typedIn<FormValues<Field>>(page);
}

/** Carries out of a change of the ledger why it isn't made. */
class NotChanged<Field extends string> extends Error {
  constructor(readonly why: NotMade<Field>) {
    super('not changed');
  }
}

/** Lets the ledger change a record into what `make` makes of it as it is then; where it makes none nothing is changed. */
export async function applied<T, Field extends string>(
  change: (make: (now: T) => T) => Promise<unknown>, make: (now: T) => Made<T, Field>,
): Promise<Outcome<Field>> {
  try {
    await change((now) => {
      const result = make(now);
      if ('made' in result) return result.made;
      throw new NotChanged(result);
    });
    return 'kept';
  } catch (failure) {
    if (failure instanceof NotChanged) return (failure as NotChanged<Field>).why;
    throw failure;
  }
}
