import type { ISODate } from '../../calc/index';
import type { CallRecord } from '../../ledger/records';
import { problemsLeft, type FormProblems } from '../../views/form-values';
import { marksOf, type Mark } from '../calls/marks';
import { readCallForm } from './read';
import type { CallField, CallFormValues } from './values';

/** What the form shows beside what was typed. */
export interface CallFormView {
  readonly problems: FormProblems<CallField>;
  /** The rules that the call, as it stands in the form, doesn't keep. */
  readonly marks: readonly Mark[];
}

/** @param others the calls written down before, without this one */
export function callFormView(values: CallFormValues, left: readonly CallField[], others: readonly CallRecord[], today: ISODate, id: string): CallFormView {
  const result = readCallForm(values, today, id);
  if ('problems' in result) return { problems: problemsLeft(result.problems, left), marks: [] };
  return { problems: {}, marks: marksOf(result.call, [...others, result.call]) };
}
