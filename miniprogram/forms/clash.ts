import type { ISODate } from '../calc/main';
import { shortDay } from '../text/day';
import type { FormProblems, FormValues } from './form-values';

/**
 * What a form is about can have been changed since the form was read: in a second form of the same record, or by a
 * restore. Then neither is written over the other unsaid; both are shown, and the person chooses.
 */
export interface Clash {
  /** What happened, in a sentence. */
  readonly title: string;
  /** What stands there now and what is typed here, in a line each. */
  readonly there: string;
  readonly here: string;
  /** What stands there, as text that can be compared: once the person has seen it, it clashes no more. */
  readonly seen: string;
}

/** What a form makes of a record as it is then: the record with what was typed, or why it isn't made. */
export type Made<T, Field extends string> = NotMade<Field> | { readonly made: T };
export type NotMade<Field extends string> = { readonly problems: FormProblems<Field> } | { readonly clash: Clash };

/** As `seen`: nothing of that id stands there, and the record was deleted. */
export const NONE = '';
export const DELETED = 'deleted';

/** What a form says, as text that can be compared. */
export function textOf(values: FormValues<string> | undefined): string {
  return values === undefined ? NONE : JSON.stringify({ ...values, chosen: '' });
}

/** Whether what stands there is neither what the person has seen there nor what is to stand there. */
export function clashes(seen: readonly string[], there: string, here: string): boolean {
  return there !== here && !seen.includes(there);
}

/** How a field is called in a line, and how what stands in it is said. */
export interface Named<Field extends string> {
  readonly field: Field;
  readonly name: string;
  readonly said?: (value: string) => string;
  /** A day stands in it. */
  readonly isDay?: boolean;
}

/** Two forms in a line each, by the fields in which they differ: "还款金额 1,000.00，备注 转账" and "还款金额 2,000.00，备注 空着". */
export function lineByLine<Field extends string>(there: FormValues<Field>, here: FormValues<Field>, names: readonly Named<Field>[], today: ISODate): Pick<Clash, 'there' | 'here'> {
  const differing = names.filter(({ field }) => there[field] !== here[field]);
  return { there: line(there, differing, today), here: line(here, differing, today) };
}

function line<Field extends string>(values: FormValues<Field>, names: readonly Named<Field>[], today: ISODate): string {
  return names.map((one) => `${one.name} ${valueOf(values[one.field], one, today)}`).join('，');
}

function valueOf(value: string, { said, isDay = false }: Named<string>, today: ISODate): string {
  if (said !== undefined) return said(value);
  if (value === '') return '空着';
  return isDay ? shortDay(value, today) : value;
}

/** For a field of few values. */
export function oneOf(choices: readonly { readonly value: string; readonly label: string }[]): (value: string) => string {
  return (value) => choices.find((choice) => choice.value === value)?.label ?? value;
}
