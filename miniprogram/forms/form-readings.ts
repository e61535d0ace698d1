import type { Reading } from '../typed/reading';
import type { FormProblems } from './form-values';

/*
 * WeChat's check refuses a file of the main package that only subpackages use (decision 16): what two of them read comes in
 * through here.
 */
export { readInstallmentLines, type PaymentLine } from '../typed/installment-lines';

type Readings = Readonly<Record<string, Reading<unknown>>>;
type Values<R extends Readings> = { readonly [Field in keyof R]: R[Field] extends Reading<infer Value> ? Value : never };

/** What was read of several fields, by field: all the values, or a sentence for each that is wrong. */
export function readAll<R extends Readings>(
  readings: R,
): { readonly values: Values<R> } | { readonly problems: FormProblems<keyof R & string> } {
  const entries = Object.entries(readings);
  const problems = entries.flatMap(([field, reading]) => (reading.ok ? [] : [[field, reading.problem] as const]));
  if (problems.length > 0) return { problems: Object.fromEntries(problems) as FormProblems<keyof R & string> };
  return { values: Object.fromEntries(entries.map(([field, reading]) => [field, reading.ok ? reading.value : undefined])) as Values<R> };
}
