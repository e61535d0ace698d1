import type { ISODate } from '../../calc/main';
import type { CallRecord, LoanRecord } from '../../ledger/records';
import { problemsLeft, type FormProblems } from '../../forms/form-values';
import { shortDay } from '../../text/day';
import { marksOf, type CallMark } from '../calls/marks';
import { readClock } from '../calls/clock';
import { readCallForm } from './read';
import type { CallField, CallFormValues } from './values';

/** What the form shows beside what was typed. */
export interface CallFormView {
  readonly problems: FormProblems<CallField>;
  /** The rules that the call, as it stands in the form, doesn't keep. */
  readonly marks: readonly CallMark[];
  /** How the time was understood where it is after midnight: one easily takes the day before for it. */
  readonly hint: string;
}

/** What the call is seen beside. */
export interface CallContext {
  readonly id: string;
  readonly today: ISODate;
  /** The calls written down before, without this one. */
  readonly others: readonly CallRecord[];
  readonly loans: readonly LoanRecord[];
}

export function callFormView(values: CallFormValues, left: readonly CallField[], { id, today, others, loans }: CallContext): CallFormView {
  const result = readCallForm(values, today, id);
  const hint = hintOf(values, today);
  if ('problems' in result) return { problems: problemsLeft(result.problems, left), marks: [], hint };
  return { problems: {}, marks: marksOf(result.call, [...others, result.call], loans), hint };
}

function hintOf({ calledAt, calledOn }: CallFormValues, today: ISODate): string {
  const at = readClock(calledAt);
  if (!at.ok || at.value === '' || at.value >= '05:00') return '';
  return `记作${shortDay(calledOn, today)}凌晨 ${at.value}。过了零点的电话，日期选第二天。`;
}
