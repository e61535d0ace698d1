import { drafts, ledger } from '../ledger/index';
import type { LoanRecord } from '../ledger/records';
import { today } from '../platform/clock';
import { amountsHidden } from '../platform/hidden-amounts';
import { goBack, scrollTo } from '../platform/navigation';
import { say, tell } from '../platform/interaction';
import { failureSentence } from '../text/failure';
import { isChanged, type FormProblems, type FormValues } from '../forms/form-values';

/*
 * The life of a form, whatever it is about: from its draft over every key to the one save.
 */

/** What a form is about, made when its page is opened. */
export interface Form<Field extends string, View> {
  /** The name of its draft. */
  readonly draft: string;
  /** The form as it is opened: what says no more than this is no draft. */
  readonly opened: FormValues<Field>;
  /** A record is edited, not made. */
  readonly editing: boolean;
  /** The fields that a fold may hide. */
  readonly folded: readonly Field[];
  restored(draft: Partial<FormValues<Field>>): FormValues<Field>;
  changed(values: FormValues<Field>, field: Field, value: string): FormValues<Field>;
  /** @param left the fields that were left: their mistakes are said */
  view(values: FormValues<Field>, left: readonly Field[]): View;
  /** What keeps the record, or what is wrong. */
  read(values: FormValues<Field>): Keeping<FormProblems<Field>>;
}

type Keeping<Problems> = { readonly keep: () => Promise<void> } | { readonly problems: Problems };

/** For a form that is about a loan: what was read is kept by putting the loan into the ledger. */
export function keepingLoan<Problems>(result: { readonly loan: LoanRecord } | { readonly problems: Problems }): Keeping<Problems> {
  return 'problems' in result ? result : { keep: () => ledger.save(result.loan) };
}

export type FormQuery = Readonly<Record<string, string | undefined>>;
type Values = Readonly<Record<string, string>>;

/** What a form page shows. */
export interface FormPageData<View> {
  /** 'hidden': amounts are, and a form is typed looking at them. */
  state: 'loading' | 'ready' | 'unknown' | 'failed' | 'hidden';
  failure: string;
  editing: boolean;
  restored: boolean;
  saving: boolean;
  /** The folds that are open. */
  opened: string[];
  today: string;
  values: Values;
  view: View | null;
}

/** A form page, as what follows needs it. */
export interface FormPage<Field extends string, View> {
  data: FormPageData<View>;
  options: FormQuery;
  form: Form<Field, View> | null;
  /** The fields that were left, each once. */
  left: readonly Field[];
  setData(data: Partial<FormPageData<View>>, shown?: () => void): void;
}

/** A fold's content has its height only when it has slid open: tdesign takes 300 ms. */
const UNFOLDED_AFTER = 350;

/** Shows the form with the draft that was left, or why there is none. */
export async function opening<Field extends string, View>(
  page: FormPage<Field, View>,
  open: () => Promise<Form<Field, View> | undefined>,
): Promise<void> {
  try {
    if (amountsHidden()) return page.setData({ state: 'hidden' });
    const form = await open();
    if (form === undefined) return page.setData({ state: 'unknown' });
    const draft = await drafts.read(form.draft).catch(() => undefined);
    const values = draft === undefined ? form.opened : form.restored(draft as Partial<FormValues<Field>>);
    page.form = form;
    page.setData({
      state: 'ready', editing: form.editing, restored: isChanged(values, form.opened), today: today(), values, view: form.view(values, page.left),
    });
  } catch (failure) {
    page.setData({ state: 'failed', failure: failureSentence(failure) });
  }
}

function valuesOf<Field extends string>({ data }: FormPage<Field, unknown>): FormValues<Field> {
  return data.values as FormValues<Field>;
}

export function show<Field extends string, View>(page: FormPage<Field, View>, shown?: () => void): void {
  if (page.form !== null) page.setData({ view: page.form.view(valuesOf(page), page.left) }, shown);
}

export function change<Field extends string, View>(page: FormPage<Field, View>, field: Field, value: string): void {
  if (page.form === null) return;
  page.setData({ values: page.form.changed(valuesOf(page), field, value) });
  show(page);
  if (!page.data.saving) keepDraft(page, page.form);
}

/** Whatever the storage says: the form itself still has what was typed. */
function keepDraft<Field extends string, View>(page: FormPage<Field, View>, { draft, opened }: Form<Field, View>): void {
  const values = valuesOf(page);
  const kept = isChanged(values, opened) ? drafts.keep(draft, values) : drafts.drop(draft);
  void kept.catch(() => undefined);
}

export function leave<Field extends string, View>(page: FormPage<Field, View>, fields: readonly Field[]): void {
  page.left = [...new Set([...page.left, ...fields])];
}

/** Saves once, or says what is wrong. What could not be saved stays in the form, and as a draft. */
export async function save<Field extends string, View>(page: FormPage<Field, View>): Promise<void> {
  const { form } = page;
  if (form === null || page.data.saving) return;
  const result = form.read(valuesOf(page));
  if ('problems' in result) return showProblems(page, form.folded, Object.keys(result.problems) as Field[]);
  page.setData({ saving: true });
  try {
    await result.keep();
    await drafts.drop(form.draft).catch(() => undefined);
    say('记下了');
    goBack();
  } catch (failure) {
    page.setData({ saving: false });
    keepDraft(page, form);
    tell('没有存上', `${failureSentence(failure)}填好的都还在。`);
  }
}

/** Opens the fold that hides one of them, and goes to the first. */
function showProblems<Field extends string, View>(page: FormPage<Field, View>, folded: readonly Field[], fields: readonly Field[]): void {
  leave(page, fields);
  const unfolds = page.data.opened.length === 0 && fields.some((field) => folded.includes(field));
  if (unfolds) page.setData({ opened: ['more'] });
  const goThere = (): void => scrollTo(`#field-${fields[0] ?? ''}`);
  show(page, () => (unfolds ? void setTimeout(goThere, UNFOLDED_AFTER) : goThere()));
}
