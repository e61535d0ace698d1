/**
 * What stands in a form, as text, just as it was typed or chosen; a draft keeps exactly this. `chosen` names the fields
 * that the person has set by hand, separated by spaces: proposals leave them alone.
 */
export type FormValues<Field extends string> = Readonly<Record<Field | 'chosen', string>>;

/** What is wrong, by the field it is said beside. */
export type FormProblems<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** The form with that field as given, and set by hand. An emptied field is: what is being retyped isn't filled in between. */
export function withField<Values extends Readonly<Record<'chosen', string>>>(values: Values, field: keyof Values & string, value: string): Values {
  const others = values.chosen.split(' ').filter((other) => other !== field && other !== '');
  return { ...values, [field]: value, chosen: [...others, field].join(' ') };
}

/** The form with that field no longer set by hand: proposals fill it again. */
export function released<Values extends Readonly<Record<'chosen', string>>>(values: Values, field: keyof Values & string): Values {
  return { ...values, chosen: values.chosen.split(' ').filter((other) => other !== field && other !== '').join(' ') };
}

export function isChosen<Values extends Readonly<Record<'chosen', string>>>({ chosen }: Values, field: keyof Values & string): boolean {
  return chosen.split(' ').includes(field);
}

/** Whether it says anything but what it said when it was opened: then it would be a pity to lose. */
export function isChanged<Field extends string>(values: FormValues<Field>, opened: FormValues<Field>): boolean {
  return (Object.keys(opened) as Field[]).some((field) => field !== 'chosen' && values[field] !== opened[field]);
}

/** Only the mistakes of fields that were left, so that an empty form doesn't scold. */
export function problemsLeft<Field extends string>(problems: FormProblems<Field>, left: readonly Field[]): FormProblems<Field> {
  const said = Object.entries(problems).filter(([field]) => left.includes(field as Field));
  return Object.fromEntries(said) as FormProblems<Field>;
}
