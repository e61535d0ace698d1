import { drafts, ledger } from '../ledger/index';
import type { LoanRecord } from '../ledger/records';
import { today } from '../platform/clock';
import { goBack, scrollTo } from '../platform/navigation';
import { say, tell } from '../platform/notice';
import { failureSentence } from '../views/failure-sentence';
import { isChanged, type FormProblems, type FormValues } from '../views/form-values';

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
  /** The loan to be stored, or what is wrong. */
  read(values: FormValues<Field>): { readonly loan: LoanRecord } | { readonly problems: FormProblems<Field> };
}

type Query = Readonly<Record<string, string | undefined>>;
type Values = Readonly<Record<string, string>>;

interface FormPageData<View> {
  state: 'loading' | 'ready' | 'unknown' | 'failed';
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

interface FormPage<Field extends string, View> {
  data: FormPageData<View>;
  options: Query;
  form: Form<Field, View> | null;
  /** The fields that were left, each once. */
  left: readonly Field[];
  setData(data: Partial<FormPageData<View>>, shown?: () => void): void;
}

interface FieldEvent<Field, Detail> {
  currentTarget: { dataset: { field: Field; value?: string } };
  detail: Detail;
}

/** A switch says true or false; a form holds text. */
type Typed = FieldEvent<string, { value: string | boolean }>;

/** A fold's content has its height only when it has slid open: tdesign takes 300 ms. */
const UNFOLDED_AFTER = 350;

/**
 * What every form page does: it opens with the draft that was left, keeps what is typed as one, says what is wrong once
 * a field was left, and saves once.
 *
 * @param open makes the form for a page's query; undefined where what is to be edited isn't there
 * @param fixed what else the page shows, the same always
 */
export function formPage<Field extends string, View, Fixed extends object>(
  open: (query: Query) => Promise<Form<Field, View> | undefined>,
  fixed: Fixed,
) {
  type This = FormPage<Field, View>;
  const data: FormPageData<View> = {
    state: 'loading', failure: '', editing: false, restored: false, saving: false, opened: [], today: '', values: {}, view: null,
  };
  return {
    data: { ...data, ...fixed },
    form: null as Form<Field, View> | null,
    left: [] as readonly Field[],

    onLoad(this: This, query: Query): Promise<void> {
      return opening(this, () => open(query));
    },

    retry(this: This): Promise<void> {
      return opening(this, () => open(this.options));
    },

    change(this: This, { currentTarget, detail }: Typed): void {
      change(this, currentTarget.dataset.field as Field, textOf(detail.value));
    },

    /** A choice is left by being made; a typed field when the finger goes elsewhere. */
    choose(this: This, { currentTarget, detail }: Typed): void {
      leave(this, [currentTarget.dataset.field as Field]);
      change(this, currentTarget.dataset.field as Field, textOf(detail.value));
    },

    /** A button that fills a field in. */
    put(this: This, { currentTarget }: FieldEvent<string, unknown>): void {
      change(this, currentTarget.dataset.field as Field, currentTarget.dataset.value ?? '');
    },

    leave(this: This, { currentTarget }: FieldEvent<string, unknown>): void {
      leave(this, [currentTarget.dataset.field as Field]);
      show(this);
    },

    fold(this: This, { detail }: { detail: { value: string[] } }): void {
      this.setData({ opened: detail.value });
    },

    async startOver(this: This): Promise<void> {
      if (this.form === null) return;
      await drafts.drop(this.form.draft).catch(() => undefined);
      this.left = [];
      this.setData({ restored: false, values: this.form.opened });
      show(this);
    },

    save(this: This): Promise<void> {
      return save(this);
    },

    goBack(): void {
      goBack();
    },
  };
}

async function opening<Field extends string, View>(
  page: FormPage<Field, View>,
  open: () => Promise<Form<Field, View> | undefined>,
): Promise<void> {
  try {
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

function textOf(value: string | boolean): string {
  return typeof value === 'string' ? value : value ? 'yes' : '';
}

function show<Field extends string, View>(page: FormPage<Field, View>, shown?: () => void): void {
  if (page.form !== null) page.setData({ view: page.form.view(valuesOf(page), page.left) }, shown);
}

function change<Field extends string, View>(page: FormPage<Field, View>, field: Field, value: string): void {
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

function leave<Field extends string, View>(page: FormPage<Field, View>, fields: readonly Field[]): void {
  page.left = [...new Set([...page.left, ...fields])];
}

async function save<Field extends string, View>(page: FormPage<Field, View>): Promise<void> {
  const { form } = page;
  if (form === null || page.data.saving) return;
  const result = form.read(valuesOf(page));
  if ('problems' in result) return showProblems(page, form.folded, Object.keys(result.problems) as Field[]);
  page.setData({ saving: true });
  try {
    await ledger.save(result.loan);
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
