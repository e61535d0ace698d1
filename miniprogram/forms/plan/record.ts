import type { ISODate } from '../../calc/main';
import type { Reading } from '../../typed/reading';
import { readWords } from '../../typed/words';
import { RECORD_VERSION, type PlanRecord } from '../../ledger/records';
import { readPlanForm } from './read';
import { emptyPlanForm, type PlanField, type PlanFormValues } from './values';
import { offerLine, proposedName } from '../../text/offer';

/** The form of a saved plan, complete where it was saved by an earlier version. It can be changed and saved back. */
export function formOf({ id, form, savedOn }: PlanRecord): PlanFormValues {
  // Without the day on which it was begun its dates aren't taken for untouched proposals: they stay.
  return { ...emptyPlanForm(savedOn), ...form, begunOn: '', savedId: id };
}

/**
 * A plan to be saved from what stands in the form: the one it was opened from, with the name that
 * the person gave it and its ticks, or a new one.
 */
export function savedFrom(values: PlanFormValues, before: PlanRecord | undefined, id: string, name: string, today: ISODate): PlanRecord {
  const kept = before === undefined || before.name === proposedNameOf(before) ? name : before.name;
  const saved = { version: RECORD_VERSION, id, savedOn: today, form: { ...values, savedId: '', typedFor: '' }, deleted: false } as const;
  return { ...saved, name: kept, checked: before?.checked ?? [] };
}

/** The name that was proposed for it, where it is still filled in: one that the person gave is another. */
function proposedNameOf(plan: PlanRecord): string | undefined {
  const reading = readPlanForm(formOf(plan));
  return 'offer' in reading ? proposedName(reading.offer) : undefined;
}

/** What it was saved as and begun on, and what was typed for other loans. */
const NOT_SAID: readonly PlanField[] = ['savedId', 'begunOn', 'typedFor'];

/** Whether two forms say the same of one debt. */
export function saysTheSame(one: PlanFormValues, other: PlanFormValues): boolean {
  const fields = Object.keys(one) as PlanField[];
  return fields.every((field) => NOT_SAID.includes(field) || one[field] === other[field]);
}

/** The offer of a form in a line: "分期 36 期，每期最多 1,777.78 元，一共还 64,000.00 元，到 2029年11月22日". */
export function summaryOf(values: PlanFormValues, today: ISODate): string {
  const reading = readPlanForm(values);
  return 'offer' in reading ? offerLine(reading.offer, today) : '还没填完，打开接着填';
}

/** The plan by the name that was typed; an emptied or much too long one leaves it the name that it has. */
export function named(plan: PlanRecord, typed: string): PlanRecord {
  const name = readName(typed);
  return name.ok && name.value !== '' ? { ...plan, name: name.value } : plan;
}

export function readName(typed: string): Reading<string> {
  return readWords(typed, '名字');
}
