import { today } from '../platform/clock';
import { amountsHidden } from '../platform/hidden-amounts';
import { failureSentence } from '../text/failure';
import type { Clash } from '../forms/clash';
import { isChanged, type FormValues } from '../forms/form-values';
import type { Form } from './form';
import { firstPicture } from './first-picture';
import { resumed } from './form-draft';
import { show, type TypedPage } from './form-typing';
import { setChanged } from './set-changed';

/*
 * What a form page is, whatever its form is about; how it is opened, and the day it says things of.
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
