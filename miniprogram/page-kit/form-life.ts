import { drafts } from '../ledger/index';
import { today } from '../platform/clock';
import { amountsHidden } from '../platform/hidden-amounts';
import { closePage, isOnTop, replacePage, scrollTo } from '../platform/navigation';
import { ask, say, tell } from '../platform/interaction';
import { secondTapIsOver } from '../platform/second-tap';
import { failureSentence } from '../text/failure';
import type { Clash } from '../forms/clash';
import { isChanged, type FormValues } from '../forms/form-values';
import type { Form } from './form';
import type { Outcome } from './outcome';
import { firstPicture } from './first-picture';
import { draftOf, resumed } from './form-draft';
import { show, showProblems, typedIn, type TypedPage } from './form-typing';
import { setChanged } from './set-changed';
import { shown } from './shown';

/*
 * The life of a form, whatever it is about: from its draft over every key to the one save.
 */

export type FormQuery = Readonly<Record<string, string | undefined>>;
type Values = Readonly<Record<string, string>>;

/** What a form page shows. */
export interface FormPageData<View> {
  /** 'hidden': amounts are, and a form is typed looking at them. */
  state: 'loading' | 'ready' | 'unknown' | 'failed' | 'hidden';
  failure: string;
  editing: boolean;
  restored: boolean;
  /** A draft that couldn't be read was left where it is. */
  leftAside: boolean;
  /** From the tap until the page is left: nothing on it can be touched. */
  saving: boolean;
  /** What stands in the ledger now beside what is typed here, to be chosen from. */
  clash: Omit<Clash, 'seen'> | null;
  /** The folds that are open. */
  opened: string[];
  today: string;
  values: Values;
  view: View | null;
}

/** A form page, as what follows needs it. */
export interface FormPage<Field extends string, View> extends TypedPage<Field, View, FormValues<Field>> {
  data: FormPageData<View>;
  options: FormQuery;
  form: Form<Field, View> | null;
  /** What the person has seen of the record in the ledger, see Clash. */
  seen: readonly string[];
  /** What stands there now, while they choose. */
  unseen: string;
  /** It is saved, and only to be left. */
  done: boolean;
  setData(data: Partial<FormPageData<View>>, shown?: () => void): void;
}

/** Shows the form with the draft that was left, or why there is none. */
export async function opening<Field extends string, View>(
  page: FormPage<Field, View>,
  open: () => Promise<Form<Field, View> | undefined>,
): Promise<void> {
  const shownAs = await openedAs(page, open).catch((failure: unknown) => ({ state: 'failed' as const, failure: failureSentence(failure) }));
  await firstPicture(page);
  setChanged(page, shownAs);
}

async function openedAs<Field extends string, View>(
  page: FormPage<Field, View>,
  open: () => Promise<Form<Field, View> | undefined>,
): Promise<Partial<FormPageData<View>>> {
  if (amountsHidden()) return { state: 'hidden' };
  const form = await open();
  if (form === undefined) return { state: 'unknown' };
  const { values, seen, leftAside } = await resumed(form);
  page.form = form;
  page.seen = [seen];
  return {
    state: 'ready', editing: form.editing, restored: isChanged(values, form.opened), leftAside, today: today(), values, view: form.view(values, page.left),
  };
}

/** Another day than the form was shown on: what is said of what is typed is another, and nothing of that itself. */
export function renewDay<Field extends string, View>(page: FormPage<Field, View>): void {
  if (page.data.state !== 'ready' || page.data.today === today()) return;
  page.setData({ today: today() });
  show(page);
}

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
