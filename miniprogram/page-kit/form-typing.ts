import { scrollTo } from '../platform/navigation';
import type { Clash } from '../forms/clash';
import { setChanged } from './set-changed';

/*
 * Typing into a form, whatever becomes of it then: a key changes the values, the form is read once and says what it shows,
 * and only what changed of that goes to the screen. A mistake is said once its field was left.
 */

type Values = Readonly<Record<string, string>>;

/** A form, as typing needs it. */
export interface TypedForm<Field extends string, View, V extends Values> {
  /** The fields that the fold 'more' may hide. */
  readonly folded: readonly Field[];
  /** Where there are several folds: the name of the one that may hide a field, or ''. */
  foldOf?(field: Field): string;
  /** The fields as they stand on the screen, where their mistakes come in another order. */
  readonly onScreen?: readonly Field[];
  changed(values: V, field: Field, value: string): V;
  /** @param left the fields that were left: their mistakes are said */
  view(values: V, left: readonly Field[]): View;
}

/** A page with a form, as typing needs it. */
export interface TypedPage<Field extends string, View, V extends Values> {
  data: { readonly values: Values; readonly view: View | null; readonly opened: string[]; readonly clash?: Omit<Clash, 'seen'> | null };
  form: TypedForm<Field, View, V> | null;
  /** The fields that were left, each once. */
  left: readonly Field[];
  setData(data: object, shown?: () => void): void;
  /** Keeps what was typed, over going back and over a crash. */
  keepTyped(): void;
}

/** The fold is seen to open, then the page goes there: its content has its height only with the next picture. */
const UNFOLDED_AFTER = 350;

/** What is typed by now: a copy, as the page's data changes in place. */
export function typedIn<V extends Values>({ data }: { readonly data: { readonly values: Values }; readonly form: { changed(values: V, field: never, value: string): V } | null }): V {
  return { ...data.values } as V;
}

export function show<Field extends string, View, V extends Values>(page: TypedPage<Field, View, V>, shown?: () => void): void {
  if (page.form !== null) setChanged(page, { view: page.form.view(typedIn<V>(page), page.left) }, shown);
}

export function change<Field extends string, View, V extends Values>(page: TypedPage<Field, View, V>, field: Field, value: string): void {
  if (page.form !== null) put(page, page.form.changed(typedIn<V>(page), field, value));
}

/** Other values, whichever way they came about. */
export function put<Field extends string, View, V extends Values>(page: TypedPage<Field, View, V>, values: V): void {
  if (page.form === null) return;
  setChanged(page, { values, view: page.form.view(values, page.left), ...(page.data.clash && { clash: null }) });
  page.keepTyped();
}

export function leave<Field extends string, View, V extends Values>(page: TypedPage<Field, View, V>, fields: readonly Field[]): void {
  page.left = [...new Set([...page.left, ...fields])];
}

/** Says what is wrong beside each field, opens the folds that hide one of them, and goes to the first. */
export function showProblems<Field extends string, View, V extends Values>(page: TypedPage<Field, View, V>, fields: readonly Field[]): void {
  if (page.form === null) return;
  const { form, data } = page;
  const { folded, onScreen = fields } = form;
  leave(page, fields);
  const folds = fields.map((field) => form.foldOf?.(field) ?? (folded.includes(field) ? 'more' : ''));
  const closed = [...new Set(folds)].filter((fold) => fold !== '' && !data.opened.includes(fold));
  const unfolds = closed.length > 0;
  if (unfolds) page.setData({ opened: [...data.opened, ...closed] });
  const goThere = (): void => scrollTo(`#field-${onScreen.find((field) => fields.includes(field)) ?? ''}`);
  show(page, () => (unfolds ? void setTimeout(goThere, UNFOLDED_AFTER) : goThere()));
}
