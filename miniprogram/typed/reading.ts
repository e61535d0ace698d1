/**
 * What came of reading something a person typed: the value, or a sentence that says what is wrong and how to put it
 * right. The sentence is shown beside the field as it is.
 */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

export function refuse(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}
