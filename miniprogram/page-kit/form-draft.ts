import { drafts } from '../ledger/index';
import type { Draft } from '../ledger/drafts';
import { NONE } from '../forms/clash';
import type { FormValues } from '../forms/form-values';
import type { Form } from './form';

/*
 * A draft is what stands in the form, and beside it which record that makes and what stood in the ledger when it was
 * begun. A stop between the save and the draft's removal leaves both behind: by the id the next opening knows.
 */

export function draftOf(values: FormValues<string>, recordId: string, seen: readonly string[]): Draft {
  return { ...values, recordId, seen: seen[0] ?? NONE };
}

interface Resumed<Field extends string> {
  readonly values: FormValues<Field>;
  readonly seen: string;
  readonly leftAside: boolean;
}

/** What the form is opened with: the draft that was left, or nothing but what it says by itself. */
export async function resumed<Field extends string, View>(form: Form<Field, View>): Promise<Resumed<Field>> {
  const draft = await drafts.read(form.draft).catch(() => undefined);
  const leftAside = drafts.leftAside(form.draft);
  const afresh = { values: form.opened, seen: form.seen, leftAside };
  if (draft === undefined) return afresh;
  const { recordId, seen, ...typed } = draft;
  const values = form.restored(typed as Partial<FormValues<Field>>, recordId);
  if (values !== null) return { values, seen: seen ?? form.seen, leftAside };
  // It is in the ledger, and was only not taken away any more.
  await drafts.drop(form.draft).catch(() => undefined);
  return afresh;
}
