import type { NotMade } from '../forms/clash';
import type { FormProblems, FormValues } from '../forms/form-values';
import type { Query } from '../platform/navigation';
import type { TypedForm } from './form-typing';

/** What a form is about, made when its page is opened. */
export interface Form<Field extends string, View> extends TypedForm<Field, View, FormValues<Field>> {
  /** The name of its draft. */
  readonly draft: string;
  /** The record that it makes or edits. The draft carries it, so that saving what was saved already makes no second one. */
  readonly id: string;
  /** The form as it is opened: what says no more than this is no draft. */
  readonly opened: FormValues<Field>;
  /** What stood in the ledger then, as text, see Clash. */
  readonly seen: string;
  /** A record is edited, not made. */
  readonly editing: boolean;
  /** The page that comes in place of the form once it is kept; without one it goes back. */
  readonly next?: { readonly page: string; readonly query: Query };
  /** The draft as the form goes on with it, making the record of that id; null where what it says is in the ledger already. */
  restored(draft: Partial<FormValues<Field>>, id: string | undefined): FormValues<Field> | null;
  /** What puts it into the record as that is then, or what is wrong. */
  read(values: FormValues<Field>): Reading<Field>;
}

/** What is wrong, or what keeps it. `consequence`, where there is one, is shown and agreed to before. */
export type Reading<Field extends string> =
  | { readonly keep: (seen: readonly string[]) => Promise<Outcome<Field>>; readonly consequence?: string }
  | { readonly problems: FormProblems<Field> };

/** What became of what a form says: it is kept, or the person has to look at it again. */
export type Outcome<Field extends string> = 'kept' | NotMade<Field>;
